import type { TimeWindow } from '@/domain/timeWindow'
import { KINDS } from '@/domain/vocabulary'
import type { FilterResult } from '@/filter/applyFilter'

/**
 * The days a time axis must cover: those of every incident, whatever the filters, and of the context records that
 * are shown. So the axis holds still while filters move, and years without an incident do not crowd the rest.
 */
export function shownSpan({ dataset, spec }: FilterResult): TimeWindow | null {
  let span: TimeWindow | null = null
  for (let row = 0; row < dataset.rows; row++) {
    const kind = KINDS[dataset.kind[row] ?? 0]
    if (!dataset.counts[row] && !spec.context.some((shown) => shown === kind)) continue
    const [startDay, endDay] = [dataset.startDay[row] ?? 0, dataset.endDay[row] ?? 0]
    span = span
      ? { startDay: Math.min(span.startDay, startDay), endDay: Math.max(span.endDay, endDay) }
      : { startDay, endDay }
  }
  return span
}
