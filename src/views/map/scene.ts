import type { MapPoints } from '@/derive/mapPoints'
import type { Bounds, LonLat } from '@/domain/geo'
import type { TimeWindow } from '@/domain/timeWindow'
import type { Camera, Language, LayerSetting, Marks, Projection, Theme } from '@/domain/viewState'

/** Everything the map shows, as one value. The engine compares its parts by identity and redraws what differs. */
export type Scene = {
  readonly points: MapPoints
  /** Per point: 1 when it passes every filter but time. */
  readonly mask: Uint8Array
  /** Null: all time. */
  readonly window: TimeWindow | null
  /** Row of the dataset whose evidence is open. */
  readonly selectedRow: number | null
  /** ISO codes of the countries chosen in the filter; outlined on the map. */
  readonly countries: readonly string[]
  readonly layers: readonly LayerSetting[]
  readonly marks: Marks
  readonly projection: Projection
  readonly language: Language
  /** A drawn area the incidents are filtered by; outlined. */
  readonly area: readonly LonLat[] | null
  readonly theme: Theme
}

/** Pixels at each side of the map that panels cover; "fit" centres what can be seen. */
export type Padding = { top: number; right: number; bottom: number; left: number }

/** Where the pointer found something: the rows drawn there, the topmost first, and the place in container pixels. */
export type Hit = { rows: readonly number[]; x: number; y: number }

export type MapEvents = {
  /** Null when the pointer left everything. At most once a frame. */
  onHover: (hit: Hit | null) => void
  /** A click or tap; null on empty map. */
  onPick: (hit: Hit | null) => void
  /** The camera has come to rest after the user moved it. */
  onCameraRest: (camera: Camera) => void
  /** A layer or the drawing surface failed; `what` says which, for the reader. */
  onFailure: (what: string) => void
}

/** The map as an island: told what to show, tells what happened. Owns the live camera until it rests. */
export type MapEngine = {
  update: (scene: Scene) => void
  /** Per frame while a handle is dragged: moves the window without a new scene. */
  previewWindow: (window: TimeWindow | null) => void
  /** Outlines a row from outside, when the table or a chart points at it. */
  highlight: (row: number | null) => void
  setPadding: (padding: Padding) => void
  /** `animate: false` cuts, as reduced motion asks. */
  fit: (bounds: Bounds, options: { animate: boolean }) => void
  moveTo: (camera: Camera, options: { animate: boolean }) => void
  /** Levels closer, or farther when negative; counts as a move of the user's. */
  zoomBy: (delta: number) => void
  camera: () => Camera
  /** What can be seen, panels included. */
  bounds: () => Bounds
  /** The place under a point of the container, in pixels. */
  placeAt: (x: number, y: number) => LonLat
  destroy: () => void
}
