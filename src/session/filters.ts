import { asksNothing, FACETS } from '@/domain/facets'
import type { FilterState, ViewState } from '@/domain/viewState'

/** The keys of the filter that ask something, in the order a reader meets them. */
export const askedKeys = (view: ViewState): (keyof FilterState)[] => [
  ...(view.time ? (['time'] as const) : []),
  ...FACETS.filter((facet) => !asksNothing(view[facet])),
  ...(view.context.length > 0 ? (['context'] as const) : []),
  ...(view.killed ? (['killed'] as const) : []),
  ...(view.text.trim() === '' ? [] : (['text'] as const)),
  ...(view.extent ? (['extent'] as const) : []),
  ...(view.area ? (['area'] as const) : []),
]

/** Whether anything is asked of the dataset. */
export const isFiltered = (view: ViewState): boolean => askedKeys(view).length > 0
