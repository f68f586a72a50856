import { yearOf } from '@/domain/day'
import type { FacetName } from '@/domain/facets'
import { overlaps, yearWindow } from '@/domain/timeWindow'
import { INCIDENT_KINDS, type IncidentKind, KINDS } from '@/domain/vocabulary'
import type { FilterResult } from '@/filter/applyFilter'
import { shownSpan } from './shownSpan'
import { emptyStack, facetStacks, fillStacks, type Stack } from './stacks'

export type KindStack<Group> = Stack<Group, IncidentKind>

const NO_KINDS = { attack: 0, clash: 0, foiled_plot: 0, arrest: 0, raid: 0, deportation: 0 }

/** Null for kinds that are not incidents. */
const INCIDENT_KIND_OF = KINDS.map((kind) => INCIDENT_KINDS.find((name) => name === kind))
const kindOf = (result: FilterResult) => (row: number) => INCIDENT_KIND_OF[result.dataset.kind[row] ?? -1]

/** By the year an incident began in; every year of the axis, gaps included. */
export function yearStacks(result: FilterResult): KindStack<number>[] {
  const { dataset, spec } = result
  const shown = shownSpan(result)
  if (!shown) return []
  const first = yearOf(shown.startDay)
  const stacks = Array.from({ length: yearOf(shown.endDay) - first + 1 }, (_, i) => {
    const { startDay, endDay } = yearWindow(first + i)
    return emptyStack(first + i, NO_KINDS, spec.time === null || overlaps(spec.time, startDay, endDay))
  })
  fillStacks(result, 'time', kindOf(result), (row) => [stacks[yearOf(dataset.startDay[row] ?? 0) - first]])
  return stacks
}

const kindStacksBy = (facet: FacetName) => (result: FilterResult) =>
  facetStacks(result, facet, NO_KINDS, kindOf(result))

export const countryStacks = kindStacksBy('country')
export const subtypeStacks = kindStacksBy('subtype')
export const targetStacks = kindStacksBy('target')
