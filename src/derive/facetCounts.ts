import { memoizeLast } from '@/base/memoizeLast'
import type { Dataset } from '@/dataset/dataset'
import { DIMENSIONS } from '@/domain/dimensions'
import { type FacetName, slug } from '@/domain/facets'
import type { FilterResult } from '@/filter/applyFilter'

/** One choice of a facet: incidents it holds under the other filters, and in all. */
export type FacetCount = { value: string; passing: number; total: number }

/** Per value of a facet, by its index in the column. */
export type FacetTallies = { readonly [Name in FacetName]: Uint32Array }

/**
 * Incidents by the values of every facet, each under all filters but its own. Facet by facet, not row by row: the
 * columns of one facet stay in the cache, and a row is passed over on one comparison.
 */
export function tallyPassing({ dataset, failBits }: FilterResult): FacetTallies {
  return tallies((facet) => {
    const own = 1 << DIMENSIONS.indexOf(facet)
    const { counts } = dataset
    const asked = ~own
    return tally(dataset, facet, (row) => counts[row] === 1 && ((failBits[row] ?? 0) & asked) === 0)
  })
}

/** Every incident of the dataset, whatever the filters. */
const tallyAll = (dataset: Dataset): FacetTallies =>
  tallies((facet) => tally(dataset, facet, (row) => dataset.counts[row] === 1))

function tally(
  { rows, facets }: Dataset,
  facet: FacetName,
  isCounted: (row: number) => boolean,
): Uint32Array {
  const { values, starts, list } = facets[facet]
  const found = new Uint32Array(values.length)
  for (let row = 0; row < rows; row++) {
    if (!isCounted(row)) continue
    const end = starts[row + 1] ?? 0
    for (let i = starts[row] ?? 0; i < end; i++) {
      const value = list[i] ?? 0
      found[value] = (found[value] ?? 0) + 1
    }
  }
  return found
}

const tallies = (of: (facet: FacetName) => Uint32Array): FacetTallies => ({
  country: of('country'),
  region: of('region'),
  kind: of('kind'),
  subtype: of('subtype'),
  actor: of('actor'),
  attribution: of('attribution'),
  target: of('target'),
  nationality: of('nationality'),
  location: of('location'),
  dated: of('dated'),
  source: of('source'),
  status: of('status'),
})

const passingOf = memoizeLast(tallyPassing)
const totalsOf = memoizeLast(tallyAll)

/** The values of a facet, most incidents first; those without any incident are left out. */
export const facetCounts =
  (facet: FacetName) =>
  (result: FilterResult): FacetCount[] => {
    const passing = passingOf(result)[facet]
    const totals = totalsOf(result.dataset)[facet]
    return result.dataset.facets[facet].values
      .map((value, i): FacetCount => ({ value, passing: passing[i] ?? 0, total: totals[i] ?? 0 }))
      .filter(({ total }) => total > 0)
      .toSorted((a, b) => b.total - a.total || (a.value < b.value ? -1 : 1))
  }

/** Actors' names by the slugs they have in links and facets. */
export const actorNames = ({ records }: Dataset): ReadonlyMap<string, string> =>
  new Map(records.flatMap(({ actors }) => actors.map((name) => [slug(name), name] as const)))
