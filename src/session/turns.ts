/** A frame holds this much of what follows the hand; the map and the hand's own strip have the rest. */
const FRAME_SHARE_MS = 4

/** Whoever waits is called once, in the order of asking; asking again while waiting changes nothing. */
export type Turns = {
  ask: (take: () => void) => void
  drop: (take: () => void) => void
}

/**
 * Spreads work over frames: each frame gives turns until its share is used up, and the rest wait for the next one. So
 * a dozen parts of the page that follow a moving handle never stand between the hand and its next frame.
 */
export function createTurns(
  nextFrame: (run: () => void) => void = (run) => requestAnimationFrame(run),
  nowMs: () => number = () => performance.now(),
): Turns {
  const waiting = new Set<() => void>()
  let requested = false
  const request = () => {
    if (requested || waiting.size === 0) return
    requested = true
    nextFrame(() => run(nowMs() + FRAME_SHARE_MS))
  }
  const run = (endMs: number): void => {
    const [take] = waiting
    if (!take || nowMs() >= endMs) {
      requested = false
      return request()
    }
    waiting.delete(take)
    take()
    // React renders what an update of an external store asks for in a microtask; only after it is the cost known.
    queueMicrotask(() => run(endMs))
  }
  return {
    ask(take) {
      waiting.add(take)
      request()
    },
    drop: (take) => void waiting.delete(take),
  }
}
