export const CHANGE_KINDS = ['added', 'changed', 'removed', 'merged'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** One edition of the dataset; `incidents` are the records that count as one. */
export type EditionSummary = { version: string; as_of: string; records: number; incidents: number }

/** One thing that differs between an edition and the one before it; of the first edition, every record is added. */
export type Change = {
  /** The edition that brought the change. */
  version: string
  /** The record's id at that time; of a merged or removed record, the id that is gone. */
  id: string
  kind: ChangeKind
  /** Set for `changed` only: field, and value before and after, in words where the value is a list or prose. */
  field: string | null
  from: string | null
  to: string | null
  /** Null for `added`. */
  reason: string | null
  date: string
  /** Set for `merged` only: the record that carries the former id among its aliases. */
  into: string | null
}

/** `public/geo/changes.json`: editions from the first to the one served, and what each changed, in that order. */
export type ChangeLog = { editions: readonly EditionSummary[]; changes: readonly Change[] }
