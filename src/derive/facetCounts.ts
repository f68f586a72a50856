import type { Dataset, FacetColumn } from '@/dataset/dataset'
import { FACETS, type FacetName, slug } from '@/domain/facets'
import { columnsOf, type FilterResult } from '@/filter/applyFilter'
import { totalsOf } from '@/filter/tallies'

/** One choice of a facet: incidents it holds under the other filters, and in all. */
export type FacetCount = { value: string; passing: number; total: number }

/** The values of a facet, most incidents first; those without any incident are left out. */
export const facetCounts =
  (facet: FacetName) =>
  (result: FilterResult): FacetCount[] => {
    const { dataset } = result
    const { tallies } = columnsOf(result)
    const column = dataset.facets[facet]
    const at = FACETS.indexOf(facet)
    const passing = byValue(column, tallies[at])
    const totals = byValue(column, totalsOf(dataset)[at])
    return column.values
      .map((value, i): FacetCount => ({ value, passing: passing[i] ?? 0, total: totals[i] ?? 0 }))
      .filter(({ total }) => total > 0)
      .toSorted((a, b) => b.total - a.total || (a.value < b.value ? -1 : 1))
  }

/** Counts of codes, which are combinations, as counts of the values in them. */
function byValue({ values, sets }: FacetColumn, tally: Uint32Array | undefined): Uint32Array {
  const found = new Uint32Array(values.length)
  sets.forEach((set, code) => {
    for (const value of set) found[value] = (found[value] ?? 0) + (tally?.[code] ?? 0)
  })
  return found
}

/** Actors' names by the slugs they have in links and facets. */
export const actorNames = ({ records }: Dataset): ReadonlyMap<string, string> =>
  new Map(records.flatMap(({ actors }) => actors.map((name) => [slug(name), name] as const)))
