import type { Dataset } from '@/dataset/dataset'
import { DIMENSIONS, type Dimension } from '@/domain/dimensions'
import { failsClause } from './clauses'
import { CLAUSE_KEYS, type FilterSpec } from './filterSpec'

/**
 * One number a row: bit d set means the row fails dimension d. A row passes when it is 0; for the view of
 * dimension d, which must not filter itself, when it is 0 without bit d.
 */
export type FilterResult = {
  readonly dataset: Dataset
  readonly spec: FilterSpec
  readonly failBits: Uint32Array
}

const bitOf = (dimension: Dimension): number => 1 << DIMENSIONS.indexOf(dimension)

/**
 * Given the previous result, only the bits of clauses that are another value are computed again; where none is,
 * the previous result itself comes back, so that whoever compares by identity sees no change.
 */
export function applyFilter(dataset: Dataset, spec: FilterSpec, previous?: FilterResult): FilterResult {
  const known = previous?.dataset === dataset ? previous : undefined
  const changed = known ? DIMENSIONS.filter((dimension) => differs(dimension, known.spec, spec)) : DIMENSIONS
  if (known && changed.length === 0) return known
  const failBits = known ? known.failBits.slice() : new Uint32Array(dataset.rows)
  for (const dimension of changed) setBits(failBits, bitOf(dimension), failsClause(dimension, dataset, spec))
  return { dataset, spec, failBits }
}

const differs = (dimension: Dimension, before: FilterSpec, after: FilterSpec): boolean =>
  CLAUSE_KEYS[dimension].some((key) => before[key] !== after[key])

function setBits(failBits: Uint32Array, bit: number, fails: ((row: number) => boolean) | null): void {
  const others = ~bit
  for (let row = 0; row < failBits.length; row++) {
    const bits = failBits[row] ?? 0
    failBits[row] = fails?.(row) ? bits | bit : bits & others
  }
}

/** Rows that pass every dimension, or every one but `except`. */
export function passes({ failBits }: FilterResult, except?: Dimension): (row: number) => boolean {
  const asked = except === undefined ? ~0 : ~bitOf(except)
  return (row) => ((failBits[row] ?? 0) & asked) === 0
}

/** The passing rows in time order. */
export function passingRows(result: FilterResult, except?: Dimension): Uint32Array {
  const test = passes(result, except)
  const rows = new Uint32Array(result.dataset.rows)
  let count = 0
  for (let row = 0; row < rows.length; row++) if (test(row)) rows[count++] = row
  return rows.subarray(0, count)
}
