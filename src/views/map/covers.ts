import type { Box } from './scene'

/** Panels a fit must make room for. What lies along an edge, such as controls and credits, the map's padding knows. */
export const PANELS = '[data-over-map="panel"]'
export const ALL_COVERS = '[data-over-map]'

/** What lies over the map on the page, in pixels of the map. */
export function coversOf(map: Element | null, which: typeof PANELS | typeof ALL_COVERS): Box[] {
  if (!map) return []
  const origin = map.getBoundingClientRect()
  // Boxes are in pixels of the screen; in a magnified page the map counts fewer.
  const zoom = map.currentCSSZoom ?? 1
  const pane = map.closest('[data-pane="b"]') ? 'b' : 'a'
  return [...document.querySelectorAll(which)].flatMap((cover) => {
    const hides = cover.getAttribute('data-hides')
    if (hides !== null && hides !== pane) return []
    const { left, top, right, bottom } = cover.getBoundingClientRect()
    if (left === right || top === bottom) return []
    return {
      left: (left - origin.left) / zoom,
      top: (top - origin.top) / zoom,
      right: (right - origin.left) / zoom,
      bottom: (bottom - origin.top) / zoom,
    }
  })
}

const LEVELS = 3

/** Calls back when something that lies over the map has come, gone or another size. */
export function watchCovers(map: Element, onChange: () => void): () => void {
  const sizes = new ResizeObserver(onChange)
  const watchAll = (): void => {
    for (const cover of document.querySelectorAll(ALL_COVERS)) sizes.observe(cover)
    onChange()
  }
  // Panels are neighbours of the map, of its stage, or of that: nothing deeper is watched, where much changes.
  const neighbours = new MutationObserver(watchAll)
  for (let level = 0, at = map.parentElement; at && level < LEVELS; level++, at = at.parentElement)
    neighbours.observe(at, { childList: true })
  watchAll()
  return () => {
    sizes.disconnect()
    neighbours.disconnect()
  }
}
