/**
 * The page's animation frames in the harness's hands: what a test delivers runs right before the callbacks of a frame,
 * as browsers deliver a move of the pointer. Imported first, so that no library has kept the browser's own.
 */
const browserFrame = window.requestAnimationFrame.bind(window)

let due = new Map<number, FrameRequestCallback>()
let running = new Map<number, FrameRequestCallback>()
let handle = 0

window.requestAnimationFrame = (callback) => {
  due.set(++handle, callback)
  return handle
}
window.cancelAnimationFrame = (cancelled) => {
  due.delete(cancelled)
  running.delete(cancelled)
}

const watchers = new Set<Watcher>()
type Watcher = { before: () => void; after: () => void }

function tick(at: number): void {
  browserFrame(tick)
  for (const { before } of watchers) before()
  running = due
  due = new Map()
  for (const [known, callback] of running) if (running.delete(known)) callback(at)
  for (const { after } of watchers) after()
}
browserFrame(tick)

/** Runs `before` ahead of each frame's callbacks and `isOver` after them, until that is true. */
export function frames(before: (frame: number) => void, isOver: (frame: number) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    let frame = 0
    const guarded = (run: () => void): void => {
      try {
        run()
      } catch (error) {
        watchers.delete(watcher)
        reject(error instanceof Error ? error : new Error(String(error)))
      }
    }
    const watcher: Watcher = {
      before: () => guarded(() => before(frame)),
      after: () =>
        guarded(() => {
          if (!isOver(frame++)) return
          watchers.delete(watcher)
          resolve()
        }),
    }
    watchers.add(watcher)
  })
}

/** Resolves after the callbacks of the first frame at which a test is true. */
export const frameWhen = (test: () => boolean): Promise<void> => frames(() => undefined, test)
