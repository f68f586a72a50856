import { sameWindow, type TimeWindow } from '@/domain/timeWindow'

/** The days an axis shows, with fractions while the hand is zooming: rounded at every step it would stand still. */
export type Axis = readonly [startDay: number, endDay: number]

/** Closer than this there is nothing more to see. */
const MIN_DAYS = 14

/** The axis `factor` times as long, with `at` (a day, or its share of the axis) kept where it is. */
export function zoomedAxis([start, end]: Axis, whole: Axis, at: number, factor: number): Axis {
  const length = end - start
  const longest = whole[1] - whole[0]
  const next = Math.min(Math.max(length * factor, Math.min(MIN_DAYS, longest)), longest)
  return within([at - ((at - start) / (length || 1)) * next, next], whole)
}

/** The axis moved by so many days, as far as there are any. */
export const movedAxis = ([start, end]: Axis, whole: Axis, days: number): Axis =>
  within([start + days, end - start], whole)

/** Null for all there is. */
export function axisWindow([start, end]: Axis, whole: TimeWindow): TimeWindow | null {
  const window = { startDay: Math.round(start), endDay: Math.round(end) }
  return sameWindow(window, whole) ? null : window
}

function within([start, length]: Axis, whole: Axis): Axis {
  const from = Math.min(Math.max(start, whole[0]), whole[1] - length)
  return [from, from + length]
}
