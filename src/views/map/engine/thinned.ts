import { worldPx } from './mercator'
import type { Places } from './places'
import type { Region } from './region'
import type { Flags } from './visibility'

/** Dots nearer than this hide each other: one of them is drawn. */
const CELL_PX = 3

/**
 * Points whose flag is `wanted`, at most one to a cell of the world that is hardly wider than a pixel: the first by
 * row. A million then cost no more to draw than the screen has room for.
 */
export function thinned(
  places: Places,
  flags: Flags,
  wanted: 0 | 1,
  region: Region,
  level: number,
  isDrawn: (point: number) => boolean = () => true,
): Uint32Array {
  const { x0, y0, x1, y1 } = region
  const perUnit = worldPx(level) / CELL_PX
  const columns = Math.ceil((x1 - x0) * perUnit) + 1
  const taken = new Uint8Array(columns * (Math.ceil((y1 - y0) * perUnit) + 1))
  const found = new Uint32Array(Math.min(taken.length, places.length / 2))
  let count = 0
  for (let i = 0; i < places.length / 2; i++) {
    if (flags[i] !== wanted) continue
    const x = places[i * 2] ?? -1
    const y = places[i * 2 + 1] ?? -1
    if (x < x0 || x >= x1 || y < y0 || y >= y1) continue
    const cell = Math.floor((y - y0) * perUnit) * columns + Math.floor((x - x0) * perUnit)
    if (taken[cell] === 1 || !isDrawn(i)) continue
    taken[cell] = 1
    found[count++] = i
  }
  return found.slice(0, count)
}
