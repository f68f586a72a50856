import { memoizeLast } from '@/base/memoizeLast'
import type { Dataset } from '@/dataset/dataset'
import { yearOf } from '@/domain/day'
import { overlaps, yearWindow } from '@/domain/timeWindow'
import type { FilterResult } from '@/filter/applyFilter'
import type { CodeColumn } from './crosstab'
import { shownSpan } from './shownSpan'

/** The year each record may first have happened in, counted from the first year of the axis; rows before or after it lie in no year. */
export type Years = { readonly first: number; readonly count: number; readonly column: CodeColumn }

const columnOf = memoizeLast((dataset: Dataset, first: number, count: number): CodeColumn => {
  const codes = Uint16Array.from(dataset.startDay, (day) => {
    const year = yearOf(day) - first
    return year >= 0 && year < count ? year : count
  })
  return { codes, size: count + 1 }
})

/** Every year of the axis, gaps included; null where there is nothing to show. */
export function yearsOf(result: FilterResult): Years | null {
  const shown = shownSpan(result)
  if (!shown) return null
  const first = yearOf(shown.startDay)
  const count = yearOf(shown.endDay) - first + 1
  return { first, count, column: columnOf(result.dataset, first, count) }
}

/** Whether the time filter holds a part of the year; true when it asks nothing. */
export function isYearChosen({ spec }: FilterResult, year: number): boolean {
  const { startDay, endDay } = yearWindow(year)
  return spec.time === null || overlaps(spec.time, startDay, endDay)
}

/** Marks what the time filter holds of figures by year: the identical list while the same years of the same figures are chosen. */
export function markChosenYears<Row extends { readonly chosen: boolean }>(yearIn: (row: Row) => number) {
  const mark = memoizeLast((rows: readonly Row[], chosen: string): Row[] =>
    rows.map((row, i) => ({ ...row, chosen: chosen[i] === '1' })),
  )
  return (result: FilterResult, rows: readonly Row[]): Row[] =>
    mark(rows, rows.map((row) => (isYearChosen(result, yearIn(row)) ? '1' : '0')).join(''))
}
