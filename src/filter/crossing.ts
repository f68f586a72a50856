import type { Dataset } from '@/dataset/dataset'
import type { FilterSpec } from './filterSpec'

/** Rows from the first to before the last, and lists of rows; a row may occur twice. */
export type RowsToTest = {
  readonly ranges: readonly (readonly [number, number])[]
  readonly lists: readonly Uint32Array[]
}

export const allRows = ({ rows }: Dataset): RowsToTest => ({ ranges: [[0, rows]], lists: [] })

/**
 * The rows whose answer to the time clause can differ between two windows: those whose interval begins or ends
 * between an old edge and the new one. Found by searching rows, which stand in the order of their first days, and
 * `spread` for those that end on another day.
 */
export function rowsCrossed(dataset: Dataset, before: FilterSpec, after: FilterSpec): RowsToTest {
  if (before.certain !== after.certain) return allRows(dataset)
  const { startDay, endDay, spread } = dataset
  const [from, to] = [edges(before), edges(after)]
  const startOf = (row: number) => startDay[row] ?? 0
  const endOf = (index: number) => endDay[spread[index] ?? 0] ?? 0
  const ranges: [number, number][] = []
  const lists: Uint32Array[] = []
  for (const [one, other] of [
    [from.first, to.first],
    [from.afterLast, to.afterLast],
  ] as const) {
    if (one === other) continue
    const [low, high] = [Math.min(one, other), Math.max(one, other)]
    ranges.push([firstFrom(low, dataset.rows, startOf), firstFrom(high, dataset.rows, startOf)])
    lists.push(spread.subarray(firstFrom(low, spread.length, endOf), firstFrom(high, spread.length, endOf)))
  }
  return { ranges, lists }
}

const edges = ({ time }: FilterSpec) => ({
  first: time?.startDay ?? Number.NEGATIVE_INFINITY,
  afterLast: (time?.endDay ?? Number.POSITIVE_INFINITY) + 1,
})

/** The first index whose day is not before `day`; days ascend. */
function firstFrom(day: number, length: number, dayOf: (index: number) => number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (dayOf(middle) < day) low = middle + 1
    else high = middle
  }
  return low
}
