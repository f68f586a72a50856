import { yearOf } from '@/domain/day'
import type { Incident } from '@/domain/incident'
import { overlaps, yearWindow } from '@/domain/timeWindow'
import { type FilterResult, passes } from '@/filter/applyFilter'
import { shownSpan } from './shownSpan'

export type RangeFigure = 'killed' | 'wounded'

/** Sums over the incidents that state a figure; null when none does. Where reports only say "at least", `high`
 * takes the best or low figure, and `openEnded` counts the incident. */
export type RangeSum = {
  low: number | null
  best: number | null
  high: number | null
  incidents: number
  stated: number
  openEnded: number
}
export type YearRange = {
  year: number
  /** Under every filter but time. */
  result: RangeSum
  /** Every incident of the dataset. */
  all: RangeSum
  chosen: boolean
}

/** Persons by the year an incident began in; every year of the axis, gaps included. */
const rangesOf = (figure: RangeFigure) =>
  function figureRanges(result: FilterResult): YearRange[] {
    const { dataset, spec } = result
    const shown = shownSpan(result)
    if (!shown) return []
    const first = yearOf(shown.startDay)
    const years = Array.from({ length: yearOf(shown.endDay) - first + 1 }, (_, i): YearRange => {
      const { startDay, endDay } = yearWindow(first + i)
      const chosen = spec.time === null || overlaps(spec.time, startDay, endDay)
      return { year: first + i, result: noSum(), all: noSum(), chosen }
    })
    const test = passes(result, 'time')
    for (let row = 0; row < dataset.rows; row++) {
      const year = years[yearOf(dataset.startDay[row] ?? 0) - first]
      const record = dataset.records[row]
      if (!dataset.counts[row] || !year || !record) continue
      addTo(year.all, record, figure)
      if (test(row)) addTo(year.result, record, figure)
    }
    return years
  }

export const killedRanges = rangesOf('killed')
export const woundedRanges = rangesOf('wounded')

const noSum = (): RangeSum => ({ low: null, best: null, high: null, incidents: 0, stated: 0, openEnded: 0 })

function addTo(sum: RangeSum, record: Incident, figure: RangeFigure): void {
  sum.incidents++
  const low = record[`${figure}_low`]
  const best = record[`${figure}_best`]
  const high = record[`${figure}_high`]
  const floor = low ?? best
  if (floor === null) return
  sum.stated++
  if (high === null) sum.openEnded++
  sum.low = (sum.low ?? 0) + floor
  sum.best = (sum.best ?? 0) + (best ?? floor)
  sum.high = (sum.high ?? 0) + (high ?? best ?? floor)
}

/** How many incidents of all the years state a figure, for the sentence below the chart. */
export function rangeCoverage(
  years: readonly YearRange[],
): Pick<RangeSum, 'incidents' | 'stated' | 'openEnded'> {
  const sum = { incidents: 0, stated: 0, openEnded: 0 }
  for (const { result, chosen } of years) {
    if (!chosen) continue
    sum.incidents += result.incidents
    sum.stated += result.stated
    sum.openEnded += result.openEnded
  }
  return sum
}
