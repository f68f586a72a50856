import { sameWindow, type TimeWindow, wholeYears, yearWindow } from '@/domain/timeWindow'

/**
 * The window after a year was pressed: that year; all time when it was the only one chosen; and, with `extend`
 * (Shift), the stretch from the years chosen before to this one.
 */
export function windowAfterYear(window: TimeWindow | null, year: number, extend: boolean): TimeWindow | null {
  const years = window && wholeYears(window)
  if (extend && years) return yearWindow(Math.min(years.first, year), Math.max(years.last, year))
  return sameWindow(window, yearWindow(year)) ? null : yearWindow(year)
}
