import { assertNever } from '@/base/assertNever'
import { dayOf, formatDay, monthOf, parseDay, yearOf } from '@/domain/day'
import type { DatePrecision } from '@/domain/vocabulary'
import type { CodedIncident } from '@/ingest/schema'
import { complainIf, type FileIssue, fileOf } from './evidence'

/** That a record's interval is as long as its stated precision, and that its basis holds. */
export const dateIssues = (incidents: readonly CodedIncident[]): FileIssue[] =>
  incidents.flatMap((incident) => [...precisionIssues(incident), ...basisIssues(incident)])

const EXPECTED: Record<DatePrecision, string> = {
  day: 'one day',
  range: 'more than one day',
  month: 'one to three whole calendar months',
  season: 'two to four whole calendar months',
  year: 'whole calendar years',
  unknown: 'the widest bounds the documents allow',
}

function precisionIssues(incident: CodedIncident): FileIssue[] {
  const { date_start, date_end, date_precision } = incident
  return complainIf(!isAsPrecise(date_precision, date_start, date_end), {
    file: fileOf(incident),
    path: 'date_precision',
    value: `${date_precision}, ${date_start} to ${date_end}`,
    expected: `${EXPECTED[date_precision]} for ${date_precision}, or another precision`,
  })
}

function isAsPrecise(precision: DatePrecision, start: string, end: string): boolean {
  const months = wholeMonths(start, end)
  switch (precision) {
    case 'day':
      return start === end
    case 'range':
      return start < end
    case 'month':
      return months !== null && months >= 1 && months <= 3
    case 'season':
      return months !== null && months >= 2 && months <= 4
    case 'year':
      return months !== null && months >= 12 && months % 12 === 0 && start.slice(5) === '01-01'
    case 'unknown':
      return start <= end
    default:
      return assertNever(precision)
  }
}

/** How many calendar months the interval fills exactly; null when it begins or ends within one. */
function wholeMonths(start: string, end: string): number | null {
  const [first, last] = [parseDay(start), parseDay(end)]
  if (first === null || last === null) return null
  const next = last + 1
  if (!isFirstOfMonth(first) || !isFirstOfMonth(next)) return null
  return (yearOf(next) - yearOf(first)) * 12 + monthOf(next) - monthOf(first)
}

const isFirstOfMonth = (day: number): boolean =>
  formatDay(day) === formatDay(dayOf(yearOf(day), monthOf(day), 1))

type Interval = { date_start: string; date_end: string }

/** A date on the word of a document or of the public record must stand in a report of that voice. */
function basisIssues(incident: CodedIncident): FileIssue[] {
  const { date_basis, date_start, date_end, reports } = incident
  const dates = (voice: string): Interval[] =>
    reports.flatMap(({ voice: of, date_start: from, date_end: to }) =>
      of === voice && from !== null && to !== null ? [{ date_start: from, date_end: to }] : [],
    )
  const [document, wider] = [dates('document'), dates('public_record')]
  const at = {
    file: fileOf(incident),
    path: 'date_basis',
    value: `${date_basis}, ${date_start} to ${date_end}`,
  }
  if (date_basis === 'stated')
    return complainIf(!document.some((dated) => contains(dated, incident) && contains(incident, dated)), {
      ...at,
      expected: 'a document report with these dates, or the basis inferred',
    })
  if (date_basis !== 'public_record') return []
  return [
    ...complainIf(!wider.some((dated) => meet(dated, incident)), {
      ...at,
      expected: 'a public_record report dated within the interval',
    }),
    ...complainIf(document.length > 0 && !document.some((dated) => contains(dated, incident)), {
      ...at,
      expected: "an interval inside a document report's: the public record narrows, it never moves",
    }),
  ]
}

/** ISO dates compare as text. */
export const contains = (outer: Interval, inner: Interval): boolean =>
  outer.date_start <= inner.date_start && outer.date_end >= inner.date_end
const meet = (a: Interval, b: Interval): boolean => a.date_start <= b.date_end && b.date_start <= a.date_end
