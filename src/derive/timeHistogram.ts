import { BIN_UNITS, type BinUnit, binWindows, overlaps, type TimeWindow } from '@/domain/timeWindow'
import { INCIDENT_KINDS, KINDS } from '@/domain/vocabulary'
import { type FilterResult, passes } from '@/filter/applyFilter'
import { memoizeBeyond } from './memoizeBeyond'
import { shownSpan } from './shownSpan'

/**
 * Incidents per bin. Fractions arise where a date is not exact to the day: its one incident is spread over its
 * interval, and `vague` says how much of a count came so.
 */
export type TimeBin = {
  window: TimeWindow
  /** Every incident of the dataset. */
  total: number
  vagueTotal: number
  /** Incidents passing all filters but time, by kind, in the order of `INCIDENT_KINDS`. */
  byKind: number[]
  vagueByKind: number[]
}
export type TimeHistogram = {
  unit: BinUnit
  /** The days there are, in whole bins; a zoomed axis lies within them. */
  whole: TimeWindow
  /** The days shown; bins at its ends may reach beyond it. */
  span: TimeWindow
  bins: TimeBin[]
  highest: number
}

const DAYS_FOR_DAYS = 100
const DAYS_FOR_WEEKS = 420
const DAYS_FOR_MONTHS = 900
const DAYS_FOR_QUARTERS = 4500
/** More bars than this are neither seen nor drawn in time. */
const MAX_BARS = 400
const SHORTEST_DAYS = { day: 1, week: 7, month: 28, quarter: 90, year: 365 } as const satisfies Record<
  BinUnit,
  number
>

/** The unit in which a strip of at most about a hundred bars shows the span. */
export function binUnitFor({ startDay, endDay }: TimeWindow): BinUnit {
  const days = endDay - startDay
  if (days <= DAYS_FOR_DAYS) return 'day'
  if (days <= DAYS_FOR_WEEKS) return 'week'
  return days <= DAYS_FOR_MONTHS ? 'month' : days <= DAYS_FOR_QUARTERS ? 'quarter' : 'year'
}

/** The unit asked for, or the next coarser one that needs no more than `MAX_BARS` bars. */
export function drawableUnit(unit: BinUnit, { startDay, endDay }: TimeWindow): BinUnit {
  const bars = (candidate: BinUnit) => (endDay - startDay + 1) / SHORTEST_DAYS[candidate]
  return BIN_UNITS.slice(BIN_UNITS.indexOf(unit)).find((candidate) => bars(candidate) <= MAX_BARS) ?? 'year'
}

/**
 * What happened when, under the other filters; `unit` null chooses by the days shown, `axis` null shows all. An
 * incident known only by month or year is spread evenly over the days it may have happened on, never a spike on
 * the first of them.
 */
export const timeHistogram = (asked: BinUnit | null, axis: TimeWindow | null) =>
  memoizeBeyond('time', (result): TimeHistogram | null => {
    const all = shownSpan(result)
    if (!all) return null
    const zoomed = axis && overlaps(axis, all.startDay, all.endDay) ? axis : null
    const unit = drawableUnit(asked ?? binUnitFor(zoomed ?? all), zoomed ?? all)
    const whole = { startDay: firstDay(all, unit), endDay: lastDay(all, unit) }
    const span = zoomed
      ? {
          startDay: Math.max(zoomed.startDay, whole.startDay),
          endDay: Math.min(zoomed.endDay, whole.endDay),
        }
      : whole
    const bins = filledBins(result, binWindows(span, unit))
    return { unit, whole, span, bins, highest: Math.max(...bins.map(({ total }) => total)) }
  })

const firstDay = ({ startDay }: TimeWindow, unit: BinUnit): number =>
  binWindows({ startDay, endDay: startDay }, unit)[0]?.startDay ?? startDay
const lastDay = ({ endDay }: TimeWindow, unit: BinUnit): number =>
  binWindows({ startDay: endDay, endDay }, unit)[0]?.endDay ?? endDay

function filledBins(result: FilterResult, windows: readonly TimeWindow[]): TimeBin[] {
  const { dataset } = result
  const bins = windows.map(
    (window): TimeBin => ({
      window,
      total: 0,
      vagueTotal: 0,
      byKind: INCIDENT_KINDS.map(() => 0),
      vagueByKind: INCIDENT_KINDS.map(() => 0),
    }),
  )
  const incidentKind = KINDS.map((kind) => INCIDENT_KINDS.findIndex((name) => name === kind))
  const test = passes(result, 'time')
  for (let row = 0; row < dataset.rows; row++) {
    if (!dataset.counts[row]) continue
    const [startDay, endDay] = [dataset.startDay[row] ?? 0, dataset.endDay[row] ?? 0]
    const vague = endDay > startDay
    const kind = incidentKind[dataset.kind[row] ?? 0] ?? -1
    const passing = kind >= 0 && test(row)
    for (let i = firstBinFrom(bins, startDay); i < bins.length; i++) {
      const bin = bins[i]
      if (!bin || bin.window.startDay > endDay) break
      const share = shareOf(bin.window, startDay, endDay)
      bin.total += share
      if (vague) bin.vagueTotal += share
      if (!passing) continue
      bin.byKind[kind] = (bin.byKind[kind] ?? 0) + share
      if (vague) bin.vagueByKind[kind] = (bin.vagueByKind[kind] ?? 0) + share
    }
  }
  return bins
}

/** Share of an interval's days that lie in the window. */
const shareOf = (window: TimeWindow, startDay: number, endDay: number): number =>
  (Math.min(endDay, window.endDay) - Math.max(startDay, window.startDay) + 1) / (endDay - startDay + 1)

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
