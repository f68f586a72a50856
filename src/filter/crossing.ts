import type { Dataset } from '@/dataset/dataset'
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
