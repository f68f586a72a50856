import type { FilterSpec } from '@/filter/filterSpec'

/** A filter that asks nothing, but for what a test asks. */
export const aSpec = (parts: Partial<FilterSpec> = {}): FilterSpec => ({
  time: null,
  country: [],
  kind: { incidents: [], context: [] },
  ...parts,
})
