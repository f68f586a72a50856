import type { Choice } from '@/domain/facets'
import { NO_FILTER } from '@/domain/viewState'
import type { FilterSpec } from '@/filter/filterSpec'

/** A filter that asks nothing, but for what a test asks. */
export const aSpec = (parts: Partial<FilterSpec> = {}): FilterSpec => ({
  ...NO_FILTER,
  ...parts,
})

/** A choice of these values and no others. */
export const only = (...include: readonly string[]): Choice => ({ include, exclude: [] })
