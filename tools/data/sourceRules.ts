import { complainIf, type Evidence, type FileIssue, fileOf } from './evidence'

type Known = Pick<Evidence, 'incidents' | 'sources' | 'register' | 'corridors'>

/** A report of a source, wherever under `data/` it stands. */
type Use = { source: string; file: string; path: string }

/** That every report names a source of ours in its own voice, and every source is reported on. */
export function sourceIssues(evidence: Known): FileIssue[] {
  const uses = usesOf(evidence)
  const used = new Set(uses.map(({ source }) => source))
  const known = new Set(evidence.sources.map(({ id }) => id))
  return [
    ...uses.flatMap(({ source, ...at }) =>
      complainIf(!known.has(source), { ...at, value: source, expected: 'an id in sources.yaml' }),
    ),
    ...evidence.sources.flatMap(({ id }, i) => [
      ...complainIf(!used.has(id), {
        file: 'sources.yaml',
        path: `[${i}].id`,
        value: id,
        expected: 'a source that some report uses',
      }),
      ...complainIf(evidence.sources.findIndex((other) => other.id === id) !== i, {
        file: 'sources.yaml',
        path: `[${i}].id`,
        value: id,
        expected: 'an id used once',
      }),
    ]),
    ...voiceIssues(evidence),
  ]
}

const all = (file: string, path: string, reports: readonly { source: string }[]): Use[] =>
  reports.map(({ source }, i) => ({ source, file, path: `${path}reports[${i}].source` }))

function usesOf({ incidents, register, corridors }: Known): Use[] {
  return [
    ...incidents.flatMap((incident) => all(fileOf(incident), '', incident.reports)),
    ...register.actors.flatMap(({ reports }, i) => all('actors.yaml', `actors[${i}].`, reports)),
    ...register.relations.flatMap(({ reports }, i) => all('actors.yaml', `relations[${i}].`, reports)),
    ...corridors.flatMap(({ reports }, i) => all('corridors.yaml', `[${i}].`, reports)),
  ]
}

/** A source without a file is the public record; the public record alone makes no incident. */
function voiceIssues({ incidents, sources }: Known): FileIssue[] {
  const voices = new Map(
    sources.map(({ id, file }) => [id, file === null ? 'public_record' : 'document'] as const),
  )
  return incidents.flatMap((incident) => [
    ...incident.reports.flatMap(({ source, voice }, i) => {
      const expected = voices.get(source) ?? voice
      return complainIf(voice !== expected, {
        file: fileOf(incident),
        path: `reports[${i}].voice`,
        value: voice,
        expected: `${expected} for ${source}`,
      })
    }),
    ...complainIf(!incident.reports.some(({ voice }) => voice === 'document'), {
      file: fileOf(incident),
      path: 'reports',
      value: incident.reports.map(({ source }) => source),
      expected: 'at least one report of a document: the public record alone makes no record',
    }),
  ])
}
