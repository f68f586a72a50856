import { isDeepStrictEqual } from 'node:util'
import type { Snapshot, SnapshotRecord } from '@/ingest/changesSchema'
import {
  changedFields,
  compareVersions,
  currentState,
  differingIds,
  type Gone,
  mergeReason,
  newRevisions,
  type Revision,
  succession,
  valueOf,
} from './editions'
import { complainIf, type Evidence, type FileIssue, fileOf } from './evidence'
import { removalIssues } from './removalRules'

/** That nothing has changed since the last edition without saying what, why and when. */
export function editionIssues(evidence: Evidence): FileIssue[] {
  const current = currentState(evidence)
  const last = evidence.snapshots.at(-1)
  return [
    ...removalIssues(evidence),
    ...(last ? [...versionIssues(last, current, evidence), ...revisionIssues(last, current, evidence)] : []),
  ]
}

function versionIssues(last: Snapshot, current: Snapshot, { removals }: Evidence): FileIssue[] {
  const version = { file: 'dataset.yaml', path: 'version', value: current.version }
  const order = compareVersions(current.version, last.version)
  const differing = differingIds(last, current)
  const dates = [
    last.as_of,
    ...current.records.flatMap(({ revisions }) => revisions.map(({ date }) => date)),
    ...removals.map(({ date }) => date),
  ]
  const latest = dates.toSorted().at(-1) ?? last.as_of
  return [
    ...complainIf(order < 0, { ...version, expected: `${last.version} or above, the last edition released` }),
    ...complainIf(order === 0 && differing.length > 0, {
      ...version,
      expected: `a version above ${last.version}, whose records are frozen; not the same: ${some(differing)}`,
    }),
    ...complainIf(order === 0 && current.as_of !== last.as_of, {
      file: 'dataset.yaml',
      path: 'as_of',
      value: current.as_of,
      expected: `${last.as_of}, as released with version ${last.version}`,
    }),
    ...complainIf(order !== 0 && current.as_of < latest, {
      file: 'dataset.yaml',
      path: 'as_of',
      value: current.as_of,
      expected: `${latest} or later: the day of the last change`,
    }),
  ]
}

const some = (ids: readonly string[]): string =>
  ids.length <= 3 ? ids.join(', ') : `${ids.slice(0, 3).join(', ')} and ${ids.length - 3} more`

function revisionIssues(last: Snapshot, current: Snapshot, { removals }: Evidence): FileIssue[] {
  const { gone, pairs } = succession(last.records, current.records)
  return [
    ...gone.flatMap((departed) => {
      const before = pairs.find(({ after }) => after === departed.heir)?.before ?? null
      return complainIf(departed.heir !== null && mergeReason(departed, before, removals) === null, {
        file: departed.heir ? fileOf(departed.heir) : fileOf(departed.record),
        path: 'revisions',
        value: undefined,
        expected: `an entry for field aliases: why ${departed.record.id} is merged into this record`,
      })
    }),
    ...pairs.flatMap(({ before, after }) =>
      before
        ? [
            ...untoldChanges(before, after, last.version, gone),
            ...strayRevisions(before, after, last.version),
          ]
        : [],
    ),
  ]
}

function untoldChanges(
  before: SnapshotRecord,
  after: SnapshotRecord,
  version: string,
  gone: readonly Gone[],
): FileIssue[] {
  const entries = newRevisions(before, after)
  return changedFields(before, after).flatMap((field) => {
    // A merge has told of the new alias already.
    if (field === 'aliases' && gone.some(({ heir }) => heir === after)) return []
    const [from, to] = [valueOf(before, field), valueOf(after, field)]
    const told = entries.filter((entry) => entry.field === field)
    const isTold = isInWords(field, from, to)
      ? told.length > 0
      : told[0]?.from === String(from) && told.at(-1)?.to === String(to)
    const values = isInWords(field, from, to)
      ? 'from and to in words'
      : `from "${String(from)}" to "${String(to)}"`
    return complainIf(!isTold, {
      file: fileOf(after),
      path: field,
      value: to,
      expected: `an entry in revisions that tells the change since ${version}: field ${field}, ${values}, with reason and date`,
    })
  })
}

const PROSE = new Set(['title', 'summary', 'date_note', 'figures_rule'])
/** Lists and prose are told in words; a single value as it stands in the file. */
const isInWords = (field: string, from: unknown, to: unknown): boolean =>
  PROSE.has(field) || Array.isArray(from) || Array.isArray(to)

function strayRevisions(before: SnapshotRecord, after: SnapshotRecord, version: string): FileIssue[] {
  const changed = changedFields(before, after)
  const isNew = (entry: Revision): boolean => newRevisions(before, after).includes(entry)
  return [
    ...after.revisions.flatMap((entry, i) =>
      complainIf(isNew(entry) && !changed.includes(entry.field), {
        file: fileOf(after),
        path: `revisions[${i}].field`,
        value: entry.field,
        expected: `a field that differs from edition ${version}${changed.length > 0 ? `: ${changed.join(', ')}` : '; none does'}`,
      }),
    ),
    ...before.revisions.flatMap((entry) =>
      complainIf(!after.revisions.some((kept) => isDeepStrictEqual(kept, entry)), {
        file: fileOf(after),
        path: 'revisions',
        value: undefined,
        expected: `the entry of ${entry.date} on ${entry.field}, as released with ${version}`,
      }),
    ),
  ]
}
