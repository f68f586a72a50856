export type Coalesced = { request: () => void; cancel: () => void }

/** Runs once in the next animation frame, however often it is asked for before. */
export function coalesce(run: () => void): Coalesced {
  let frame: number | null = null
  return {
    request() {
      frame ??= requestAnimationFrame(() => {
        frame = null
        run()
      })
    },
    cancel() {
      if (frame !== null) cancelAnimationFrame(frame)
      frame = null
    },
  }
}
