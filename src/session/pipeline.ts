import type { Dataset } from '@/dataset/dataset'
import type { FilterState } from '@/domain/viewState'
import { applyFilter, type FilterResult } from '@/filter/applyFilter'

/** View → filter result; a view that asks the same gives the identical result, a changed clause costs only its bit. */
export function createPipeline(): (dataset: Dataset, view: FilterState) => FilterResult {
  let previous: FilterResult | undefined
  return (dataset, view) => {
    previous = applyFilter(dataset, view, previous)
    return previous
  }
}
