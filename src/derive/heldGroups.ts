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
  // A chart with room for all asks at every step of a drag.
  if (values.length === 0) return 0
  const { rows, counts, facets } = result.dataset
  const { sets, codes, values: known } = facets[facet]
  const wanted = new Set(values.map((value) => known.indexOf(value)))
  const isIn = sets.map((set) => set.some((value) => wanted.has(value)))
  const test = passes(result, ...except)
  let count = 0
  for (let row = 0; row < rows; row++) if (counts[row] && isIn[codes[row] ?? 0] && test(row)) count++
  return count
}
