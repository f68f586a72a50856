import { asksNothing, FACETS } from '@/domain/facets'
import { type FilterState, NO_FILTER } from '@/domain/viewState'
import { FILTER_KEYS } from './keys'

/** The keys of the filter that ask something, in the order a reader meets them. */
export const askedKeys = (view: FilterState): (keyof FilterState)[] => [
  ...(view.time ? (['time'] as const) : []),
  ...FACETS.filter((facet) => !asksNothing(view[facet])),
  ...(view.context.length > 0 ? (['context'] as const) : []),
  ...(view.killed ? (['killed'] as const) : []),
  ...(view.text.trim() === '' ? [] : (['text'] as const)),
  ...(view.extent ? (['extent'] as const) : []),
  ...(view.area ? (['area'] as const) : []),
]

/** Whether anything is asked of the dataset. */
export const isFiltered = (view: FilterState): boolean => askedKeys(view).length > 0

/** Whether two views ask the same, clause by identical clause. */
export const asksTheSame = (one: FilterState, other: FilterState): boolean =>
  FILTER_KEYS.every((key) => one[key] === other[key])

/** What a view asks, without the rest of it. */
export function filterOf(view: FilterState): FilterState {
  const filter: FilterState = { ...NO_FILTER }
  for (const key of FILTER_KEYS) copy(key, view, filter)
  return filter
}

function copy<Key extends keyof FilterState>(
  key: Key,
  from: Pick<FilterState, Key>,
  to: Pick<FilterState, Key>,
): void {
  to[key] = from[key]
}
