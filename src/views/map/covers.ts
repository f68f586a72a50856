import type { Box } from './scene'

/** What carries the attribute `data-over-map` on the page, in pixels of the map. */
export function coversOf(map: Element | null): Box[] {
  if (!map) return []
  const origin = map.getBoundingClientRect()
  // Boxes are in pixels of the screen; in a magnified page the map counts fewer.
  const zoom = map.currentCSSZoom ?? 1
  return [...document.querySelectorAll('[data-over-map]')].map((cover) => {
    const { left, top, right, bottom } = cover.getBoundingClientRect()
    return {
      left: (left - origin.left) / zoom,
      top: (top - origin.top) / zoom,
      right: (right - origin.left) / zoom,
      bottom: (bottom - origin.top) / zoom,
    }
  })
}
