/** Of the time while a hand moves the window, drawing the base map anew may hold up the page this much. */
const SHARE = 0.1
/** However fast the map is, labels that change more often than this cannot be read. */
const LEAST_REST_MS = 500
/** Where time plays by itself no one holds still, and nothing may stand wrong for longer. */
const LONGEST_REST_MS = 5000
/** A hand that has held still for so long is looking: what it looks at must be right. */
const STILL_MS = 400
/** Between one frame and the next where nothing holds the page up. */
const FRAME_MS = 17

/** The map's clock: `drawn` after each drawing, `idle` when no drawing is left to do. */
export type DrawingMap = {
  onDrawn: (then: () => void) => { unsubscribe: () => void }
  onIdle: (then: () => void) => { unsubscribe: () => void }
}

export type Calm = {
  /** The base map was told of a change, which it will draw. */
  begun: () => void
  /**
   * Whether it may be told of the next one. At rest always; under the hand after a rest that what it cost has earned, or
   * when the hand holds still. Where it is not due, it is asked again.
   */
  isDue: (isPassing: boolean) => boolean
  destroy: () => void
}

/**
 * Judges when the base map may be drawn again while a hand moves. A change is drawn several times, until names have faded
 * in, and without a graphics card each of these holds the page up: by how much later the next frame comes.
 */
export function createCalm(
  map: DrawingMap,
  { askAgain, isHandDown }: { askAgain: () => void; isHandDown: () => boolean },
  nextFrame: (then: () => void) => void = (then) => requestAnimationFrame(then),
  nowMs: () => number = () => performance.now(),
): Calm {
  let isDrawing = false
  let costMs = 0
  let spentMs = 0
  let restingSinceMs = nowMs()
  let wasPassing = false
  let stillTimer: ReturnType<typeof setTimeout> | undefined
  let isStill = false
  const subscriptions = [
    map.onDrawn(() => {
      if (!isDrawing) return
      const drawnMs = nowMs()
      nextFrame(() => {
        spentMs += Math.max(0, nowMs() - drawnMs - FRAME_MS)
      })
    }),
    map.onIdle(() => {
      if (!isDrawing) return
      // After the frame that tells what the last drawing cost.
      nextFrame(() => {
        isDrawing = false
        // One change is drawn once, another five times: what one has cost is forgotten slowly.
        costMs = Math.max(spentMs, costMs / 2)
        restingSinceMs = nowMs()
      })
    }),
  ]
  return {
    begun() {
      if (isDrawing) return
      isDrawing = true
      spentMs = 0
    },
    isDue(isPassing) {
      clearTimeout(stillTimer)
      if (isPassing && !wasPassing) restingSinceMs = nowMs()
      wasPassing = isPassing
      const longestMs = isHandDown() ? Infinity : LONGEST_REST_MS
      const restMs = Math.min(longestMs, Math.max(LEAST_REST_MS, costMs / SHARE))
      const hasRested = nowMs() - restingSinceMs >= restMs
      const isDue = !isPassing || (!isDrawing && (isStill || hasRested))
      isStill = false
      if (!isDue)
        stillTimer = setTimeout(() => {
          isStill = true
          askAgain()
        }, STILL_MS)
      return isDue
    },
    destroy() {
      clearTimeout(stillTimer)
      for (const subscription of subscriptions) subscription.unsubscribe()
    },
  }
}
