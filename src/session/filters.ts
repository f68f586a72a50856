import { DEFAULT_VIEW, type ViewState } from '@/domain/viewState'

const FILTER_KEYS = ['time', 'countries', 'kinds', 'context'] as const

/** Whether anything is asked of the dataset. */
export const isFiltered = (view: ViewState): boolean =>
  FILTER_KEYS.some((key) => {
    const value = view[key]
    return Array.isArray(value) ? value.length > 0 : value !== DEFAULT_VIEW[key]
  })
