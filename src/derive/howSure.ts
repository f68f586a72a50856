import { type FacetName, isChosen } from '@/domain/facets'
import { STATUSES, type Status } from '@/domain/vocabulary'
import type { FilterResult } from '@/filter/applyFilter'
import { facetCounts } from './facetCounts'

/** How well the incidents of the result are known. */
export type HowSure = {
  incidents: number
  /** Under the other filters, as every view of a dimension counts. */
  status: readonly { status: Status; passing: number; chosen: boolean }[]
  /** Of the result: the day is known; the town is, or how near to it. */
  dayKnown: number
  townKnown: number
}

/** Facets of which a record has one value, so that their counts add up to the result. */
type Single = Extract<FacetName, 'status' | 'dated' | 'location'>

const DAY: ReadonlySet<string> = new Set(['day'])
const TOWN: ReadonlySet<string> = new Set(['site', 'settlement', 'near_settlement'])
const ALL: ReadonlySet<string> = new Set(STATUSES)

export function howSure(result: FilterResult): HowSure {
  const kept = facetCounts('status')(result)
  return {
    incidents: counted(result, 'status', ALL),
    status: STATUSES.map((status) => ({
      status,
      passing: kept.find(({ value }) => value === status)?.passing ?? 0,
      chosen: isChosen(result.spec.status, status),
    })),
    dayKnown: counted(result, 'dated', DAY),
    townKnown: counted(result, 'location', TOWN),
  }
}

const counted = (result: FilterResult, facet: Single, values: ReadonlySet<string>): number =>
  facetCounts(facet)(result)
    .filter(({ value }) => values.has(value) && isChosen(result.spec[facet], value))
    .reduce((sum, { passing }) => sum + passing, 0)
