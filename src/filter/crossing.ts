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
 * Where an edge of the window was last found: the first row that begins on its day or after it, and the first place in
 * `spread` whose row ends then. Only a guess at where it is next, so it is never wrong, but at worst far away.
 */
type Edge = { begun: number; ended: number }
export type Edges = { readonly first: Edge; readonly last: Edge }
export const newEdges = (): Edges => ({ first: { begun: 0, ended: 0 }, last: { begun: 0, ended: 0 } })

/**
 * Visits the rows whose answer to the time clause can differ between two questions: those whose interval begins or ends
 * between an old edge of the window and the new one. Rows stand in the order of their first days; `spread` holds those
 * that end on another day, by that day. A row may be visited twice.
 */
export function forEachCrossed(
  dataset: Dataset,
  before: FilterSpec,
  after: FilterSpec,
  edges: Edges,
  visit: (row: number) => void,
): void {
  if (before.certain !== after.certain) {
    for (let row = 0; row < dataset.rows; row++) visit(row)
    return
  }
  const from = daysOf(before)
  const to = daysOf(after)
  visitBetween(dataset, from.first, to.first, edges.first, visit)
  visitBetween(dataset, from.last + 1, to.last + 1, edges.last, visit)
}

/**
 * Visits every row that may match the time clause, and few others: those that begin in the window, and of `spread`
 * those that begin before it and may reach into it. No row is visited twice.
 */
export function forEachWithin(dataset: Dataset, spec: FilterSpec, visit: (row: number) => void): void {
  const { rows, startDay, endDay, spread } = dataset
  const { first, last } = daysOf(spec)
  const reach = first + longestSpread(dataset)
  for (let row = firstBegun(startDay, first, 0); row < rows && (startDay[row] ?? 0) <= last; row++) visit(row)
  for (let i = firstEnded(endDay, spread, first, 0); i < spread.length; i++) {
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
  day: number,
  moved: number,
  edge: Edge,
  visit: (row: number) => void,
): void {
  if (day === moved) return
  const low = Math.min(day, moved)
  const high = Math.max(day, moved)
  const begun = firstBegun(startDay, low, edge.begun)
  let row = begun
  for (; row < rows && (startDay[row] ?? 0) < high; row++) visit(row)
  const ended = firstEnded(endDay, spread, low, edge.ended)
  let place = ended
  for (; place < spread.length; place++) {
    const late = spread[place] ?? 0
    if ((endDay[late] ?? 0) >= high) break
    visit(late)
  }
  edge.begun = moved === high ? row : begun
  edge.ended = moved === high ? place : ended
}

/** Looked at around the guess before all is searched: playback seldom goes further, and a search costs more than its step. */
const NEAR = 8

/** The first row that begins on a day or after it. */
function firstBegun(startDay: Dataset['startDay'], day: number, guess: number): number {
  let at = guess
  for (let walked = 0; walked < NEAR; walked++)
    if (at < startDay.length && (startDay[at] ?? 0) < day) at++
    else if (at > 0 && (startDay[at - 1] ?? 0) >= day) at--
    else return at
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
function firstEnded(
  endDay: Dataset['endDay'],
  spread: Dataset['spread'],
  day: number,
  guess: number,
): number {
  let at = guess
  for (let walked = 0; walked < NEAR; walked++)
    if (at < spread.length && (endDay[spread[at] ?? 0] ?? 0) < day) at++
    else if (at > 0 && (endDay[spread[at - 1] ?? 0] ?? 0) >= day) at--
    else return at
  let low = 0
  let high = spread.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((endDay[spread[middle] ?? 0] ?? 0) < day) low = middle + 1
    else high = middle
  }
  return low
}
