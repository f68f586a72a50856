import { memoizeLast } from '@/base/memoizeLast'
import { isChosen } from '@/domain/facets'
import { type IncidentKind, KINDS } from '@/domain/vocabulary'
import { type FilterResult, passes } from '@/filter/applyFilter'
import { countryStacks, type KindStack, NO_KINDS, yearStacks } from './kindStacks'
import { memoizeBeyond } from './memoizeBeyond'
import { emptyStack } from './stacks'
import { yearsOf } from './years'

/** Context records of the kinds shown beside incidents: under all filters but the chart's own, and whatever the filters. */
export type Beside = { beside: number; besideTotal: number }
type Besides<Group> = ReadonlyMap<Group, Beside>

const NONE: Beside = { beside: 0, besideTotal: 0 }

/** Kinds by year with the context records shown beside them, which `passing` and `total` never hold. */
export const yearStacksBeside = (result: FilterResult): (KindStack<number> & Beside)[] =>
  yearsWith(yearStacks(result), besideYears(result))

const yearsWith = memoizeLast(withBeside<number>)

const besideYears = memoizeBeyond('time', (result): Besides<number> => {
  const years = yearsOf(result)
  if (!years) return new Map()
  const { first, count, column } = years
  return besidesOf(result, 'time', (row) => {
    const year = column.codes[row] ?? count
    return year < count ? [first + year] : []
  })
})

/** The same by country; one with nothing but context records stands after those with incidents. */
export function countryStacksBeside(result: FilterResult): (KindStack<string> & Beside)[] {
  const { values, sets, codes } = result.dataset.facets.country
  const besides = besidesOf(result, 'country', (row) =>
    (sets[codes[row] ?? 0] ?? []).flatMap((value) => values[value] ?? []),
  )
  const stacks = countryStacks(result)
  const known = new Set(stacks.map(({ group }) => group))
  const others = [...besides.keys()]
    .filter((group) => !known.has(group))
    .toSorted()
    .map((group) => emptyStack<string, IncidentKind>(group, NO_KINDS, isChosen(result.spec.country, group)))
  return withBeside([...stacks, ...others], besides)
}

function besidesOf<Group>(
  result: FilterResult,
  own: 'time' | 'country',
  groupsOf: (row: number) => readonly Group[],
): Besides<Group> {
  const { dataset, spec } = result
  const found = new Map<Group, Beside>()
  if (spec.context.length === 0) return found
  const isShown = KINDS.map((kind) => spec.context.some((shown) => shown === kind))
  const test = passes(result, own)
  for (let row = 0; row < dataset.rows; row++) {
    if (dataset.counts[row] || !isShown[dataset.kind[row] ?? 0]) continue
    const one = Number(test(row))
    for (const group of groupsOf(row)) {
      const { beside, besideTotal } = found.get(group) ?? NONE
      found.set(group, { beside: beside + one, besideTotal: besideTotal + 1 })
    }
  }
  return found
}

function withBeside<Group>(stacks: readonly KindStack<Group>[], besides: Besides<Group>) {
  return stacks.map((stack) => ({ ...stack, ...(besides.get(stack.group) ?? NONE) }))
}
