import { memoizeLast } from '@/base/memoizeLast'
import type { Dataset } from '@/dataset/dataset'
import type { TimeWindow } from '@/domain/timeWindow'
import { type ContextKind, KINDS } from '@/domain/vocabulary'
import type { FilterResult } from '@/filter/applyFilter'

/**
 * The days a time axis must cover: those of every incident, whatever the filters, and of the context records that
 * are shown. So the axis holds still while filters move, and years without an incident do not crowd the rest.
 */
export const shownSpan = ({ dataset, spec }: FilterResult): TimeWindow | null =>
  spanWith(dataset, spec.context)

const spanWith = memoizeLast((dataset: Dataset, context: readonly ContextKind[]): TimeWindow | null => {
  const isShown = KINDS.map((kind) => context.some((shown) => shown === kind))
  let [startDay, endDay] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let row = 0; row < dataset.rows; row++) {
    if (!dataset.counts[row] && !isShown[dataset.kind[row] ?? 0]) continue
    startDay = Math.min(startDay, dataset.startDay[row] ?? 0)
    endDay = Math.max(endDay, dataset.endDay[row] ?? 0)
  }
  return startDay <= endDay ? { startDay, endDay } : null
})
