import { ATTRIBUTIONS, STATUSES, type Status } from '@/domain/vocabulary'
import type { FilterResult } from '@/filter/applyFilter'
import { facetStacks, type Stack } from './stacks'

const NO_STATUSES: Record<Status, number> = { confirmed: 0, single_source: 0, contested: 0 }

/** By how the incident is tied to the group, surest first, and within it by how well the record itself stands. */
export function attributionStacks(result: FilterResult): Stack<string, Status>[] {
  const { codes, sets, values } = result.dataset.facets.status
  const names = sets.map(([value]) => STATUSES.find((status) => status === values[value ?? -1]))
  return facetStacks(result, 'attribution', NO_STATUSES, { codes, names }).toSorted(
    (a, b) => rank(a.group) - rank(b.group),
  )
}

const rank = (group: string): number => ATTRIBUTIONS.findIndex((name) => name === group)
