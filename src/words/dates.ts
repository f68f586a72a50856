import { assertNever } from '@/base/assertNever'
import { dateOfDay, parseDay, yearOf } from '@/domain/day'
import type { Incident } from '@/domain/incident'
import { type TimeWindow, wholeYears } from '@/domain/timeWindow'
import { formatLocale, i18n } from '@/i18n/i18n'

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(formatLocale, { ...options, timeZone: 'UTC' })
const longDay = format({ day: 'numeric', month: 'long', year: 'numeric' })
const shortDay = format({ day: 'numeric', month: 'short', year: 'numeric' })
const longMonth = format({ month: 'long', year: 'numeric' })

/** "3 January 2024" */
export const dayWords = (day: number): string => longDay.format(dateOfDay(day))
/** "3 Jan 2024" */
export const shortDayWords = (day: number): string => shortDay.format(dateOfDay(day))

/** The same for an ISO date; the text itself when it is none. */
export function isoDayWords(iso: string): string {
  const day = parseDay(iso)
  return day === null ? iso : dayWords(day)
}

/** "3 Jan 2022 – 22 Mar 2024", or the years alone where the window is whole years. */
export function windowWords(window: TimeWindow): string {
  const years = wholeYears(window)
  if (years) return years.first === years.last ? String(years.first) : `${years.first} – ${years.last}`
  if (window.startDay === window.endDay) return shortDayWords(window.startDay)
  return `${shortDayWords(window.startDay)} – ${shortDayWords(window.endDay)}`
}

/** An interval of ISO dates; one day where both are the same. */
export function dateRangeWords(startIso: string, endIso: string): string {
  const start = parseDay(startIso)
  const end = parseDay(endIso)
  return start === null || end === null
    ? `${startIso} – ${endIso}`
    : longDay.formatRange(dateOfDay(start), dateOfDay(end))
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
        values: { month: longMonth.formatRange(dateOfDay(start), dateOfDay(end)) },
      })
    case 'year':
      return i18n.t({
        id: 'date.year',
        message: 'sometime in {years}',
        values: {
          years: yearOf(start) === yearOf(end) ? yearOf(start) : `${yearOf(start)} – ${yearOf(end)}`,
        },
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
  if (dated.date_precision === 'year' && yearOf(start) === yearOf(end)) return String(yearOf(start))
  if (dated.date_precision === 'month')
    return format({ month: 'short', year: 'numeric' }).formatRange(dateOfDay(start), dateOfDay(end))
  return shortDay.formatRange(dateOfDay(start), dateOfDay(end))
}
