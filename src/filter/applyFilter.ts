import type { Dataset } from '@/dataset/dataset'
import { DIMENSIONS, type Dimension } from '@/domain/dimensions'
import { failsClause } from './clauses'
import type { FilterSpec } from './filterSpec'

/**
 * One byte a row: bit d set means the row fails dimension d. A row passes when its byte is 0; for the view of
 * dimension d, which must not filter itself, when the byte without bit d is 0.
 */
export type FilterResult = {
  readonly dataset: Dataset
  readonly spec: FilterSpec
  readonly failBits: Uint8Array
}

const bitOf = (dimension: Dimension): number => 1 << DIMENSIONS.indexOf(dimension)

/** Given the previous result, only the bits of clauses that are a different value are computed again. */
export function applyFilter(dataset: Dataset, spec: FilterSpec, previous?: FilterResult): FilterResult {
  const known = previous?.dataset === dataset ? previous : undefined
  const failBits = known ? known.failBits.slice() : new Uint8Array(dataset.rows)
  for (const dimension of DIMENSIONS) {
    if (known && known.spec[dimension] === spec[dimension]) continue
    const bit = bitOf(dimension)
    const fails = failsClause(dimension, dataset, spec)
    for (let row = 0; row < dataset.rows; row++) {
      const bits = failBits[row] ?? 0
      failBits[row] = fails?.(row) ? bits | bit : bits & ~bit
    }
  }
  return { dataset, spec, failBits }
}

/** Rows that pass every dimension, or every one but `except`. */
export function passes(result: FilterResult, except?: Dimension): (row: number) => boolean {
  const ignored = except === undefined ? 0xff : ~bitOf(except) & 0xff
  return (row) => ((result.failBits[row] ?? 0) & ignored) === 0
}

/** The passing rows in time order. */
export function passingRows(result: FilterResult, except?: Dimension): Uint32Array {
  const test = passes(result, except)
  const rows = new Uint32Array(result.dataset.rows)
  let count = 0
  for (let row = 0; row < rows.length; row++) if (test(row)) rows[count++] = row
  return rows.subarray(0, count)
}
