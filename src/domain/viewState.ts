import type { NumberedChart } from './embed'
import { type Choices, NO_CHOICE } from './facets'
import type { Bounds, LonLat } from './geo'
import type { BinUnit, TimeWindow } from './timeWindow'
import type { ContextKind } from './vocabulary'

/** Degrees; `zoom` as MapLibre counts it. */
export type Camera = { lon: number; lat: number; zoom: number; bearing: number; pitch: number }

export const THEMES = ['dark', 'light'] as const
export type Theme = (typeof THEMES)[number]

/** `compare` only while something is compared. */
export const PANELS = ['overview', 'table', 'incident', 'compare'] as const
export type Panel = (typeof PANELS)[number]

/**
 * What can be laid over the land, in drawing order, the lowest first: areas and lines of the map, then marks. Marks are
 * drawn above the map, so a layer moves only among those of its sort.
 */
export const MAP_LAYERS = ['choropleth', 'water', 'provinces', 'corridors', 'cities'] as const
export const MARK_LAYERS = ['fire', 'people', 'cases', 'ghosts', 'incidents'] as const
export const LAYERS = [...MAP_LAYERS, ...MARK_LAYERS] as const
export type Layer = (typeof LAYERS)[number]
/** A layer that is shown; `opacity` in percent, from 10 to 100. */
export type LayerSetting = { readonly layer: Layer; readonly opacity: number }

/** How incidents stand on the map; `auto` merges what would overlap and counts cells where even that is too much. */
export const MARKS = ['auto', 'symbols', 'clusters', 'density'] as const
export type Marks = (typeof MARKS)[number]

export const PROJECTIONS = ['mercator', 'globe'] as const
export type Projection = (typeof PROJECTIONS)[number]

/** What the choropleth colours, and by what. `source` is the slug of a source: its share of an area's incidents. */
export const AREA_LEVELS = ['country', 'province'] as const
export type AreaLevel = (typeof AREA_LEVELS)[number]
export const AREA_MEASURES = ['incidents', 'killed', 'source'] as const
export type AreaMeasure = (typeof AREA_MEASURES)[number]
export type AreaColouring = {
  readonly level: AreaLevel
  readonly measure: AreaMeasure
  /** Only for the measure `source`; else null. */
  readonly source: string | null
}

export const LANGUAGES = ['en', 'ru', 'fa'] as const
export type Language = (typeof LANGUAGES)[number]

/** Figure the chart of casualties shows. */
export const CASUALTIES = ['killed', 'wounded'] as const
export type Casualties = (typeof CASUALTIES)[number]

/** Two questions on one screen: A is the view's own filter, B this one. */
export const COMPARE_LAYOUTS = ['side', 'swipe'] as const
export type CompareLayout = (typeof COMPARE_LAYOUTS)[number]
export const COMPARED_BY = ['country', 'kind', 'subtype', 'nationality'] as const
export type ComparedBy = (typeof COMPARED_BY)[number]
export type Comparison = {
  readonly layout: CompareLayout
  /** What the figures are set against each other by. */
  readonly by: ComparedBy
  /** Where the two maps meet, in percent of the width from its start. */
  readonly split: number
  readonly b: FilterState
}

/** Columns of the table of a comparison, and by which of them its lines and the chart's stand. */
export const COMPARED_COLUMNS = ['value', 'a', 'b', 'change'] as const
export type ComparedColumn = (typeof COMPARED_COLUMNS)[number]
export type ComparedSort = { readonly column: ComparedColumn; readonly descending: boolean }

/** Marks are for pointing at a few records; more would be a filter, and a link too long to send. */
export const MAX_HIGHLIGHTED = 30

/** Pages about the dataset, read over the map. */
export const PAGES = ['method', 'sources', 'codebook', 'actors', 'infrastructure', 'changes'] as const
export type Page = (typeof PAGES)[number]

/** How far the sheet of a narrow screen is drawn up: the strip alone, the list too, the whole screen. */
export const SHEET_STOPS = ['strip', 'list', 'full'] as const
export type SheetStop = (typeof SHEET_STOPS)[number]

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
  /** Ids of records marked on the map and in the list, sorted. */
  highlight: readonly string[]
  panel: Panel
  /** Shown layers in drawing order, the lowest first. */
  layers: readonly LayerSetting[]
  marks: Marks
  projection: Projection
  areas: AreaColouring
  compare: Comparison | null
  comparedSort: ComparedSort
  /** Only the map: everything beside it is put away. */
  bare: boolean
  /** The list of layers stands over the map. */
  layerList: boolean
  casualties: Casualties
  /** Charts whose numbers are open. */
  numbers: readonly NumberedChart[]
  /** Null: as `standardSheet`. */
  sheet: SheetStop | null
  /** Null: the map. */
  page: Page | null
  theme: Theme
  language: Language
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
  highlight: [],
  panel: 'overview',
  layers: [
    { layer: 'water', opacity: 100 },
    { layer: 'provinces', opacity: 100 },
    { layer: 'cities', opacity: 100 },
    { layer: 'incidents', opacity: 100 },
  ],
  marks: 'auto',
  projection: 'mercator',
  areas: { level: 'country', measure: 'incidents', source: null },
  compare: null,
  comparedSort: { column: 'change', descending: true },
  bare: false,
  layerList: false,
  casualties: 'killed',
  numbers: [],
  sheet: null,
  page: null,
  theme: 'dark',
  language: 'en',
}

export const isShownLayer = (layers: readonly LayerSetting[], layer: Layer): boolean =>
  layers.some((setting) => setting.layer === layer)

/** An open record is read; without one, the map is. */
export const standardSheet = ({ incident }: Pick<ViewState, 'incident'>): SheetStop =>
  incident === null ? 'strip' : 'list'
