import { assertNever } from '@/base/assertNever'
import type { CodedIncident } from '@/ingest/schema'
import { contains } from './dateRules'
import { complainIf, type Evidence, type FileIssue, fileOf } from './evidence'

/** That every link leads somewhere, and that records linked with each other agree. */
export function linkIssues({ incidents, gazetteer }: Pick<Evidence, 'incidents' | 'gazetteer'>): FileIssue[] {
  const places = new Set(gazetteer.map(({ id }) => id))
  const byId = new Map(incidents.map((incident) => [incident.id, incident]))
  return incidents.flatMap((incident) =>
    incident.links.flatMap(({ rel, target }, i) => {
      const at = { file: fileOf(incident), path: `links[${i}].target`, value: target }
      if (rel === 'launched_from')
        return complainIf(!places.has(target), { ...at, expected: 'an id in gazetteer.yaml' })
      if (rel === 'perpetrator_origin')
        return complainIf(!/^[A-Z]{2}$/.test(target), { ...at, expected: 'an ISO 3166-1 alpha-2 code' })
      const other = byId.get(target)
      if (!other || other === incident) return [{ ...at, expected: 'the id of another incident' }]
      const expected = disagreement(incident, rel, other)
      return expected === null ? [] : [{ ...at, expected }]
    }),
  )
}

type RecordLink = Exclude<CodedIncident['links'][number]['rel'], 'launched_from' | 'perpetrator_origin'>

/** What the linked record would have to be, or null when the two agree. */
function disagreement(incident: CodedIncident, rel: RecordLink, other: CodedIncident): string | null {
  switch (rel) {
    case 'same_case': {
      // What an arrest shares with the attack that led to it is told once, as led_to, by the attack.
      const isMutual = other.links.some(
        (back) => back.target === incident.id && (back.rel === 'same_case' || back.rel === 'led_to'),
      )
      return isMutual ? null : 'a record that links back by same_case or led_to'
    }
    case 'part_of':
      return contains(other, incident)
        ? null
        : `a record whose dates (${other.date_start} to ${other.date_end}) hold those of this one`
    case 'led_to':
      return other.date_end >= incident.date_start
        ? null
        : 'a record that does not end before this one begins'
    case 'statement_about':
      return incident.date_end >= other.date_start ? null : 'a record that does not begin after the statement'
    default:
      return assertNever(rel)
  }
}
