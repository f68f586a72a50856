import type { FacetName } from '@/domain/facets'

/** Facets a click away. */
export const FIRST_FACETS = ['country', 'kind', 'region'] as const satisfies readonly FacetName[]
/** The others, further down in the panel; both in the order in which they stand there. */
export const MORE_FACETS = [
  'nationality',
  'status',
  'subtype',
  'target',
  'actor',
  'attribution',
  'location',
  'dated',
  'source',
] as const satisfies readonly FacetName[]
