import { DIMENSIONS, type Dimension } from '@/domain/dimensions'
import type { FilterResult } from '@/filter/applyFilter'
import { asksOtherwise } from '@/filter/filterSpec'

/**
 * Remembers a figure that does not read the clause of one dimension, as the view of that dimension does not: while only
 * that clause moves, as time does under the hand, the figure is the identical one.
 */
export function memoizeBeyond<Out>(
  dimension: Dimension,
  derive: (result: FilterResult) => Out,
): (result: FilterResult) => Out {
  let last: { dataset: FilterResult['dataset']; spec: FilterResult['spec']; out: Out } | null = null
  return (result) => {
    const { dataset, spec } = result
    const known = last
    if (
      known?.dataset === dataset &&
      DIMENSIONS.every((other) => other === dimension || !asksOtherwise(other, known.spec, spec))
    )
      return known.out
    const out = derive(result)
    last = { dataset, spec, out }
    return out
  }
}
