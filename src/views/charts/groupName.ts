import type { FacetName } from '@/domain/facets'
import { facetValueName } from '@/words/facets'

/** Charts are of closed vocabularies and countries: no name of theirs is in the dataset. */
const NO_NAMES = { actors: new Map<string, string>(), sources: new Map<string, { title: string }>() }

const nameIn =
  (facet: FacetName) =>
  (value: string): string => {
    const name = facetValueName(facet, value, NO_NAMES)
    return name.charAt(0).toLocaleUpperCase() + name.slice(1)
  }

export const countryGroup = nameIn('country')
export const nationalityGroup = nameIn('nationality')
export const subtypeGroup = nameIn('subtype')
export const targetGroup = nameIn('target')
export const attributionGroup = nameIn('attribution')
