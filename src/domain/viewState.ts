import type { TimeWindow } from './timeWindow'
import type { ContextKind, IncidentKind } from './vocabulary'

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

/** Everything a link must reproduce. One value: a link, an undo step and a slide are encodings of it. */
export type ViewState = {
  /** Null: the camera that shows the whole dataset. */
  camera: Camera | null
  /** Null: all time. */
  time: TimeWindow | null
  /** ISO codes; empty: every country. */
  countries: readonly string[]
  /** Empty: every kind of incident. */
  kinds: readonly IncidentKind[]
  /** Kinds of context records shown beside the incidents; empty: none. */
  context: readonly ContextKind[]
  /** Id of the incident whose evidence is open. */
  incident: string | null
  panel: Panel
  layers: readonly Layer[]
  /** Null: the map. */
  page: Page | null
  theme: Theme
}

export const DEFAULT_VIEW: ViewState = {
  camera: null,
  time: null,
  countries: [],
  kinds: [],
  context: [],
  incident: null,
  panel: 'overview',
  layers: [],
  page: null,
  theme: 'dark',
}
