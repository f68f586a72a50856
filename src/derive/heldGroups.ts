import { valuesOf } from '@/dataset/dataset'
import type { FacetName } from '@/domain/facets'
import { type FilterResult, passes } from '@/filter/applyFilter'
import type { Stack } from './stacks'

type Group = Pick<Stack<string, string>, 'group' | 'passing' | 'chosen'> & { readonly beside?: number }

/**
 * The groups of a chart that has room for so many: those of the result with the most incidents. `left` are the others
 * of the result; groups that filters leave out go without being missed.
 */
export function heldGroups<One extends Group>(
  groups: readonly One[],
  most: number,
): { held: readonly One[]; left: readonly One[] } {
  if (groups.length <= most) return { held: groups, left: [] }
  const rank = ({ chosen, passing }: One) => (chosen ? passing : -1)
  const inRank = groups.toSorted((one, other) => rank(other) - rank(one))
  return {
    held: inRank.slice(0, most),
    left: inRank.slice(most).filter(({ chosen, passing, beside = 0 }) => chosen && passing + beside > 0),
  }
}

/** Incidents with any of the values, each once, under all filters but those left out. */
export function incidentsWith(
  result: FilterResult,
  facet: FacetName,
  values: readonly string[],
  ...except: FacetName[]
): number {
  const { dataset } = result
  const column = dataset.facets[facet]
  const wanted = new Set(values.map((value) => column.values.indexOf(value)))
  const test = passes(result, ...except)
  let count = 0
  for (let row = 0; row < dataset.rows; row++)
    if (dataset.counts[row] && test(row) && valuesOf(column, row).some((value) => wanted.has(value))) count++
  return count
}
