import { createSignal, type Signal } from '@/base/signal'
import type { TimeWindow } from '@/domain/timeWindow'

/**
 * What changes per frame. It bypasses the store so that a frame touches neither React nor the link; whoever
 * draws per frame listens here, everyone else to the store.
 */
export type Live = {
  /** The time window while a handle moves. */
  readonly window: Signal<TimeWindow | null>
  /** Row of the dataset under the pointer, in whichever view. */
  readonly hoveredRow: Signal<number | null>
  /** A sentence about something done for the reader, shown for a moment. */
  readonly said: Signal<string>
}

export const createLive = (): Live => ({
  window: createSignal(),
  hoveredRow: createSignal(),
  said: createSignal(),
})
