import {
  ATTRIBUTIONS,
  DATE_BASES,
  DATE_PRECISIONS,
  KINDS,
  LINK_RELS,
  LOCATION_PRECISIONS,
  REPORT_VOICES,
  STATUSES,
  SUBTYPES,
  TARGET_TYPES,
} from '@/domain/vocabulary'
import type { CodedIncident } from '@/ingest/schema'
import { actorIssues } from './actorRules'
import type { Countries } from './countries'
import { dateIssues } from './dateRules'
import { editionIssues } from './editionRules'
import { complainIf, type Evidence, type FileIssue, fileOf } from './evidence'
import { figureIssues } from './figureRules'
import { linkIssues } from './linkRules'
import { placeIssues } from './placeRules'
import { sourceIssues } from './sourceRules'

/** What no single file can say: that names used in one file exist in another, and are used once. */
export function referenceIssues(evidence: Evidence, countries: Countries): FileIssue[] {
  return [
    ...uniqueNames(evidence.incidents),
    ...sourceIssues(evidence),
    ...placeIssues(evidence, countries),
    ...linkIssues(evidence),
    ...dateIssues(evidence.incidents),
    ...figureIssues(evidence),
    ...actorIssues(evidence),
    ...vocabularyIssues(evidence),
    ...editionIssues(evidence),
  ]
}

/** Ids and aliases share one space, because a link may carry either. */
function uniqueNames(incidents: readonly CodedIncident[]): FileIssue[] {
  const owners = new Map<string, string>()
  return incidents.flatMap((incident) =>
    [incident.id, ...incident.aliases].flatMap((name) => {
      const owner = owners.get(name)
      owners.set(name, incident.id)
      return complainIf(owner !== undefined, {
        file: fileOf(incident),
        path: 'aliases',
        value: name,
        expected: owner === incident.id ? 'a name used once' : `a name not used by ${owner}`,
      })
    }),
  )
}

/** The codebook must define exactly the words the schema admits. */
function vocabularyIssues({ codebook: { vocabularies } }: Evidence): FileIssue[] {
  const admitted: Record<keyof typeof vocabularies, readonly string[]> = {
    kind: KINDS,
    subtype: SUBTYPES,
    date_precision: DATE_PRECISIONS,
    date_basis: DATE_BASES,
    location_precision: LOCATION_PRECISIONS,
    target_type: TARGET_TYPES,
    attribution: ATTRIBUTIONS,
    status: STATUSES,
    link_rel: LINK_RELS,
    report_voice: REPORT_VOICES,
  }
  return Object.entries(vocabularies).flatMap(([name, terms]) => {
    const defined = terms.map(({ value }) => value)
    const words = Object.entries(admitted).find(([key]) => key === name)?.[1] ?? []
    const missing = words.filter((word) => !defined.includes(word))
    const extra = defined.filter((word) => !words.includes(word))
    const at = { file: 'codebook.yaml', path: `vocabularies.${name}` }
    return [
      ...missing.map((word) => ({ ...at, value: undefined, expected: `a definition of ${word}` })),
      ...extra.map((word) => ({ ...at, value: word, expected: 'only words the schema admits' })),
    ]
  })
}
