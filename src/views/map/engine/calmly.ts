/** Of the time while a hand moves the window, what makes MapLibre draw its whole map anew may take this much. */
const SHARE = 0.1

/**
 * Whether it is time again for something costly, judged by how long the map took to show it the last time. `whenShown`
 * calls back once when the map has drawn next.
 */
export function createCalm(
  whenShown: (then: () => void) => void,
  nowMs: () => number = () => performance.now(),
): { isDue: () => boolean; begun: () => void } {
  let dueMs = Number.NEGATIVE_INFINITY
  return {
    isDue: () => nowMs() >= dueMs,
    begun() {
      const begunMs = nowMs()
      dueMs = Number.POSITIVE_INFINITY
      whenShown(() => {
        dueMs = nowMs() + (nowMs() - begunMs) / SHARE
      })
    },
  }
}
