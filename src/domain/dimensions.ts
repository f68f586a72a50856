import { FACETS } from './facets'

/** What records can be filtered by. The order is the bit order in `filter/applyFilter.ts`. */
export const DIMENSIONS = ['time', ...FACETS, 'killed', 'text', 'extent', 'area'] as const
export type Dimension = (typeof DIMENSIONS)[number]
