import type { Change, ChangeLog, EditionSummary } from '@/domain/changes'
import type { Removal, Snapshot } from '@/ingest/changesSchema'
import { currentState, mergeReason, newRevisions, succession } from './editions'
import type { Evidence } from './evidence'

/** What each edition brought, from the frozen editions in order and the records as they stand. */
export function changeLogOf(evidence: Evidence): ChangeLog {
  const { snapshots, removals } = evidence
  const current = currentState(evidence)
  const isReleased = snapshots.some(({ version }) => version === current.version)
  const editions = isReleased ? snapshots : [...snapshots, current]
  return {
    editions: editions.map(summary),
    changes: editions.flatMap((edition, i) => changesBetween(editions[i - 1] ?? null, edition, removals)),
  }
}

const summary = ({ version, as_of, records }: Snapshot): EditionSummary => ({
  version,
  as_of,
  records: records.length,
  incidents: records.filter(({ counts_as_incident }) => counts_as_incident).length,
})

/** A change with every key in its place, null where it does not apply. */
const change = (told: Pick<Change, 'version' | 'id' | 'kind' | 'date'> & Partial<Change>): Change => ({
  version: told.version,
  id: told.id,
  kind: told.kind,
  field: told.field ?? null,
  from: told.from ?? null,
  to: told.to ?? null,
  reason: told.reason ?? null,
  date: told.date,
  into: told.into ?? null,
})

function changesBetween(earlier: Snapshot | null, later: Snapshot, removals: readonly Removal[]): Change[] {
  const { version, as_of } = later
  const { gone, pairs } = succession(earlier?.records ?? [], later.records)
  const left = gone.map((departed) => {
    const { record, heir } = departed
    const before = pairs.find(({ after }) => after === heir)?.before ?? null
    const { reason = null, date = as_of } = mergeReason(departed, before, removals) ?? {}
    const told = { version, id: record.id, reason, date }
    return change(heir ? { ...told, kind: 'merged', into: heir.id } : { ...told, kind: 'removed' })
  })
  const heirs = new Set(gone.map(({ heir }) => heir))
  const kept = pairs.flatMap(({ after, before }) =>
    before
      ? newRevisions(before, after)
          .filter(({ field }) => !(field === 'aliases' && heirs.has(after)))
          .map((entry) => change({ ...entry, version, id: after.id, kind: 'changed' }))
      : [change({ version, id: after.id, kind: 'added', date: as_of })],
  )
  return [...left, ...kept].toSorted((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id))
}
