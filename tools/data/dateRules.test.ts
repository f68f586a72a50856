import { describe, expect, it } from 'vitest'
import type { DatePrecision } from '@/domain/vocabulary'
import { aReport } from '@/testing/incident'
import { aCodedIncident, told } from './builders'
import { dateIssues } from './dateRules'

const complaints = (parts: Parameters<typeof aCodedIncident>[0]): string =>
  told(dateIssues([aCodedIncident(parts)])).join('\n')

describe('an interval and its precision', () => {
  it.each<[DatePrecision, string, string]>([
    ['day', '2022-06-18', '2022-06-18'],
    ['range', '2022-06-18', '2022-06-19'],
    ['month', '2024-02-01', '2024-02-29'],
    ['month', '2022-12-01', '2023-01-31'],
    ['season', '2022-06-01', '2022-08-31'],
    ['year', '2023-01-01', '2023-12-31'],
    ['unknown', '2021-08-01', '2024-03-22'],
  ])('agree: %s, %s to %s', (date_precision, date_start, date_end) => {
    expect(complaints({ date_precision, date_start, date_end, date_basis: 'inferred' })).toBe('')
  })

  it.each<[DatePrecision, string, string, RegExp]>([
    ['day', '2022-06-18', '2022-06-19', /one day for day/],
    ['range', '2022-06-18', '2022-06-18', /more than one day/],
    ['month', '2024-02-01', '2024-02-28', /one to three whole calendar months/],
    ['month', '2022-01-01', '2022-04-30', /one to three whole calendar months/],
    ['season', '2022-06-01', '2022-06-30', /two to four whole calendar months/],
    ['year', '2022-04-01', '2023-03-31', /whole calendar years/],
  ])('disagree: %s, %s to %s', (date_precision, date_start, date_end, complaint) => {
    expect(complaints({ date_precision, date_start, date_end, date_basis: 'inferred' })).toMatch(complaint)
  })
})

describe('the basis of a date', () => {
  const [date_start, date_end] = ['2022-06-18', '2022-06-18']

  it('is stated only where a document report has these dates', () => {
    expect(complaints({ date_start, reports: [aReport({ date_start, date_end })] })).toBe('')
    expect(complaints({ date_start, reports: [aReport()] })).toMatch(
      /date_basis .*a document report with these dates/,
    )
  })

  it('narrows what a document says by the public record, and never moves it', () => {
    const wider = aReport({ voice: 'public_record', date_start, date_end })
    const month = aReport({ date_start: '2022-06-01', date_end: '2022-06-30' })
    const otherMonth = aReport({ date_start: '2022-07-01', date_end: '2022-07-31' })
    const on = (reports: ReturnType<typeof aReport>[]) =>
      complaints({ date_start, date_basis: 'public_record', reports })
    expect(on([month, wider])).toBe('')
    expect(on([aReport(), wider])).toBe('')
    expect(on([otherMonth, wider])).toMatch(/narrows, it never moves/)
    expect(on([month])).toMatch(/a public_record report dated within/)
  })
})
