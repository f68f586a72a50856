/** What records can be filtered by. The order is the bit order in `filter/failBits.ts`. */
export const DIMENSIONS = ['time', 'country', 'kind'] as const
export type Dimension = (typeof DIMENSIONS)[number]
