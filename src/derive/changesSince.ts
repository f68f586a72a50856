import type { Dataset } from '@/dataset/dataset'
import type { Change, ChangeLog } from '@/domain/changes'
import { type FilterResult, passes } from '@/filter/applyFilter'

/** A record of the present edition that came or changed since a link was made; rows of the dataset. */
export type ChangedRecord = { row: number; changes: readonly Change[] }

export type ChangesSince =
  /** The log has no such edition: of another dataset, or mistyped. */
  | { status: 'unknown' }
  /** The link was made with a later edition than the one shown. */
  | { status: 'newer' }
  | {
      status: 'known'
      /** Among the records that pass the filter. */
      added: readonly ChangedRecord[]
      changed: readonly ChangedRecord[]
      /** Records that are gone, whatever the filter: it cannot be asked of them any more. */
      removed: readonly Change[]
    }

/** What happened, since edition `made`, to the records that `result` shows. */
export function changesSince(
  log: ChangeLog,
  made: string,
  shown: string,
  result: FilterResult,
): ChangesSince {
  const editions = log.editions.map(({ version }) => version)
  const from = editions.indexOf(made)
  if (from < 0) return isLater(made, shown) ? { status: 'newer' } : { status: 'unknown' }
  const later = new Set(editions.slice(from + 1))
  const changes = log.changes.filter(({ version }) => later.has(version))
  const passing = passes(result)
  const byRow = new Map<number, Change[]>()
  for (const change of changes) {
    const row = rowOf(result.dataset, change)
    if (row === undefined || !passing(row)) continue
    byRow.set(row, [...(byRow.get(row) ?? []), change])
  }
  const records = [...byRow].map(([row, of]): ChangedRecord => ({ row, changes: of }))
  return {
    status: 'known',
    added: records.filter(isAdded),
    changed: records.filter((record) => !isAdded(record)),
    removed: changes.filter(({ kind }) => kind === 'removed'),
  }
}

/** What was added and then changed is new to whoever made the link. */
const isAdded = ({ changes }: ChangedRecord): boolean => changes.some(({ kind }) => kind === 'added')

/** Of a merged record, the row of the record that carries it now. */
const rowOf = ({ rowOf: rows }: Dataset, { id, into }: Change): number | undefined => rows.get(into ?? id)

const numbers = (version: string): number[] => version.split('.').map(Number)

/** "1.10" is later than "1.9". */
function isLater(a: string, b: string): boolean {
  const [left, right] = [numbers(a), numbers(b)]
  const at = Array.from({ length: Math.max(left.length, right.length) }, (_, i) => i).find(
    (i) => (left[i] ?? 0) !== (right[i] ?? 0),
  )
  return at !== undefined && (left[at] ?? 0) > (right[at] ?? 0)
}
