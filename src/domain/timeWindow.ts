import { dayOf, monthOf, yearOf } from './day'

/** Both ends inclusive. */
export type TimeWindow = { startDay: number; endDay: number }

/** A record matches a window when the interval it may have happened in overlaps it. */
export const overlaps = (window: TimeWindow, startDay: number, endDay: number): boolean =>
  startDay <= window.endDay && endDay >= window.startDay

export const sameWindow = (a: TimeWindow | null, b: TimeWindow | null): boolean =>
  a === b || (a !== null && b !== null && a.startDay === b.startDay && a.endDay === b.endDay)

export const yearWindow = (first: number, last = first): TimeWindow => ({
  startDay: dayOf(Math.min(first, last), 1, 1),
  endDay: dayOf(Math.max(first, last), 12, 31),
})

/** The years a window spans when it begins on a 1 January and ends on a 31 December, else null. */
export function wholeYears(window: TimeWindow): { first: number; last: number } | null {
  const years = { first: yearOf(window.startDay), last: yearOf(window.endDay) }
  return sameWindow(window, yearWindow(years.first, years.last)) ? years : null
}

export const BIN_UNITS = ['month', 'quarter', 'year'] as const
export type BinUnit = (typeof BIN_UNITS)[number]
const MONTHS: Record<BinUnit, number> = { month: 1, quarter: 3, year: 12 }

/** Windows of one calendar unit each, gapless, from the one holding `startDay` to the one holding `endDay`. */
export function binWindows(span: TimeWindow, unit: BinUnit): TimeWindow[] {
  const months = MONTHS[unit]
  const year = yearOf(span.startDay)
  let month = Math.floor((monthOf(span.startDay) - 1) / months) * months + 1
  const bins: TimeWindow[] = []
  for (;;) {
    const startDay = dayOf(year, month, 1)
    if (startDay > span.endDay) return bins
    month += months
    bins.push({ startDay, endDay: dayOf(year, month, 1) - 1 })
  }
}
