import { valuesOf } from '@/dataset/dataset'
import type { Dimension } from '@/domain/dimensions'
import { type FacetName, isChosen, NOT_STATED } from '@/domain/facets'
import { type FilterResult, passes } from '@/filter/applyFilter'

/** Incidents of one group under all filters but the chart's own, by part, beside the group's total. */
export type Stack<Group, Part extends string> = {
  group: Group
  counts: Record<Part, number>
  passing: number
  total: number
  /** Whether the chart's own filter holds the group; true when that filter asks nothing. */
  chosen: boolean
}

export function emptyStack<Group, Part extends string>(
  group: Group,
  counts: Record<Part, number>,
  chosen: boolean,
): Stack<Group, Part> {
  return { group, counts: { ...counts }, passing: 0, total: 0, chosen }
}

/** Counts every incident, and no context record, into the stacks it belongs to. */
export function fillStacks<Group, Part extends string>(
  result: FilterResult,
  own: Dimension,
  partOf: (row: number) => Part | undefined,
  stacksOf: (row: number) => readonly (Stack<Group, Part> | undefined)[],
): void {
  const { dataset } = result
  const test = passes(result, own)
  for (let row = 0; row < dataset.rows; row++) {
    if (!dataset.counts[row]) continue
    const part = partOf(row)
    if (part === undefined) continue
    const passing = Number(test(row))
    for (const stack of stacksOf(row)) {
      if (!stack) continue
      stack.total++
      stack.passing += passing
      stack.counts[part] += passing
    }
  }
}

/**
 * By the values of a facet; an incident with several values counts in each. Most incidents first, whatever the
 * filters, so that bars hold their place; what is not stated comes last.
 */
export function facetStacks<Part extends string>(
  result: FilterResult,
  facet: FacetName,
  counts: Record<Part, number>,
  partOf: (row: number) => Part | undefined,
): Stack<string, Part>[] {
  const { dataset, spec } = result
  const column = dataset.facets[facet]
  const stacks = column.values.map((value) => emptyStack(value, counts, isChosen(spec[facet], value)))
  fillStacks(result, facet, partOf, (row) => Array.from(valuesOf(column, row), (value) => stacks[value]))
  return stacks
    .filter(({ total }) => total > 0)
    .toSorted(
      (a, b) =>
        Number(a.group === NOT_STATED) - Number(b.group === NOT_STATED) ||
        b.total - a.total ||
        (a.group < b.group ? -1 : 1),
    )
}
