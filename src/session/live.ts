import { createSignal, type Signal } from '@/base/signal'
import type { Bounds, LonLat } from '@/domain/geo'
import type { TimeWindow } from '@/domain/timeWindow'
import type { Camera } from '@/domain/viewState'

/**
 * What changes per frame. It bypasses the store so that a frame touches neither React nor the link; whoever
 * draws per frame listens here, everyone else to the store.
 */
export type Live = {
  /** The time window while a handle moves. */
  readonly window: Signal<TimeWindow | null>
  /** Row of the dataset under the pointer, in whichever view. */
  readonly hoveredRow: Signal<number | null>
  /** The camera while a map moves, so that a second map moves with it; `by` is whoever moved. */
  readonly camera: Signal<{ camera: Camera; by: unknown }>
  /** What the map is asked to show; `spots` must not lie under what covers it. */
  readonly look: Signal<{ bounds: Bounds; spots: readonly LonLat[] }>
  /** Whether the map's next move is a jump instead of a flight. */
  readonly cut: Signal<boolean>
  /** Playback is started or stopped from outside the strip. */
  readonly play: Signal<boolean>
  /** To the next record on the map by date, or to the one before. */
  readonly step: Signal<1 | -1>
  /** A sentence about something done for the reader, shown for a moment. */
  readonly said: Signal<string>
}

export const createLive = (): Live => ({
  window: createSignal(),
  hoveredRow: createSignal(),
  camera: createSignal(),
  look: createSignal(),
  cut: createSignal(),
  play: createSignal(),
  step: createSignal(),
  said: createSignal(),
})
