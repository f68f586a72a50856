import { useEffect } from 'react'

/** Safari knows no idle callback: there it is a moment a tenth of a second later, taken up by what fits a frame. */
const LATER_MS = 100
const SLICE_MS = 8

/**
 * Does slices of work while the page has nothing else to do, until `advance` says that it was the last. Begins anew
 * with another `advance`, so it is to be a memoised one.
 */
export function useIdleWork(advance: () => boolean): void {
  useEffect(() => {
    const hasIdle = typeof window.requestIdleCallback === 'function'
    let handle = 0
    const ask = () => {
      handle = hasIdle
        ? window.requestIdleCallback(work)
        : window.setTimeout(() => work({ timeRemaining: remainingOf(performance.now()) }), LATER_MS)
    }
    const work = (deadline: Pick<IdleDeadline, 'timeRemaining'>) => {
      do if (advance()) return
      while (deadline.timeRemaining() > 0)
      ask()
    }
    ask()
    return () => (hasIdle ? window.cancelIdleCallback(handle) : window.clearTimeout(handle))
  }, [advance])
}

const remainingOf = (from: number) => () => SLICE_MS - (performance.now() - from)
