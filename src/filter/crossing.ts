import { memoizeLast } from '@/base/memoizeLast'
import type { Dataset } from '@/dataset/dataset'
import type { TimeWindow } from '@/domain/timeWindow'
import type { FilterSpec } from './filterSpec'

/** The days a time clause lets in, both included; without a window all there are. */
export const daysOf = ({ time }: FilterSpec): { first: number; last: number } => ({
  first: time?.startDay ?? Number.NEGATIVE_INFINITY,
  last: time?.endDay ?? Number.POSITIVE_INFINITY,
})

/**
 * Visits the rows whose answer to the time clause can differ between two questions: those whose interval begins or ends
 * between an old edge of the window and the new one. Rows stand in the order of their first days; `spread` holds those
 * that end on another day, by that day. A row may be visited twice.
 */
export function forEachCrossed(
  dataset: Dataset,
  before: FilterSpec,
  after: FilterSpec,
  visit: (row: number) => void,
): void {
  if (before.certain !== after.certain) {
    for (let row = 0; row < dataset.rows; row++) visit(row)
    return
  }
  const [from, to] = [daysOf(before), daysOf(after)]
  visitBetween(dataset, from.first, to.first, visit)
  visitBetween(dataset, from.last + 1, to.last + 1, visit)
}

/**
 * Visits every row that may match the time clause, and few others: those that begin in the window, and of `spread`
 * those that begin before it and may reach into it. No row is visited twice.
 */
export function forEachWithin(dataset: Dataset, spec: FilterSpec, visit: (row: number) => void): void {
  const { rows, startDay, endDay, spread } = dataset
  const { first, last } = daysOf(spec)
  const reach = first + longestSpread(dataset)
  for (let row = firstBegun(startDay, first); row < rows && (startDay[row] ?? 0) <= last; row++) visit(row)
  for (let i = firstEnded(endDay, spread, first); i < spread.length; i++) {
    const row = spread[i] ?? 0
    if ((endDay[row] ?? 0) >= reach) return
    if ((startDay[row] ?? 0) < first) visit(row)
  }
}

/** Whether a window has moved so far that fewer days are in it than have crossed its edges: a guess at the rows. */
export function movesFar({ rows, startDay }: Dataset, before: FilterSpec, after: FilterSpec): boolean {
  const isAsCertain = before.certain === after.certain
  // Playback comes here for every day: told without a look at the data.
  if (isAsCertain && before.time && after.time && !isApart(before.time, after.time)) return false
  const [earliest, latest] = [startDay[0] ?? 0, startDay[rows - 1] ?? 0]
  const within = (day: number) => Math.min(Math.max(day, earliest), latest)
  const [from, to] = [daysOf(before), daysOf(after)]
  const [first, last] = [within(to.first), within(to.last)]
  if (!isAsCertain) return last - first < latest - earliest
  return last - first < Math.abs(first - within(from.first)) + Math.abs(last - within(from.last))
}

const isApart = (a: TimeWindow, b: TimeWindow): boolean =>
  Math.abs(a.startDay - b.startDay) + Math.abs(a.endDay - b.endDay) > b.endDay - b.startDay

/** Days between the first and the last of the longest interval a record may have happened in. */
const longestSpread = memoizeLast(({ startDay, endDay, spread }: Dataset): number =>
  spread.reduce((longest, row) => Math.max(longest, (endDay[row] ?? 0) - (startDay[row] ?? 0)), 0),
)

function visitBetween(
  { rows, startDay, endDay, spread }: Dataset,
  edge: number,
  moved: number,
  visit: (row: number) => void,
): void {
  if (edge === moved) return
  const low = Math.min(edge, moved)
  const high = Math.max(edge, moved)
  for (let row = firstBegun(startDay, low); row < rows && (startDay[row] ?? 0) < high; row++) visit(row)
  for (let i = firstEnded(endDay, spread, low); i < spread.length; i++) {
    const row = spread[i] ?? 0
    if ((endDay[row] ?? 0) >= high) return
    visit(row)
  }
}

/** The first row that begins on a day or after it. */
function firstBegun(startDay: Dataset['startDay'], day: number): number {
  let low = 0
  let high = startDay.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((startDay[middle] ?? 0) < day) low = middle + 1
    else high = middle
  }
  return low
}

/** The first place in `spread` whose row ends on a day or after it. */
function firstEnded(endDay: Dataset['endDay'], spread: Dataset['spread'], day: number): number {
  let low = 0
  let high = spread.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((endDay[spread[middle] ?? 0] ?? 0) < day) low = middle + 1
    else high = middle
  }
  return low
}
