/** A driver that restarts gives its contexts back within moments; longer means it will not. */
const PATIENCE_MS = 5000

/** Watches a canvas for the loss of its drawing surface; returns how to stop. */
export function watchContext(
  canvas: HTMLCanvasElement,
  events: { onLoss: () => void; onRestore: () => void; onGivenUp: () => void },
): () => void {
  let timer = 0
  const lost = (event: Event): void => {
    event.preventDefault()
    events.onLoss()
    timer = window.setTimeout(events.onGivenUp, PATIENCE_MS)
  }
  const restored = (): void => {
    window.clearTimeout(timer)
    events.onRestore()
  }
  canvas.addEventListener('webglcontextlost', lost)
  canvas.addEventListener('webglcontextrestored', restored)
  return () => {
    window.clearTimeout(timer)
    canvas.removeEventListener('webglcontextlost', lost)
    canvas.removeEventListener('webglcontextrestored', restored)
  }
}
