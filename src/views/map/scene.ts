import type { ShownArea } from '@/derive/areaRecords'
import type { Flow, FlowNet } from '@/derive/flows'
import type { MapPoints } from '@/derive/mapPoints'
import type { Bounds, LonLat } from '@/domain/geo'
import type { ShownWindow, TimeWindow } from '@/domain/timeWindow'
import type { AreaLevel, Camera, Language, LayerSetting, Marks, Projection, Theme } from '@/domain/viewState'
import type { Attribution, Kind } from '@/domain/vocabulary'

/** An area records are known by and nothing sharper; `label` in the reader's language, `badge` where there is no room. */
export type SceneArea = {
  readonly shown: ShownArea
  /** The kind its records share. */
  readonly hatch: Kind | 'mixed'
  readonly badge: string
  readonly label: string
}

/** Coloured areas: code → class, as `choroplethLayers` counts them. Areas not in it have no record. */
export type SceneChoropleth = {
  readonly level: AreaLevel
  readonly classes: ReadonlyMap<string, number>
}

/** Flows and what decides which of them are shown; columns and mask are by row of the dataset. */
export type FlowScene = {
  readonly net: FlowNet
  /** Per row: 1 when it passes every filter but time. */
  readonly mask: Uint8Array
  readonly startDay: Int32Array
  readonly endDay: Int32Array
}

/** Everything the map shows, as one value. The engine compares its parts by identity and redraws what differs. */
export type Scene = {
  readonly points: MapPoints
  /** Per point: 1 when it passes every filter but time. */
  readonly mask: Uint8Array
  /** Null: no layer of flows is shown. */
  readonly flows: FlowScene | null
  /** Null: all time. */
  readonly window: ShownWindow | null
  /** A handle is dragged or time plays: what makes MapLibre draw the whole base map again waits, or comes seldom. */
  readonly inHand: boolean
  /** Only what certainly happened inside a window; for windows under the hand. */
  readonly certain: boolean
  /** Row of the dataset whose evidence is open. */
  readonly selectedRow: number | null
  /** Rows the link or the reader points out; outlined. */
  readonly highlightedRows: readonly number[]
  /** ISO codes of the countries chosen in the filter; outlined on the map. */
  readonly countries: readonly string[]
  readonly layers: readonly LayerSetting[]
  readonly marks: Marks
  readonly projection: Projection
  readonly language: Language
  /** A drawn area the incidents are filtered by; outlined. */
  readonly area: readonly LonLat[] | null
  readonly theme: Theme
  /** Countries first, then provinces, then discs. */
  readonly areas: readonly SceneArea[]
  /** Null: not shown. */
  readonly choropleth: SceneChoropleth | null
}

/** Pixels at each side of the map that panels cover; "fit" centres what can be seen. */
export type Padding = { top: number; right: number; bottom: number; left: number }

/**
 * Where the pointer found something: the rows drawn there, the topmost first, and the place in container pixels; or
 * without rows the code of a coloured area. Of a flow its rows are those of its records.
 */
export type Hit = {
  rows: readonly number[]
  x: number
  y: number
  area?: string
  merged?: Merged
  flow?: Flow
}

/**
 * What a hit that stands for several records is: a group drawn as one ring, or a cell of which only the count is
 * known. `closer`: the camera that takes it apart; null when nothing does, because its records share a place.
 */
export type Merged =
  | { readonly kind: 'cluster'; readonly closer: Camera | null }
  | { readonly kind: 'cell'; readonly count: number; readonly closer: Camera }

/** What is drawn, for a legend that explains it and no more. */
export type MarksShown = {
  readonly tier: 'symbols' | 'clusters' | 'dots' | 'density'
  readonly kinds: readonly Kind[]
  readonly attributions: readonly Attribution[]
  /** At least one ring that stands for several records. */
  readonly hasRings: boolean
  readonly hasHalos: boolean
  /** Symbols whose size says a figure, and symbols of which none is stated. */
  readonly hasStated: boolean
  readonly hasUnstated: boolean
  /** Lowest count of each class of cells. */
  readonly classes: readonly number[]
  readonly hasGhosts: boolean
}

export type MapEvents = {
  /** What is drawn has become another sort of thing. */
  onMarks?: (shown: MarksShown) => void
  /** Null when the pointer left everything. At most once a frame. */
  onHover: (hit: Hit | null) => void
  /** A click or tap; null on empty map. */
  onPick: (hit: Hit | null) => void
  /** The camera has come to rest after the user moved it. */
  onCameraRest: (camera: Camera) => void
  /** A part of the map failed: the name of a source, `overlay`, or `map` for the whole. The rest goes on. */
  onFailure: (failure: MapFailure) => void
  /** A part that had failed is back. */
  onRecovery: (part: string) => void
}

export type MapFailure = { part: string; what: string }

/** A rectangle in container pixels. */
export type Box = { left: number; top: number; right: number; bottom: number }

export type FitOptions = {
  /** `false` cuts, as reduced motion asks. */
  animate: boolean
  /** Counts as a move of the user's, who is told of the camera when it rests. */
  asUser?: boolean
  /** What lies over the map, and the places that must not end up under it. */
  clear?: { covers: readonly Box[]; spots: readonly LonLat[] }
}

/** The map as an island: told what to show, tells what happened. Owns the live camera until it rests. */
export type MapEngine = {
  update: (scene: Scene) => void
  /** Per frame while a handle is dragged: moves the window without a new scene. */
  previewWindow: (window: TimeWindow | null) => void
  /** Outlines a row from outside, when the table or a chart points at it. */
  highlight: (row: number | null) => void
  setPadding: (padding: Padding) => void
  /** A panel over the map has come, gone or grown: labels may have to move. */
  coversChanged: () => void
  fit: (bounds: Bounds, options: FitOptions) => void
  /** `animate: false` cuts, as reduced motion asks. */
  moveTo: (camera: Camera, options: { animate: boolean }) => void
  /** Levels closer, or farther when negative; counts as a move of the user's. */
  zoomBy: (delta: number) => void
  /** North up, seen from straight above; counts as a move of the user's. */
  resetNorth: (options: { animate: boolean }) => void
  camera: () => Camera
  /** Another map's move, in the same frame; not told again by `watchCamera`. */
  follow: (camera: Camera) => void
  /** Every frame the camera moves, and whenever the map has another size. Gives back what ends it. */
  watchCamera: (events: { onMove: (camera: Camera) => void; onResize: () => void }) => () => void
  /** What can be seen, panels included. */
  bounds: () => Bounds
  /** The place under a point of the container, in pixels. */
  placeAt: (x: number, y: number) => LonLat
  /** Where a row's mark is drawn, in container pixels; null when it is not shown. */
  screenOf: (row: number) => { x: number; y: number } | null
  /** Base map and marks as they stand, in device pixels. Throws where a drawing surface is lost. */
  snapshot: () => HTMLCanvasElement
  destroy: () => void
}
