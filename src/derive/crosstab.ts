import type { Codes } from '@/dataset/dataset'
import type { Dimension } from '@/domain/dimensions'
import { type FilterResult, passes } from '@/filter/applyFilter'

/** A column of codes below `size`. */
export type CodeColumn = { readonly codes: Codes; readonly size: number }
/** Incidents by two codes, at `first * second.size + second`. */
export type Crosstab = { readonly passing: Uint32Array; readonly total: Uint32Array }

/** Counts every incident, and no context record, by two columns at once, under all clauses but the view's own. */
export function crosstab(
  result: FilterResult,
  own: readonly Dimension[],
  first: CodeColumn,
  second: CodeColumn,
): Crosstab {
  const { rows, counts } = result.dataset
  const total = new Uint32Array(first.size * second.size)
  const passing = new Uint32Array(total.length)
  const test = passes(result, ...own)
  for (let row = 0; row < rows; row++) {
    if (!counts[row]) continue
    const cell = (first.codes[row] ?? 0) * second.size + (second.codes[row] ?? 0)
    total[cell] = (total[cell] ?? 0) + 1
    if (test(row)) passing[cell] = (passing[cell] ?? 0) + 1
  }
  return { passing, total }
}
