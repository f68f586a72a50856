import { assertNever } from '@/base/assertNever'
import { dateOfDay, parseDay, yearOf } from '@/domain/day'
import type { Incident } from '@/domain/incident'
import { type TimeWindow, wholeYears } from '@/domain/timeWindow'
import { digitWords, i18n, perLanguage } from '@/i18n/i18n'

type DateFormat = { one: (day: number) => string; range: (first: number, last: number) => string }

/** Says days by the calendar of the language; Russian's "г." for "year", which no reader misses, is left out. */
export const dateFormat = (options: Intl.DateTimeFormatOptions): DateFormat => {
  const format = perLanguage((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }))
  return {
    one: (day) => withoutYearSign(format().format(dateOfDay(day))),
    range: (first, last) => withoutYearSign(format().formatRange(dateOfDay(first), dateOfDay(last))),
  }
}
const withoutYearSign = (words: string): string => words.replaceAll(/\sгг?\.(?=\s|$)/g, '')

const longDay = dateFormat({ day: 'numeric', month: 'long', year: 'numeric' })
const shortDay = dateFormat({ day: 'numeric', month: 'short', year: 'numeric' })
const longMonth = dateFormat({ month: 'long', year: 'numeric' })
const shortMonth = dateFormat({ month: 'short', year: 'numeric' })

/** "3 January 2024" */
export const dayWords = longDay.one
/** "3 Jan 2024" */
export const shortDayWords = shortDay.one

/** "2022", "2022 – 2024" */
const yearsWords = (first: number, last: number): string =>
  first === last ? digitWords(first) : `${digitWords(first)} – ${digitWords(last)}`

/** The same for an ISO date; the text itself when it is none. */
export function isoDayWords(iso: string): string {
  const day = parseDay(iso)
  return day === null ? iso : dayWords(day)
}

/** "3 Jan 2022 – 22 Mar 2024", or the years alone where the window is whole years. */
export function windowWords(window: TimeWindow): string {
  const years = wholeYears(window)
  if (years) return yearsWords(years.first, years.last)
  if (window.startDay === window.endDay) return shortDayWords(window.startDay)
  return `${shortDayWords(window.startDay)} – ${shortDayWords(window.endDay)}`
}

/** An interval of ISO dates; one day where both are the same. */
export function dateRangeWords(startIso: string, endIso: string): string {
  const start = parseDay(startIso)
  const end = parseDay(endIso)
  return start === null || end === null ? `${startIso} – ${endIso}` : longDay.range(start, end)
}

type Dated = Pick<Incident, 'date_start' | 'date_end' | 'date_precision'>

/** When it happened, no more exactly than is known: a month is not its first day. */
export function incidentDateWords({ date_start, date_end, date_precision }: Dated): string {
  const start = parseDay(date_start)
  const end = parseDay(date_end)
  if (start === null || end === null) return `${date_start} – ${date_end}`
  const range = dateRangeWords(date_start, date_end)
  switch (date_precision) {
    case 'day':
      return dayWords(start)
    case 'month':
      return i18n.t({
        id: 'date.month',
        message: 'sometime in {month}',
        values: { month: longMonth.range(start, end) },
      })
    case 'year':
      return i18n.t({
        id: 'date.year',
        message: 'sometime in {years}',
        values: { years: yearsWords(yearOf(start), yearOf(end)) },
      })
    case 'season':
    case 'range':
      return range
    case 'unknown':
      return i18n.t({ id: 'date.between', message: 'date not stated, between {range}', values: { range } })
    default:
      return assertNever(date_precision)
  }
}

/** The same, short, for lists and tooltips. */
export function shortIncidentDateWords(dated: Dated): string {
  const start = parseDay(dated.date_start)
  const end = parseDay(dated.date_end)
  if (start === null || end === null) return dated.date_start
  if (dated.date_precision === 'day') return shortDayWords(start)
  if (dated.date_precision === 'year' && yearOf(start) === yearOf(end)) return digitWords(yearOf(start))
  return (dated.date_precision === 'month' ? shortMonth : shortDay).range(start, end)
}
