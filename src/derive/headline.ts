import { memoizeLast } from '@/base/memoizeLast'
import type { Dataset } from '@/dataset/dataset'
import type { Incident } from '@/domain/incident'
import type { TimeWindow } from '@/domain/timeWindow'
import { type FilterResult, passes } from '@/filter/applyFilter'

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

export const nothingStated = (): KilledSum => ({ low: null, best: null, high: null, stated: 0, openEnded: 0 })

/** Several parts of the page ask for it at every step, and it is counted once. */
export const headline = memoizeLast(countedHeadline)

function countedHeadline(result: FilterResult): Headline {
  const { dataset } = result
  const { country } = dataset.facets
  const killed = new Uint32Array(dataset.killed.low.length)
  const inCountries = new Uint8Array(country.sets.length)
  const disputed = disputedRows(dataset)
  const head: Headline = {
    incidents: 0,
    context: 0,
    total: incidentsOf(dataset),
    span: null,
    countries: 0,
    killed: { low: null, best: null, high: null, stated: 0, openEnded: 0 },
    disputed: 0,
  }
  let [startDay, endDay] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const test = passes(result)
  for (let row = 0; row < dataset.rows; row++) {
    if (!test(row)) continue
    startDay = Math.min(startDay, dataset.startDay[row] ?? 0)
    endDay = Math.max(endDay, dataset.endDay[row] ?? 0)
    if (!dataset.counts[row]) {
      head.context++
      continue
    }
    head.incidents++
    head.disputed += disputed[row] ?? 0
    inCountries[country.codes[row] ?? 0] = 1
    const code = dataset.killed.codes[row] ?? 0
    killed[code] = (killed[code] ?? 0) + 1
  }
  if (startDay <= endDay) head.span = { startDay, endDay }
  head.countries = new Set(country.sets.filter((_, code) => inCountries[code]).flat()).size
  killed.forEach((incidents, code) => addKilled(head.killed, figuresAt(dataset.killed, code), incidents))
  return head
}

const incidentsOf = memoizeLast(({ counts }: Dataset): number =>
  counts.reduce((sum, counted) => sum + counted, 0),
)
const disputedRows = memoizeLast(({ records }: Dataset) =>
  Uint8Array.from(records, ({ disagreements }) => Number(disagreements.length > 0)),
)

type KilledFigures = Pick<Incident, 'killed_low' | 'killed_best' | 'killed_high'>

/** Adds the figures of so many incidents that give the same ones. */
export function addKilled(sum: KilledSum, figures: KilledFigures, incidents = 1): void {
  const { killed_low: low, killed_best: best, killed_high: high } = figures
  const floor = low ?? best
  if (floor === null || incidents === 0) return
  sum.stated += incidents
  if (high === null) sum.openEnded += incidents
  sum.low = (sum.low ?? 0) + floor * incidents
  sum.best = (sum.best ?? 0) + (best ?? floor) * incidents
  sum.high = (sum.high ?? 0) + (high ?? best ?? floor) * incidents
}

const figuresAt = ({ low, best, high }: Dataset['killed'], code: number): KilledFigures => ({
  killed_low: statedOrNull(low[code]),
  killed_best: statedOrNull(best[code]),
  killed_high: statedOrNull(high[code]),
})

/** "At least" has no upper figure, as what is not stated has none. */
const statedOrNull = (figure: number | undefined): number | null =>
  figure !== undefined && Number.isFinite(figure) ? figure : null
