/** What is left of a frame is not used up to the last: React's work ends a little later than it is counted. */
const SPARE_MS = 4
/** Even on a machine that is never idle somebody has a turn this often. */
const LONGEST_WAIT_MS = 100

/** Whoever waits is called once, in the order of asking; asking again while waiting changes nothing. */
export type Turns = {
  ask: (take: () => void) => void
  drop: (take: () => void) => void
}

/** Calls back once when there is time, with what is then left of it (milliseconds). */
export type WhenIdle = (run: (leftMs: () => number) => void) => void

/**
 * Spreads work over frames: turns are given in the time a frame leaves over, and the rest wait for the next one. So a
 * dozen parts of the page that follow a moving handle never stand between the hand and its next frame.
 */
export function createTurns(whenIdle: WhenIdle = browserIdle): Turns {
  const waiting = new Set<() => void>()
  let requested = false
  const request = () => {
    if (requested || waiting.size === 0) return
    requested = true
    whenIdle(run)
  }
  const run = (leftMs: () => number): void => {
    const [take] = waiting
    if (take) {
      waiting.delete(take)
      take()
    }
    // React renders what an update of an external store asks for in a microtask; only after it is the cost known.
    queueMicrotask(() => {
      if (waiting.size > 0 && leftMs() > SPARE_MS) return run(leftMs)
      requested = false
      request()
    })
  }
  return {
    ask(take) {
      waiting.add(take)
      request()
    },
    drop: (take) => void waiting.delete(take),
  }
}

const browserIdle: WhenIdle = (run) => {
  // Safari does not say when it is idle: there it is one turn a frame.
  if (typeof requestIdleCallback !== 'function') requestAnimationFrame(() => run(() => 0))
  else requestIdleCallback((idle) => run(() => idle.timeRemaining()), { timeout: LONGEST_WAIT_MS })
}
