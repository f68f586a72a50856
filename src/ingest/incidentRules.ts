import type { IncidentProperties } from '@/domain/incident'
import { isContextKind } from '@/domain/vocabulary'

/** One thing wrong with one record: where, what stands there, what was expected. */
export type RecordIssue = { path: string; value: unknown; expected: string }

const FIGURES = ['killed', 'wounded', 'arrested', 'perpetrators_killed'] as const

type Coded = Omit<IncidentProperties, 'coordinates_source'>

/** What a schema cannot say about one record: how its fields must agree with each other. */
export function incidentRuleIssues(incident: Coded): RecordIssue[] {
  return [
    ...dateIssues(incident),
    ...figureIssues(incident),
    ...countingIssues(incident),
    ...placeIssues(incident),
    ...reportIssues(incident),
  ]
}

function dateIssues(incident: Coded): RecordIssue[] {
  const issues: RecordIssue[] = []
  const { date_start, date_end, date_precision } = incident
  if (date_start > date_end)
    issues.push({
      path: 'date_end',
      value: date_end,
      expected: `a date not before date_start (${date_start})`,
    })
  if (date_precision === 'day' && date_start !== date_end)
    issues.push({
      path: 'date_precision',
      value: 'day',
      expected: 'an interval of one day, or another precision',
    })
  if (incident.date_basis !== 'stated' && incident.date_note === null)
    issues.push({ path: 'date_note', value: null, expected: `how the date was ${incident.date_basis}` })
  return issues
}

function figureIssues(incident: Coded): RecordIssue[] {
  return FIGURES.flatMap((name) => {
    const low = incident[`${name}_low`]
    const best = incident[`${name}_best`]
    const high = incident[`${name}_high`]
    const issues: RecordIssue[] = []
    if (low !== null && best !== null && best < low)
      issues.push({ path: `${name}_best`, value: best, expected: `not below ${name}_low (${low})` })
    if (high !== null && best !== null && best > high)
      issues.push({ path: `${name}_best`, value: best, expected: `not above ${name}_high (${high})` })
    if (high !== null && low !== null && high < low)
      issues.push({ path: `${name}_high`, value: high, expected: `not below ${name}_low (${low})` })
    return issues
  })
}

function countingIssues({ kind, counts_as_incident }: Coded): RecordIssue[] {
  return isContextKind(kind) && counts_as_incident
    ? [{ path: 'counts_as_incident', value: true, expected: `false for kind ${kind}` }]
    : []
}

function placeIssues({ country, countries, location_precision, radius_km }: Coded): RecordIssue[] {
  const issues: RecordIssue[] = []
  if (!countries.includes(country))
    issues.push({ path: 'countries', value: countries, expected: `a list that holds country (${country})` })
  if (location_precision !== 'unknown' && radius_km === null)
    issues.push({ path: 'radius_km', value: null, expected: 'the radius of honest doubt in km' })
  return issues
}

function reportIssues({ reports }: Coded): RecordIssue[] {
  return reports.flatMap((report, i) => {
    const issues: RecordIssue[] = []
    if (report.voice === 'public_record' && report.urls.length === 0)
      issues.push({ path: `reports[${i}].urls`, value: [], expected: 'at least one address' })
    if (report.date_start !== null && report.date_end !== null && report.date_start > report.date_end)
      issues.push({
        path: `reports[${i}].date_end`,
        value: report.date_end,
        expected: `a date not before ${report.date_start}`,
      })
    return issues
  })
}
