import type { MapSize } from '@/domain/briefing'

/** Size of the map on the page, which the reader's camera was set on; null where there is none. */
export function seenMap(): MapSize | null {
  const map = document.querySelector('[data-map-settled]')
  return map && map.clientWidth > 0 ? { width: map.clientWidth, height: map.clientHeight } : null
}

/** Calls once, when a map has come to be on the page. */
export function whenMapIsSeen(work: (size: MapSize) => void): () => void {
  const observer = new MutationObserver(() => {
    const size = seenMap()
    if (!size) return
    observer.disconnect()
    work(size)
  })
  observer.observe(document.body, { childList: true, subtree: true })
  return () => observer.disconnect()
}
