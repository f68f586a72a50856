import { valuesOf } from '@/dataset/dataset'
import type { TimeWindow } from '@/domain/timeWindow'
import { type FilterResult, passingRows } from '@/filter/applyFilter'

/** The result in figures. Persons are sums over incidents that state a figure; the others are counted, not zeroed. */
export type Headline = {
  incidents: number
  /** Statements, organisational events, totals that are shown beside the incidents. */
  context: number
  /** All incidents and context records of the dataset, whatever the filters. */
  total: number
  /** From the first day of the first record to the last day of the last; null when nothing passes. */
  span: TimeWindow | null
  countries: number
  killed: KilledSum
  /** Incidents whose reports contradict each other. */
  disputed: number
}
/**
 * Sums over the incidents that state a figure; null when none does. `high` takes an incident's low figure where
 * its reports only say "at least", and `openEnded` says how many those are.
 */
export type KilledSum = {
  low: number | null
  best: number | null
  high: number | null
  stated: number
  openEnded: number
}

export function headline(result: FilterResult): Headline {
  const { dataset } = result
  const countries = new Set<number>()
  const killed: KilledSum = { low: null, best: null, high: null, stated: 0, openEnded: 0 }
  const head: Headline = {
    incidents: 0,
    context: 0,
    total: dataset.counts.reduce((sum, counts) => sum + counts, 0),
    span: null,
    countries: 0,
    killed,
    disputed: 0,
  }
  for (const row of passingRows(result)) {
    head.span = widen(head.span, dataset.startDay[row] ?? 0, dataset.endDay[row] ?? 0)
    if (!dataset.counts[row]) {
      head.context++
      continue
    }
    head.incidents++
    for (const country of valuesOf(dataset.facets.country, row)) countries.add(country)
    const record = dataset.records[row]
    if (!record) continue
    if (record.disagreements.length > 0) head.disputed++
    const { killed_low: low, killed_best: best, killed_high: high } = record
    if (low === null && best === null) continue
    killed.stated++
    if (high === null) killed.openEnded++
    killed.low = add(killed.low, low ?? best)
    killed.best = add(killed.best, best ?? low)
    killed.high = add(killed.high, high ?? best ?? low)
  }
  head.countries = countries.size
  return head
}

const add = (sum: number | null, value: number | null): number | null =>
  value === null ? sum : (sum ?? 0) + value

const widen = (span: TimeWindow | null, startDay: number, endDay: number): TimeWindow => ({
  startDay: Math.min(span?.startDay ?? startDay, startDay),
  endDay: Math.max(span?.endDay ?? endDay, endDay),
})
