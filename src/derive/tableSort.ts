import type { Dataset } from '@/dataset/dataset'
import type { Incident } from '@/domain/incident'
import { type CompareTexts, SLICE, textRanks } from './textOrder'

/** What a column sorts a record by; null is "not stated". A column's keys are all texts or all numbers. */
export type SortKey = (record: Incident, row: number) => string | number | null

/** The rank of what is not stated: last, whichever way the column is sorted. */
const UNRANKED = 0xffffffff

/** Row → the place of its key among the different keys; equal keys share a rank. In slices, as `textRanks`. */
export function* rankColumn(
  keysOf: () => readonly (string | number | null)[],
  compareTexts: CompareTexts,
): Generator<undefined, Uint32Array> {
  const { texts, numbers, codes } = yield* coded(keysOf())
  const ranks = texts.length > 0 ? yield* textRanks(texts, compareTexts) : numberRanks(numbers)
  return codes.map((code) => ranks[code] ?? UNRANKED)
}

type Coded = { texts: readonly string[]; numbers: readonly number[]; codes: Uint32Array }

/** The different keys, and the code of each row's; `UNRANKED` where there is none. */
function* coded(keys: readonly (string | number | null)[]): Generator<undefined, Coded> {
  const texts: string[] = []
  const numbers: number[] = []
  const codeOf = new Map<string | number, number>()
  const codes = new Uint32Array(keys.length).fill(UNRANKED)
  for (const [row, key] of keys.entries()) {
    if (row % SLICE === 0) yield
    if (key === null) continue
    const code = codeOf.get(key) ?? codeOf.size
    codes[row] = code
    if (code < codeOf.size) continue
    codeOf.set(key, code)
    if (typeof key === 'string') texts.push(key)
    else numbers.push(key)
  }
  return { texts, numbers, codes }
}

function numberRanks(numbers: readonly number[]): Uint32Array {
  const ranks = new Uint32Array(numbers.length)
  const order = [...numbers.keys()].toSorted((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0))
  for (const [rank, code] of order.entries()) ranks[code] = rank
  return ranks
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

type Orders = { ranks: Map<string, Ranking>; rows: Map<string, Uint32Array> }
const known = new WeakMap<CompareTexts, WeakMap<Dataset, Orders>>()

function ordersOf(dataset: Dataset, compareTexts: CompareTexts): Orders {
  const ofDatasets = known.get(compareTexts) ?? new WeakMap<Dataset, Orders>()
  known.set(compareTexts, ofDatasets)
  const orders = ofDatasets.get(dataset) ?? { ranks: new Map(), rows: new Map() }
  ofDatasets.set(dataset, orders)
  return orders
}

/** Ranks on their way: `advance` does a slice and says whether that was the last, `finish` does all that is left. */
type Ranking = { advance: () => boolean; finish: () => Uint32Array }

function ranking(slices: Generator<undefined, Uint32Array>): Ranking {
  let ranks: Uint32Array | null = null
  const slice = (): Uint32Array | null => {
    if (ranks) return ranks
    const { done, value } = slices.next()
    return done ? (ranks = value) : null
  }
  return {
    advance: () => slice() !== null,
    finish: () => {
      for (;;) {
        const made = slice()
        if (made) return made
      }
    },
  }
}

/**
 * The ranks of a column, compared once a dataset, column and way of comparing texts (a language has its own). Whoever
 * expects a sort lets them advance while the page has nothing else to do.
 */
export function columnRanking(
  dataset: Dataset,
  column: string,
  keyOf: SortKey,
  compareTexts: CompareTexts,
): Ranking {
  const { ranks } = ordersOf(dataset, compareTexts)
  const begun = ranks.get(column) ?? ranking(rankColumn(() => dataset.records.map(keyOf), compareTexts))
  ranks.set(column, begun)
  return begun
}

/** All rows of the dataset in a column's order, remembered: a filtered list is this order with rows left out. */
export function sortedRows(
  dataset: Dataset,
  { column, descending }: { column: string; descending: boolean },
  keyOf: SortKey,
  compareTexts: CompareTexts,
): Uint32Array {
  const { rows } = ordersOf(dataset, compareTexts)
  const name = `${column} ${descending ? 'down' : 'up'}`
  const made =
    rows.get(name) ?? rowsByRank(columnRanking(dataset, column, keyOf, compareTexts).finish(), descending)
  rows.set(name, made)
  return made
}
