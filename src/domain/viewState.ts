import { type Choices, NO_CHOICE } from './facets'
import type { Bounds, LonLat } from './geo'
import type { BinUnit, TimeWindow } from './timeWindow'
import type { ContextKind } from './vocabulary'

/** Degrees; `zoom` as MapLibre counts it. */
export type Camera = { lon: number; lat: number; zoom: number; bearing: number; pitch: number }

export const THEMES = ['dark', 'light'] as const
export type Theme = (typeof THEMES)[number]

export const PANELS = ['overview', 'table', 'incident'] as const
export type Panel = (typeof PANELS)[number]

/** What can be laid over the base map. */
export const LAYERS = ['corridors'] as const
export type Layer = (typeof LAYERS)[number]

/** Pages about the dataset, read over the map. */
export const PAGES = ['method', 'sources', 'codebook', 'actors', 'infrastructure', 'changes'] as const
export type Page = (typeof PAGES)[number]

/** How playback moves: a window that slides, one that grows from its start, or incident by incident. */
export const PLAY_MODES = ['window', 'cumulative', 'incident'] as const
export type PlayMode = (typeof PLAY_MODES)[number]
/** Times the ordinary pace. */
export const PLAY_SPEEDS = [0.5, 1, 2, 4] as const
export type PlaySpeed = (typeof PLAY_SPEEDS)[number]

/** Columns the table can show. */
export const TABLE_COLUMNS = [
  'date',
  'title',
  'kind',
  'subtype',
  'place',
  'country',
  'killed',
  'wounded',
  'attribution',
  'nationality',
  'status',
  'sources',
] as const
export type TableColumn = (typeof TABLE_COLUMNS)[number]
export type TableSort = { column: TableColumn; descending: boolean }

/** Killed, by the range the reports span; `unstated` keeps the incidents that state no figure. */
export type KilledRange = { readonly low: number; readonly high: number | null; readonly unstated: boolean }

/** What is asked of the dataset: one clause a dimension. An empty clause asks nothing. */
export type FilterState = Choices & {
  /** Null: all time. */
  time: TimeWindow | null
  /** Only what certainly happened inside the window, instead of what may have. */
  certain: boolean
  /** Kinds of context records shown beside the incidents; empty: none. */
  context: readonly ContextKind[]
  killed: KilledRange | null
  /** Words that must all occur; empty: asks nothing. */
  text: string
  /** Only what lies in what the map showed; null: everywhere. */
  extent: Bounds | null
  /** Only what lies in a drawn area; null: everywhere. */
  area: readonly LonLat[] | null
}

/** Everything a link must reproduce. One value: a link, an undo step and a slide are encodings of it. */
export type ViewState = FilterState & {
  /** Null: the camera that shows the whole dataset. */
  camera: Camera | null
  /** Bars of the time strip; null: chosen from the span. */
  bin: BinUnit | null
  /** Days the time strip shows; null: all. */
  axis: TimeWindow | null
  playMode: PlayMode
  playSpeed: PlaySpeed
  loop: boolean
  tableColumns: readonly TableColumn[]
  tableSort: TableSort
  /** Id of the incident whose evidence is open. */
  incident: string | null
  panel: Panel
  layers: readonly Layer[]
  /** Null: the map. */
  page: Page | null
  theme: Theme
}

export const NO_FILTER: FilterState = {
  country: NO_CHOICE,
  region: NO_CHOICE,
  kind: NO_CHOICE,
  subtype: NO_CHOICE,
  actor: NO_CHOICE,
  attribution: NO_CHOICE,
  target: NO_CHOICE,
  nationality: NO_CHOICE,
  location: NO_CHOICE,
  dated: NO_CHOICE,
  source: NO_CHOICE,
  status: NO_CHOICE,
  time: null,
  certain: false,
  context: [],
  killed: null,
  text: '',
  extent: null,
  area: null,
}

export const DEFAULT_VIEW: ViewState = {
  camera: null,
  ...NO_FILTER,
  bin: null,
  axis: null,
  playMode: 'window',
  playSpeed: 1,
  loop: false,
  tableColumns: ['date', 'title', 'place', 'killed'],
  tableSort: { column: 'date', descending: true },
  incident: null,
  panel: 'overview',
  layers: [],
  page: null,
  theme: 'dark',
}
