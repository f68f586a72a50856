import type { FacetName } from '@/domain/facets'
import { INCIDENT_KINDS, type IncidentKind, KINDS } from '@/domain/vocabulary'
import type { FilterResult } from '@/filter/applyFilter'
import { crosstab } from './crosstab'
import { memoizeBeyond } from './memoizeBeyond'
import { addLine, emptyStack, facetStacks, type Parts, type Stack } from './stacks'
import { markChosenYears, yearsOf } from './years'

export type KindStack<Group> = Stack<Group, IncidentKind>

export const NO_KINDS = { attack: 0, clash: 0, foiled_plot: 0, arrest: 0, raid: 0, deportation: 0 }

/** Undefined for kinds that are not incidents. */
const INCIDENT_KIND_OF = KINDS.map((kind) => INCIDENT_KINDS.find((name) => name === kind))
const kindsOf = ({ dataset }: FilterResult): Parts<IncidentKind> => ({
  codes: dataset.kind,
  names: INCIDENT_KIND_OF,
})

/** By the year an incident began in; every year of the axis, gaps included. */
export const yearStacks = (result: FilterResult): KindStack<number>[] =>
  markChosen(result, countedYears(result))

const markChosen = markChosenYears(({ group }: KindStack<number>) => group)

const countedYears = memoizeBeyond('time', (result): KindStack<number>[] => {
  const years = yearsOf(result)
  if (!years) return []
  const parts = kindsOf(result)
  const table = crosstab(result, ['time'], years.column, { codes: parts.codes, size: parts.names.length })
  return Array.from({ length: years.count }, (_, year) => {
    const stack = emptyStack(years.first + year, NO_KINDS, true)
    addLine(stack, table, year, parts)
    return stack
  })
})

const kindStacksBy = (facet: FacetName) => (result: FilterResult) =>
  facetStacks(result, facet, NO_KINDS, kindsOf(result))

export const countryStacks = kindStacksBy('country')
export const subtypeStacks = kindStacksBy('subtype')
export const targetStacks = kindStacksBy('target')
