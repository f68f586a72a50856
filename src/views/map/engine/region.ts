import { worldPx } from './mercator'
import type { Places } from './places'
import type { Flags } from './visibility'

/** A box of the Mercator plane. */
export type Region = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }

/** What the camera shows, as far as marks depend on it. */
export type Viewed = { readonly zoom: number; readonly box: Region }

/** Symbols reach this far into the picture from beyond its edge. */
const MARGIN_PX = 96
const BLOCK_PX = 384

/** Marks are laid out by half levels of zoom: between two of them the camera only spreads them. */
export const levelOf = (zoom: number): number => Math.floor(zoom * 2 + 1e-6) / 2

/**
 * What is laid out for a view: a little more than it shows, in whole blocks of the world, so that panning within them
 * changes nothing.
 */
export function regionOf({ zoom, box }: Viewed): Region {
  const world = worldPx(levelOf(zoom))
  const block = BLOCK_PX / world
  const margin = MARGIN_PX / world
  const down = (at: number): number => Math.max(0, Math.floor((at - margin) / block) * block)
  const up = (at: number): number => Math.min(1, Math.ceil((at + margin) / block) * block)
  return { x0: down(box.x0), y0: down(box.y0), x1: up(box.x1), y1: up(box.y1) }
}

export const sameRegion = (a: Region, b: Region): boolean =>
  a.x0 === b.x0 && a.y0 === b.y0 && a.x1 === b.x1 && a.y1 === b.y1

/** The points that are shown in a region, by row. Stops at `limit` and then gives null: too many to lay out. */
export function pointsWithin(
  places: Places,
  flags: Flags,
  region: Region,
  limit: number,
): Uint32Array | null {
  const { x0, y0, x1, y1 } = region
  const found = new Uint32Array(Math.min(limit, flags.length))
  let count = 0
  for (let i = 0; i < flags.length; i++) {
    if (flags[i] !== 1) continue
    const x = places[i * 2] ?? -1
    const y = places[i * 2 + 1] ?? -1
    if (x < x0 || x >= x1 || y < y0 || y >= y1) continue
    if (count === limit) return null
    found[count++] = i
  }
  return found.subarray(0, count)
}
