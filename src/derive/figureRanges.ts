import { memoizeLast } from '@/base/memoizeLast'
import type { Dataset } from '@/dataset/dataset'
import type { Casualties } from '@/domain/viewState'
import type { FilterResult } from '@/filter/applyFilter'
import { type CodeColumn, crosstab } from './crosstab'
import { memoizeBeyond } from './memoizeBeyond'
import { markChosenYears, yearsOf } from './years'

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

type Figures = { low: number | null; best: number | null; high: number | null }

/** Row → which combination of figures its record gives; records share few, so that a year is summed by counting them. */
const figuresOf = (figure: Casualties) =>
  memoizeLast(({ records }: Dataset): { column: CodeColumn; figures: readonly Figures[] } => {
    const codeOf = new Map<string, number>()
    const figures: Figures[] = []
    const codes = Uint32Array.from(records, (record) => {
      const found = {
        low: record[`${figure}_low`],
        best: record[`${figure}_best`],
        high: record[`${figure}_high`],
      }
      const key = `${found.low} ${found.best} ${found.high}`
      const code = codeOf.get(key) ?? figures.push(found) - 1
      codeOf.set(key, code)
      return code
    })
    return { column: { codes, size: figures.length }, figures }
  })

/** Persons by the year an incident began in; every year of the axis, gaps included. */
function rangesOf(figure: Casualties) {
  const figuresIn = figuresOf(figure)
  const summed = memoizeBeyond('time', (result): YearRange[] => {
    const years = yearsOf(result)
    if (!years) return []
    const { column, figures } = figuresIn(result.dataset)
    const { passing, total } = crosstab(result, ['time'], years.column, column)
    const sumOf = (counted: Uint32Array, year: number) =>
      sumFigures(figures, counted.subarray(year * column.size, (year + 1) * column.size))
    return Array.from({ length: years.count }, (_, year) => ({
      year: years.first + year,
      result: sumOf(passing, year),
      all: sumOf(total, year),
      chosen: true,
    }))
  })
  const markChosen = markChosenYears(({ year }: YearRange) => year)
  return (result: FilterResult): YearRange[] => markChosen(result, summed(result))
}

export const killedRanges = rangesOf('killed')
export const woundedRanges = rangesOf('wounded')

/** So many incidents of each combination of figures. */
function sumFigures(figures: readonly Figures[], counted: Uint32Array): RangeSum {
  const sum: RangeSum = { low: null, best: null, high: null, incidents: 0, stated: 0, openEnded: 0 }
  figures.forEach(({ low, best, high }, code) => {
    const incidents = counted[code] ?? 0
    sum.incidents += incidents
    const floor = low ?? best
    if (floor === null || incidents === 0) return
    sum.stated += incidents
    if (high === null) sum.openEnded += incidents
    sum.low = (sum.low ?? 0) + floor * incidents
    sum.best = (sum.best ?? 0) + (best ?? floor) * incidents
    sum.high = (sum.high ?? 0) + (high ?? best ?? floor) * incidents
  })
  return sum
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
