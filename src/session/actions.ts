import type { FacetName } from '@/domain/facets'
import type { Bounds, LonLat } from '@/domain/geo'
import type { BinUnit, TimeWindow } from '@/domain/timeWindow'
import type {
  Camera,
  FilterState,
  KilledRange,
  Layer,
  Page,
  Panel,
  PlayMode,
  PlaySpeed,
  TableColumn,
  TableSort,
  Theme,
  ViewState,
} from '@/domain/viewState'
import type { ContextKind } from '@/domain/vocabulary'

/** Everything that can happen to the view, named as what has happened. */
export type Action =
  | { kind: 'camera/rested'; camera: Camera }
  | { kind: 'camera/cleared' }
  /** While a handle is dragged: charts may follow, the link does not. */
  | { kind: 'time/previewed'; window: TimeWindow | null }
  | { kind: 'time/chosen'; window: TimeWindow | null }
  | { kind: 'certain/toggled' }
  | { kind: 'facet/toggled'; facet: FacetName; value: string; as?: 'include' | 'exclude' }
  | { kind: 'facet/cleared'; facet: FacetName }
  | { kind: 'context/toggled'; value: ContextKind }
  | { kind: 'context/cleared' }
  | { kind: 'killed/chosen'; range: KilledRange | null }
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
  | { kind: 'column/toggled'; column: TableColumn }
  | { kind: 'table/sorted'; sort: TableSort }
  | { kind: 'incident/opened'; id: string }
  | { kind: 'incident/closed' }
  | { kind: 'panel/chosen'; panel: Panel }
  | { kind: 'layer/toggled'; layer: Layer }
  | { kind: 'page/opened'; page: Page }
  | { kind: 'page/closed' }
  | { kind: 'theme/chosen'; theme: Theme }
  | { kind: 'view/revealed'; view: ViewState }
  | { kind: 'view/restored'; view: ViewState }
