import { lazy } from 'react'

/**
 * The two heavy libraries, MapLibre and Recharts, come in chunks of their own, asked for at once and in parallel
 * with the data, so that the shell is there first.
 */
const mapModule = import('@/views/map/MapView')
const chartsModule = import('@/views/charts/ChartsView')

/** Asked for when first opened. */
export const PagesView = lazy(async () => ({ default: (await import('@/views/pages/PagesView')).PagesView }))
export const SearchView = lazy(async () => ({
  default: (await import('@/views/search/SearchView')).SearchView,
}))

export const MapView = lazy(async () => ({ default: (await mapModule).MapView }))
export const ChartsView = lazy(async () => ({ default: (await chartsModule).ChartsView }))
