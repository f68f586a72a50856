import { memoizeLast } from '@/base/memoizeLast'
import type { Dataset } from '@/dataset/dataset'
import type { ViewState } from '@/domain/viewState'
import { applyFilter, type FilterResult } from '@/filter/applyFilter'
import type { FilterSpec } from '@/filter/filterSpec'

/** View → filter result; the same view gives the identical result, a changed clause recomputes only its bit. */
export function createPipeline(): (dataset: Dataset, view: ViewState) => FilterResult {
  const kindClause = memoizeLast((incidents: ViewState['kinds'], context: ViewState['context']) => ({
    incidents,
    context,
  }))
  const specOf = memoizeLast(
    (time: FilterSpec['time'], country: FilterSpec['country'], kind: FilterSpec['kind']): FilterSpec => ({
      time,
      country,
      kind,
    }),
  )
  let previous: FilterResult | undefined
  const run = memoizeLast((dataset: Dataset, spec: FilterSpec) => {
    previous = applyFilter(dataset, spec, previous)
    return previous
  })
  return (dataset, view) =>
    run(dataset, specOf(view.time, view.countries, kindClause(view.kinds, view.context)))
}
