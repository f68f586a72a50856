import { type BinUnit, binWindows, type TimeWindow } from '@/domain/timeWindow'
import { INCIDENT_KINDS, KINDS } from '@/domain/vocabulary'
import { type FilterResult, passes } from '@/filter/applyFilter'
import { shownSpan } from './shownSpan'

/** Incidents per bin. Fractions arise where a date is imprecise: its one incident is spread over its interval. */
export type TimeBin = {
  window: TimeWindow
  /** Every incident of the dataset. */
  total: number
  /** Incidents passing all filters but time, by kind, in the order of `INCIDENT_KINDS`. */
  byKind: number[]
}
export type TimeHistogram = { unit: BinUnit; span: TimeWindow; bins: TimeBin[]; highest: number }

const DAYS_FOR_MONTHS = 900
const DAYS_FOR_QUARTERS = 4500

/** The unit in which a strip of some 60 to 100 bars shows the span. */
export function binUnitFor({ startDay, endDay }: TimeWindow): BinUnit {
  const days = endDay - startDay
  return days <= DAYS_FOR_MONTHS ? 'month' : days <= DAYS_FOR_QUARTERS ? 'quarter' : 'year'
}

/**
 * What happened when, under the other filters. An incident known only by month or year is spread evenly over
 * the days it may have happened on, never a spike on the first of them.
 */
export function timeHistogram(result: FilterResult): TimeHistogram | null {
  const { dataset } = result
  const shown = shownSpan(result)
  if (!shown) return null
  const unit = binUnitFor(shown)
  const bins = binWindows(shown, unit).map(
    (window): TimeBin => ({ window, total: 0, byKind: INCIDENT_KINDS.map(() => 0) }),
  )
  const test = passes(result, 'time')
  for (let row = 0; row < dataset.rows; row++) {
    if (!dataset.counts[row]) continue
    const kind = INCIDENT_KINDS.findIndex((name) => name === KINDS[dataset.kind[row] ?? 0])
    const passing = test(row)
    for (const [bin, share] of shares(bins, dataset.startDay[row] ?? 0, dataset.endDay[row] ?? 0)) {
      bin.total += share
      if (passing && kind >= 0) bin.byKind[kind] = (bin.byKind[kind] ?? 0) + share
    }
  }
  const first = bins[0]
  const last = bins.at(-1)
  if (!first || !last) return null
  return {
    unit,
    span: { startDay: first.window.startDay, endDay: last.window.endDay },
    bins,
    highest: Math.max(...bins.map(({ total }) => total)),
  }
}

/** The bins an interval touches, each with the share of its days that lie in it. Shares sum to 1. */
function shares(bins: readonly TimeBin[], startDay: number, endDay: number): [TimeBin, number][] {
  const days = endDay - startDay + 1
  const found: [TimeBin, number][] = []
  for (let i = firstBinFrom(bins, startDay); i < bins.length; i++) {
    const bin = bins[i]
    if (!bin || bin.window.startDay > endDay) break
    const overlap = Math.min(endDay, bin.window.endDay) - Math.max(startDay, bin.window.startDay) + 1
    found.push([bin, overlap / days])
  }
  return found
}

/** Index of the first bin that ends on or after `day`. */
function firstBinFrom(bins: readonly TimeBin[], day: number): number {
  let low = 0
  let high = bins.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((bins[middle]?.window.endDay ?? 0) < day) low = middle + 1
    else high = middle
  }
  return low
}
