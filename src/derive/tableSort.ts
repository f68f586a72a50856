import type { Dataset } from '@/dataset/dataset'
import type { Incident } from '@/domain/incident'

/** What a column sorts a record by; null is "not stated". A column's keys are all texts or all numbers. */
export type SortKey = (record: Incident, row: number) => string | number | null
export type CompareTexts = (a: string, b: string) => number

/** The rank of what is not stated: last, whichever way the column is sorted. */
const UNRANKED = 0xffffffff

/** Row → the place of its key among the different keys; equal keys share a rank. */
export function rankColumn(
  keys: readonly (string | number | null)[],
  compareTexts: CompareTexts,
): Uint32Array {
  const compare = (a: string | number, b: string | number): number =>
    typeof a === 'string' && typeof b === 'string' ? compareTexts(a, b) : Number(a) - Number(b)
  const rankOf = new Map<string | number, number>()
  let rank = -1
  let before: string | number | null = null
  for (const key of [...new Set(keys)].filter((found) => found !== null).toSorted(compare)) {
    if (before === null || compare(before, key) !== 0) rank += 1
    rankOf.set(key, rank)
    before = key
  }
  return Uint32Array.from(keys, (key) => (key === null ? UNRANKED : (rankOf.get(key) ?? UNRANKED)))
}

/**
 * All rows by rank, in one pass each way (a counting sort). Stable over the list's own order: among equals the
 * newest stands first, ascending and descending, and what is not stated comes last.
 */
export function rowsByRank(ranks: Uint32Array, descending: boolean): Uint32Array {
  let groups = 0
  for (const rank of ranks) if (rank !== UNRANKED && rank >= groups) groups = rank + 1
  const slotOf = (rank: number) => (rank === UNRANKED ? groups : descending ? groups - 1 - rank : rank)
  const next = new Uint32Array(groups + 2)
  for (const rank of ranks) next[slotOf(rank) + 1] = (next[slotOf(rank) + 1] ?? 0) + 1
  for (let slot = 1; slot < next.length; slot++) next[slot] = (next[slot] ?? 0) + (next[slot - 1] ?? 0)
  const rows = new Uint32Array(ranks.length)
  for (let row = ranks.length - 1; row >= 0; row--) {
    const slot = slotOf(ranks[row] ?? UNRANKED)
    const place = next[slot] ?? 0
    rows[place] = row
    next[slot] = place + 1
  }
  return rows
}

const known = new WeakMap<CompareTexts, WeakMap<Dataset, Map<string, Uint32Array>>>()

/**
 * All rows of the dataset in a column's order. Keys are compared once a dataset, column and way of comparing texts (a
 * language has its own), and never again: a filtered list is this order with rows left out.
 */
export function sortedRows(
  dataset: Dataset,
  sort: { column: string; descending: boolean },
  keyOf: SortKey,
  compareTexts: CompareTexts,
): Uint32Array {
  const ofDatasets = known.get(compareTexts) ?? new WeakMap<Dataset, Map<string, Uint32Array>>()
  known.set(compareTexts, ofDatasets)
  const orders = ofDatasets.get(dataset) ?? new Map<string, Uint32Array>()
  ofDatasets.set(dataset, orders)
  const remembered = (name: string, make: () => Uint32Array): Uint32Array => {
    const made = orders.get(name) ?? make()
    orders.set(name, made)
    return made
  }
  const ranks = () =>
    remembered(`${sort.column} ranks`, () => rankColumn(dataset.records.map(keyOf), compareTexts))
  return remembered(`${sort.column} ${sort.descending ? 'down' : 'up'}`, () =>
    rowsByRank(ranks(), sort.descending),
  )
}
