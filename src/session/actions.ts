import type { TimeWindow } from '@/domain/timeWindow'
import type { Camera, Layer, Page, Panel, Theme, ViewState } from '@/domain/viewState'
import type { ContextKind, IncidentKind } from '@/domain/vocabulary'

/** Everything that can happen to the view, named as what has happened. */
export type Action =
  | { kind: 'camera/rested'; camera: Camera }
  | { kind: 'camera/cleared' }
  /** While a handle is dragged: charts may follow, the link does not. */
  | { kind: 'time/previewed'; window: TimeWindow | null }
  | { kind: 'time/chosen'; window: TimeWindow | null }
  | { kind: 'country/toggled'; code: string }
  | { kind: 'country/cleared' }
  | { kind: 'kind/toggled'; value: IncidentKind }
  | { kind: 'context/toggled'; value: ContextKind }
  | { kind: 'kind/cleared' }
  | { kind: 'filters/cleared' }
  | { kind: 'incident/opened'; id: string }
  | { kind: 'incident/closed' }
  | { kind: 'panel/chosen'; panel: Panel }
  | { kind: 'layer/toggled'; layer: Layer }
  | { kind: 'page/opened'; page: Page }
  | { kind: 'page/closed' }
  | { kind: 'theme/chosen'; theme: Theme }
  | { kind: 'view/restored'; view: ViewState }
