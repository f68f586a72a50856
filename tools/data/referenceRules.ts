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
import type { Evidence, FileIssue } from './loadEvidence'

/** What no single file can say: that names used in one file exist in another, and are used once. */
export function referenceIssues(evidence: Evidence): FileIssue[] {
  const sources = new Set(evidence.sources.map(({ id }) => id))
  const places = new Set(evidence.gazetteer.map(({ id }) => id))
  const incidents = new Set(evidence.incidents.map(({ id }) => id))
  return [
    ...uniqueNames(evidence.incidents),
    ...evidence.incidents.flatMap((incident) => [
      ...unknownSources(incident, sources),
      ...unknownPlace(incident, places),
      ...brokenLinks(incident, places, incidents),
    ]),
    ...vocabularyIssues(evidence),
  ]
}

const fileOf = (incident: CodedIncident): string => `incidents/${incident.id}.yaml`

function uniqueNames(incidents: readonly CodedIncident[]): FileIssue[] {
  const owner = new Map<string, string>()
  return incidents.flatMap((incident) =>
    [incident.id, ...incident.aliases].flatMap((name) => {
      const earlier = owner.get(name)
      owner.set(name, incident.id)
      return earlier === undefined || earlier === incident.id
        ? []
        : [
            {
              file: fileOf(incident),
              path: 'aliases',
              value: name,
              expected: `a name not used by ${earlier}`,
            },
          ]
    }),
  )
}

const unknownSources = (incident: CodedIncident, sources: ReadonlySet<string>): FileIssue[] =>
  incident.reports.flatMap(({ source }, i) =>
    sources.has(source)
      ? []
      : [
          {
            file: fileOf(incident),
            path: `reports[${i}].source`,
            value: source,
            expected: 'an id in sources.yaml',
          },
        ],
  )

const unknownPlace = (incident: CodedIncident, places: ReadonlySet<string>): FileIssue[] =>
  incident.gazetteer === null || places.has(incident.gazetteer)
    ? []
    : [
        {
          file: fileOf(incident),
          path: 'gazetteer',
          value: incident.gazetteer,
          expected: 'an id in gazetteer.yaml, or null',
        },
      ]

function brokenLinks(
  incident: CodedIncident,
  places: ReadonlySet<string>,
  incidents: ReadonlySet<string>,
): FileIssue[] {
  return incident.links.flatMap(({ rel, target }, i) => {
    const [known, expected] =
      rel === 'launched_from'
        ? [places.has(target), 'an id in gazetteer.yaml']
        : rel === 'perpetrator_origin'
          ? [/^[A-Z]{2}$/.test(target), 'an ISO 3166-1 alpha-2 code']
          : [incidents.has(target), 'the id of an incident']
    return known ? [] : [{ file: fileOf(incident), path: `links[${i}].target`, value: target, expected }]
  })
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
