import { type HexGrid, hexAt, hexGrid } from './hexGrid'
import { worldPx } from './mercator'
import type { Places } from './places'
import { type Region, sameRegion } from './region'
import type { Flags } from './visibility'

/** Incidents per hexagon of the world. */
export type Density = { readonly grid: HexGrid; readonly counts: Uint32Array }

/** Width of a hexagon at the level it is laid out for. */
const HEX_PX = 28

/** `counted`: 1 where a point is an incident; context is never summed with incidents. */
export type Counted = { readonly places: Places; readonly counted: Uint8Array }

/**
 * Counts what is shown, and afterwards only what has changed: a window that moves on by a day crosses few rows, and a
 * million need not be counted again. `flags` must be as long a multiple of four as `paddedLength` says.
 */
export function createDensity(): (points: Counted, flags: Flags, region: Region, level: number) => Density {
  let last: { points: Counted; region: Region; level: number; flags: Flags; density: Density } | null = null
  return (points, flags, region, level) => {
    if (last && last.points === points && last.level === level && sameRegion(last.region, region)) {
      const { grid, counts } = last.density
      recount(points, last.flags, flags, region, last.density)
      // Spelt out as below: an object of another shape makes the compiler begin anew, for twenty milliseconds.
      last.density = { grid, counts }
      last.flags.set(flags)
      return last.density
    }
    const grid = hexGrid(region, HEX_PX / worldPx(level))
    const density = { grid, counts: new Uint32Array(grid.columns * grid.rows) }
    countAll(points, flags, region, density)
    last = { points, region, level, flags: flags.slice(), density }
    return density
  }
}

/** Flags are compared four at a time. */
export const paddedLength = (count: number): number => Math.ceil(count / 4) * 4

function countAll(
  { places, counted }: Counted,
  flags: Flags,
  region: Region,
  { grid, counts }: Density,
): void {
  for (let i = 0; i < counted.length; i++) {
    if (flags[i] !== 1 || counted[i] !== 1) continue
    const hex = hexWithin(places, i, region, grid)
    if (hex >= 0) counts[hex] = (counts[hex] ?? 0) + 1
  }
}

function recount(
  { places, counted }: Counted,
  before: Flags,
  after: Flags,
  region: Region,
  { grid, counts }: Density,
): void {
  const fours = before.length / 4
  const a = new Uint32Array(before.buffer, before.byteOffset, fours)
  const b = new Uint32Array(after.buffer, after.byteOffset, fours)
  for (let four = 0; four < fours; four++) {
    if (a[four] === b[four]) continue
    for (let i = four * 4; i < four * 4 + 4; i++) {
      if (before[i] === after[i] || counted[i] !== 1) continue
      const hex = hexWithin(places, i, region, grid)
      if (hex >= 0) counts[hex] = (counts[hex] ?? 0) + (after[i] ?? 0) - (before[i] ?? 0)
    }
  }
}

function hexWithin(places: Places, point: number, { x0, y0, x1, y1 }: Region, grid: HexGrid): number {
  const x = places[point * 2] ?? -1
  const y = places[point * 2 + 1] ?? -1
  return x < x0 || x >= x1 || y < y0 || y >= y1 ? -1 : hexAt(grid, x, y)
}

/** How many classes the ramp has colours for. */
export const DENSITY_CLASSES = 5

/**
 * Lowest count of each class, from 1 up, by steps of 1, 2, 5, 10: whole numbers a legend can state. The highest class
 * begins at or below the largest count.
 */
export function densityClasses(counts: Uint32Array): number[] {
  let largest = 0
  for (const count of counts) if (count > largest) largest = count
  const steps = stepsUpTo(largest)
  if (steps.length <= DENSITY_CLASSES) return steps
  // Every second or third step, counted from the top, keeps the classes evenly wide.
  const stride = Math.ceil((steps.length - 1) / (DENSITY_CLASSES - 1))
  const kept = steps.filter((_, i) => (steps.length - 1 - i) % stride === 0)
  if (kept[0] === 1) return kept
  return kept.length < DENSITY_CLASSES ? [1, ...kept] : kept.with(0, 1)
}

function stepsUpTo(largest: number): number[] {
  const steps: number[] = []
  for (let ten = 1; ten <= largest; ten *= 10)
    for (const digit of [1, 2, 5]) if (digit * ten <= largest) steps.push(digit * ten)
  return steps
}

/** Index of the class a count falls in; -1 for none. */
export function classOf(classes: readonly number[], count: number): number {
  let found = -1
  for (let i = 0; i < classes.length; i++) if (count >= (classes[i] ?? Infinity)) found = i
  return found
}
