import type { NumberedChart } from '@/domain/embed'
import type { FacetName } from '@/domain/facets'
import type { Bounds, LonLat } from '@/domain/geo'
import type { BinUnit, TimeWindow } from '@/domain/timeWindow'
import type {
  AreaColouring,
  Camera,
  Casualties,
  ComparedSort,
  Comparison,
  FilterState,
  KilledRange,
  Language,
  Layer,
  Marks,
  Page,
  Panel,
  PlayMode,
  PlaySpeed,
  Projection,
  SheetStop,
  TableColumn,
  TableSort,
  Theme,
  ViewState,
} from '@/domain/viewState'
import type { ContextKind } from '@/domain/vocabulary'

/** By one of many small changes, as keys make them: a run of these is one step for Back. */
type InSteps = { inSteps?: true }

/** Everything that can happen to the view, named as what has happened. */
export type Action =
  | { kind: 'camera/rested'; camera: Camera }
  | { kind: 'camera/cleared' }
  /** While a handle is dragged: charts may follow, the link does not. */
  | { kind: 'time/previewed'; window: TimeWindow | null }
  | ({ kind: 'time/chosen'; window: TimeWindow | null } & InSteps)
  | { kind: 'certain/toggled' }
  | { kind: 'facet/toggled'; facet: FacetName; value: string; as?: 'include' | 'exclude' }
  /** Several facets in one step, as a cell of a matrix asks. */
  | { kind: 'facets/toggled'; values: readonly { facet: FacetName; value: string }[] }
  | { kind: 'facet/cleared'; facet: FacetName }
  | { kind: 'context/toggled'; value: ContextKind }
  | { kind: 'context/cleared' }
  | ({ kind: 'killed/chosen'; range: KilledRange | null } & InSteps)
  | { kind: 'text/typed'; text: string }
  | { kind: 'extent/chosen'; extent: Bounds | null }
  | { kind: 'area/drawn'; area: readonly LonLat[] | null }
  | { kind: 'filter/cleared'; key: keyof FilterState }
  | { kind: 'filters/cleared' }
  | { kind: 'bin/chosen'; unit: BinUnit | null }
  | { kind: 'axis/zoomed'; axis: TimeWindow | null }
  | { kind: 'playMode/chosen'; mode: PlayMode }
  | { kind: 'playSpeed/chosen'; speed: PlaySpeed }
  | { kind: 'loop/toggled' }
  | { kind: 'bare/toggled' }
  | { kind: 'layerList/toggled' }
  | { kind: 'column/toggled'; column: TableColumn }
  | { kind: 'table/sorted'; sort: TableSort }
  | { kind: 'incident/opened'; id: string }
  | { kind: 'incident/closed' }
  | { kind: 'highlight/chosen'; ids: readonly string[] }
  | { kind: 'highlight/toggled'; id: string }
  | { kind: 'panel/chosen'; panel: Panel }
  | { kind: 'layer/toggled'; layer: Layer }
  | { kind: 'layer/faded'; layer: Layer; opacity: number }
  /** `by` 1 draws it above the next of its sort, -1 below the one before. */
  | { kind: 'layer/moved'; layer: Layer; by: 1 | -1 }
  | { kind: 'marks/chosen'; marks: Marks }
  | { kind: 'projection/chosen'; projection: Projection }
  | { kind: 'areas/chosen'; areas: AreaColouring }
  /** `a` is the view's own question from then on; without it, that stays as it is. */
  | ({ kind: 'compare/chosen'; compare: Comparison | null; a?: FilterState } & InSteps)
  | { kind: 'comparison/sorted'; sort: ComparedSort }
  | { kind: 'casualties/chosen'; casualties: Casualties }
  | { kind: 'numbers/toggled'; chart: NumberedChart }
  | { kind: 'sheet/drawn'; stop: SheetStop }
  | { kind: 'page/opened'; page: Page }
  | { kind: 'page/closed' }
  | { kind: 'theme/chosen'; theme: Theme }
  | { kind: 'language/chosen'; language: Language }
  | { kind: 'view/revealed'; view: ViewState }
  | { kind: 'view/restored'; view: ViewState }
  /** The same view by the present names of what it names; never a step. */
  | { kind: 'view/corrected'; view: ViewState }
