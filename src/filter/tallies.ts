import { memoizeLast } from '@/base/memoizeLast'
import type { Codes, Dataset } from '@/dataset/dataset'
import { DIMENSIONS } from '@/domain/dimensions'
import { FACETS } from '@/domain/facets'

/**
 * Incidents by the codes of every facet, each under all clauses but the facet's own: `tallies[f][code]`, facets in
 * the order of `FACETS`.
 */
export type Tallies = readonly Uint32Array[]

/** Index of a facet by its bit's number; -1 for dimensions that are none. */
const FACET_OF_BIT = Int8Array.from(DIMENSIONS, (dimension) => FACETS.findIndex((name) => name === dimension))
/** Rows gathered before they are counted facet by facet: few enough to stay in the cache. */
const BATCH = 4096

/** Every incident, as when nothing is asked; shared, so not to be written to. */
export const totalsOf = memoizeLast(totalTallies)

function totalTallies({ rows, counts, facets }: Dataset): Tallies {
  return FACETS.map((facet) => {
    const { sets, codes } = facets[facet]
    const tally = new Uint32Array(sets.length)
    for (let row = 0; row < rows; row++) if (counts[row]) add(tally, codes, row, 1)
    return tally
  })
}

/** Bits of a row that counts nowhere. */
export const NOWHERE = 0b11

/** The tallies of these fail bits, made from whichever is fewer: the rows that pass, or those that do not. */
export function recount(
  dataset: Dataset,
  { failBits, tallies, tallier }: { failBits: Uint32Array; tallies: Tallies; tallier: Tallier },
): void {
  const { rows, counts } = dataset
  let difference = 0
  for (let row = 0; row < rows; row++) if (counts[row]) difference += failBits[row] === 0 ? 1 : -1
  const fromAll = difference > 0
  const totals = fromAll ? totalsOf(dataset) : null
  tallies.forEach((tally, f) => {
    if (totals) tally.set(totals[f] ?? [])
    else tally.fill(0)
  })
  const { changed, flush } = tallier
  for (let row = 0; row < rows; row++) {
    const bits = failBits[row] ?? 0
    if (counts[row] && !(fromAll && bits === 0)) changed(row, fromAll ? 0 : NOWHERE, bits)
  }
  flush()
}

/** Keeps tallies true while fail bits change: told of each incident that changes; the tallies are true after `flush`. */
export type Tallier = {
  /** An incident's bits were `before` and are `after`; the two differ. */
  readonly changed: (row: number, before: number, after: number) => void
  readonly flush: () => void
}

/**
 * A row counts in every facet when it fails nothing, in one facet alone when that facet's is the only clause it
 * fails, else in none. So only rows that come into or out of these states cost anything, and they are counted a
 * facet at a time, whose few counters then stay in the cache.
 */
export function createTallier({ facets }: Dataset, tallies: Tallies): Tallier {
  const codesOf = FACETS.map((facet) => facets[facet].codes)
  const left = new Uint32Array(BATCH)
  const entered = new Uint32Array(BATCH)
  let leaving = 0
  let entering = 0
  const flush = (): void => {
    if (leaving === 0 && entering === 0) return
    // A plain loop: most steps of playback move a row or two, and would pay more for the visit than for the count.
    for (let f = 0; f < tallies.length; f++) {
      const tally = tallies[f]
      const codes = codesOf[f]
      if (!tally || !codes) continue
      if (leaving > 0) addAll(tally, codes, left, leaving, -1)
      if (entering > 0) addAll(tally, codes, entered, entering, 1)
    }
    leaving = 0
    entering = 0
  }
  const addToOwn = (row: number, bits: number, by: 1 | -1): void => {
    const facet = FACET_OF_BIT[31 - Math.clz32(bits)] ?? -1
    // Most rows that fail one clause fail time; looking up what does not exist would cost more than counting.
    if (facet < 0) return
    const tally = tallies[facet]
    const codes = codesOf[facet]
    if (tally && codes) add(tally, codes, row, by)
  }
  return {
    changed(row, before, after) {
      if (before === 0) {
        left[leaving++] = row
        if (leaving === BATCH) flush()
      } else if ((before & (before - 1)) === 0) addToOwn(row, before, -1)
      if (after === 0) {
        entered[entering++] = row
        if (entering === BATCH) flush()
      } else if ((after & (after - 1)) === 0) addToOwn(row, after, 1)
    },
    flush,
  }
}

function add(tally: Uint32Array, codes: Codes, row: number, by: 1 | -1): void {
  const code = codes[row] ?? 0
  tally[code] = (tally[code] ?? 0) + by
}

function addAll(tally: Uint32Array, codes: Codes, rows: Uint32Array, count: number, by: 1 | -1): void {
  for (let i = 0; i < count; i++) {
    const code = codes[rows[i] ?? 0] ?? 0
    tally[code] = (tally[code] ?? 0) + by
  }
}
