import type { Codes } from '@/dataset/dataset'
import { type FacetName, isChosen, NOT_STATED } from '@/domain/facets'
import type { FilterResult } from '@/filter/applyFilter'
import { type Crosstab, crosstab } from './crosstab'

/** Incidents of one group under all filters but the chart's own, by part, beside the group's total. */
export type Stack<Group, Part extends string> = {
  group: Group
  counts: Record<Part, number>
  passing: number
  total: number
  /** Whether the chart's own filter holds the group; true when that filter asks nothing. */
  chosen: boolean
}

/** What a bar is divided by: the name of each code, undefined where records of that code stand in no bar. */
export type Parts<Part extends string> = {
  readonly codes: Codes
  readonly names: readonly (Part | undefined)[]
}

export function emptyStack<Group, Part extends string>(
  group: Group,
  counts: Record<Part, number>,
  chosen: boolean,
): Stack<Group, Part> {
  return { group, counts: { ...counts }, passing: 0, total: 0, chosen }
}

/** Adds one line of a crosstab, whose second column are the parts. */
export function addLine<Group, Part extends string>(
  stack: Stack<Group, Part>,
  { passing, total }: Crosstab,
  line: number,
  { names }: Parts<Part>,
): void {
  names.forEach((name, part) => {
    if (name === undefined) return
    const cell = line * names.length + part
    stack.total += total[cell] ?? 0
    stack.passing += passing[cell] ?? 0
    stack.counts[name] += passing[cell] ?? 0
  })
}

/**
 * By the values of a facet; an incident with several values counts in each. Most incidents first, whatever the
 * filters, so that bars hold their place; what is not stated comes last.
 */
export function facetStacks<Part extends string>(
  result: FilterResult,
  facet: FacetName,
  counts: Record<Part, number>,
  parts: Parts<Part>,
): Stack<string, Part>[] {
  const { dataset, spec } = result
  const { values, sets, codes } = dataset.facets[facet]
  const stacks = values.map((value) => emptyStack(value, counts, isChosen(spec[facet], value)))
  const table = crosstab(
    result,
    [facet],
    { codes, size: sets.length },
    { codes: parts.codes, size: parts.names.length },
  )
  sets.forEach((set, code) => {
    for (const value of set) {
      const stack = stacks[value]
      if (stack) addLine(stack, table, code, parts)
    }
  })
  return stacks
    .filter(({ total }) => total > 0)
    .toSorted(
      (a, b) =>
        Number(a.group === NOT_STATED) - Number(b.group === NOT_STATED) ||
        b.total - a.total ||
        (a.group < b.group ? -1 : 1),
    )
}
