import { isDeepStrictEqual } from 'node:util'
import type { Removal, Snapshot, SnapshotRecord } from '@/ingest/changesSchema'
import type { Evidence } from './evidence'

export type Revision = SnapshotRecord['revisions'][number]

/** The records as they stand, in the form an edition is frozen in: with the point the gazetteer gives them. */
export function currentState({ edition, incidents, gazetteer }: Omit<Evidence, 'snapshots'>): Snapshot {
  const points = new Map(gazetteer.map(({ id, lon, lat }) => [id, [lon, lat]]))
  return {
    version: edition.version,
    as_of: edition.as_of,
    records: incidents
      .map((incident) => ({
        ...incident,
        position: incident.gazetteer === null ? null : (points.get(incident.gazetteer) ?? null),
      }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

/** Negative when `a` is the older edition. "1.10" comes after "1.9". */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)]
  const at = left.findIndex((part, i) => part !== (right[i] ?? 0))
  return at === -1 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? 0)
}

/** A record of the earlier edition whose id is not an id of the later one, and the record it went into. */
export type Gone = { record: SnapshotRecord; heir: SnapshotRecord | null }

/** How the records of two editions correspond. */
export type Succession = {
  gone: readonly Gone[]
  /** Later record and what it was before; under another id where it was renamed; null where it is new. */
  pairs: readonly { after: SnapshotRecord; before: SnapshotRecord | null }[]
}

export function succession(earlier: readonly SnapshotRecord[], later: readonly SnapshotRecord[]): Succession {
  const ids = new Set(later.map(({ id }) => id))
  const heirs = new Map(later.flatMap((record) => record.aliases.map((alias) => [alias, record] as const)))
  const gone = earlier
    .filter(({ id }) => !ids.has(id))
    .map((record) => ({ record, heir: heirs.get(record.id) ?? null }))
  const former = new Map(earlier.map((record) => [record.id, record]))
  return {
    gone,
    pairs: later.map((after) => ({
      after,
      before: former.get(after.id) ?? gone.find(({ heir }) => heir === after)?.record ?? null,
    })),
  }
}

/**
 * Names of the fields that differ. A field that only one of the two has came or went with the schema and is no
 * change of the record; a point that moved with its gazetteer entry is told by `gazetteer`.
 */
export function changedFields(before: SnapshotRecord, after: SnapshotRecord): string[] {
  const differs = (key: string): boolean =>
    key in before && key in after && !isDeepStrictEqual(valueOf(before, key), valueOf(after, key))
  return Object.keys(after).filter(
    (key) =>
      key !== 'id' && key !== 'revisions' && differs(key) && !(key === 'position' && differs('gazetteer')),
  )
}

export const valueOf = (record: SnapshotRecord, field: string): unknown => Reflect.get(record, field)

/** Entries of a record's own change log that the earlier edition did not have. */
export const newRevisions = (before: SnapshotRecord, after: SnapshotRecord): Revision[] =>
  after.revisions.filter((entry) => !before.revisions.some((known) => isDeepStrictEqual(known, entry)))

/** Ids of the records that are not in both editions alike. */
export function differingIds(earlier: Snapshot, later: Snapshot): string[] {
  const { gone, pairs } = succession(earlier.records, later.records)
  const differing = pairs.filter(
    ({ after, before }) =>
      before?.id !== after.id ||
      changedFields(before, after).length > 0 ||
      !isDeepStrictEqual(before.revisions, after.revisions),
  )
  return [...gone.map(({ record }) => record.id), ...differing.map(({ after }) => after.id)]
}

/** The entry that tells why a merged id is gone: its removal, or the heir's revision of its aliases. */
export function mergeReason(
  { record, heir }: Gone,
  before: SnapshotRecord | null,
  removals: readonly Removal[],
): Pick<Revision, 'date' | 'reason'> | null {
  const removal = removals.find(({ id }) => id === record.id)
  if (removal || !heir) return removal ?? null
  const entries = before ? newRevisions(before, heir) : heir.revisions
  return entries.findLast(({ field }) => field === 'aliases') ?? null
}
