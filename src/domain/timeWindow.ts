import { dayOf, monthOf, yearOf } from './day'

/** Both ends inclusive. */
export type TimeWindow = { startDay: number; endDay: number }

/** A record matches a window when the interval it may have happened in overlaps it. */
export const overlaps = (window: TimeWindow, startDay: number, endDay: number): boolean =>
  startDay <= window.endDay && endDay >= window.startDay

/** A window that only takes what certainly happened inside it, when `certain`. */
export type ShownWindow = TimeWindow & { readonly certain?: boolean }

export const shows = (window: ShownWindow, startDay: number, endDay: number): boolean =>
  window.certain === true
    ? startDay >= window.startDay && endDay <= window.endDay
    : overlaps(window, startDay, endDay)

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

export const BIN_UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const
export type BinUnit = (typeof BIN_UNITS)[number]
const MONTHS = { month: 1, quarter: 3, year: 12 } as const
const DAYS = { day: 1, week: 7 } as const

/** Windows of one calendar unit each, gapless, from the one holding `startDay` to the one holding `endDay`. */
export const binWindows = (span: TimeWindow, unit: BinUnit): TimeWindow[] =>
  unit === 'day' || unit === 'week' ? dayBins(span, DAYS[unit]) : monthBins(span, MONTHS[unit])

/** Day 4 was a Monday (5 January 1970), and so weeks begin on Mondays. */
const A_MONDAY = 4

function dayBins({ startDay, endDay }: TimeWindow, days: number): TimeWindow[] {
  const first = days === 1 ? startDay : startDay - ((((startDay - A_MONDAY) % days) + days) % days)
  const count = Math.floor((endDay - first) / days) + 1
  return Array.from({ length: count }, (_, i) => ({
    startDay: first + i * days,
    endDay: first + (i + 1) * days - 1,
  }))
}

function monthBins({ startDay, endDay }: TimeWindow, months: number): TimeWindow[] {
  const year = yearOf(startDay)
  let month = Math.floor((monthOf(startDay) - 1) / months) * months + 1
  const bins: TimeWindow[] = []
  for (;;) {
    const first = dayOf(year, month, 1)
    if (first > endDay) return bins
    month += months
    bins.push({ startDay: first, endDay: dayOf(year, month, 1) - 1 })
  }
}
