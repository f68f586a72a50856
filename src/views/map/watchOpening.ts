const TOUCHES = ['pointerdown', 'wheel', 'keydown'] as const

/** Whether a map is still opening: it has not settled once, and nobody has touched the page. */
export function watchOpening(map: HTMLElement): { isOpening: () => boolean; stop: () => void } {
  const over = new AbortController()
  const end = (): void => over.abort()
  const settles = new MutationObserver(() => {
    if (map.dataset['mapSettled'] === 'true') end()
  })
  settles.observe(map, { attributeFilter: ['data-map-settled'] })
  over.signal.addEventListener('abort', () => settles.disconnect())
  for (const touch of TOUCHES)
    window.addEventListener(touch, end, { capture: true, passive: true, signal: over.signal })
  return { isOpening: () => !over.signal.aborted, stop: end }
}
