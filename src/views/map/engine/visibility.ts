import type { MapPoints } from '@/derive/mapPoints'
import type { ShownWindow } from '@/domain/timeWindow'

/** Per point 1 where it is shown. What is drawn, merged, counted and picked is all read from it. */
export type Flags = Uint8Array

/**
 * Writes into `flags` which points pass the mask and the window. Points are sorted by the day they begin, so those that
 * begin in the window are one stretch; before it only those that last longer than a day can reach into it. Counting
 * loops: iterating over half a million of those takes five times as long.
 */
export function setFlags(
  flags: Flags,
  { startDay, endDay, spread }: Pick<MapPoints, 'startDay' | 'endDay' | 'spread'>,
  mask: Uint8Array,
  window: ShownWindow | null,
): void {
  if (window === null) {
    flags.set(mask)
    return
  }
  const from = firstIndex(startDay.length, (i) => (startDay[i] ?? 0) >= window.startDay)
  const to = firstIndex(startDay.length, (i) => (startDay[i] ?? 0) > window.endDay)
  flags.fill(0)
  if (to > from) flags.set(mask.subarray(from, to), from)
  if (window.certain === true) {
    // What begins in the window may end after it.
    for (let i = 0; i < spread.length; i++) {
      const point = spread[i] ?? 0
      if (flags[point] === 1 && (endDay[point] ?? 0) > window.endDay) flags[point] = 0
    }
    return
  }
  const lasting = firstIndex(spread.length, (i) => (endDay[spread[i] ?? 0] ?? 0) >= window.startDay)
  for (let i = lasting; i < spread.length; i++) {
    const point = spread[i] ?? 0
    if (point < from) flags[point] = mask[point] ?? 0
  }
}

/** Both of a length that is a multiple of four (`paddedLength`), and compared four at a time. */
export function sameFlags(a: Flags, b: Flags): boolean {
  if (a.length !== b.length) return false
  const fours = a.length / 4
  const [x, y] = [
    new Uint32Array(a.buffer, a.byteOffset, fours),
    new Uint32Array(b.buffer, b.byteOffset, fours),
  ]
  for (let four = 0; four < fours; four++) if (x[four] !== y[four]) return false
  return true
}

/** The first index below `count` at which a test that never goes back to false is true; else `count`. */
function firstIndex(count: number, test: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (test(middle)) high = middle
    else low = middle + 1
  }
  return low
}
