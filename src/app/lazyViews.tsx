import { lazy } from 'react'

/**
 * The heavy libraries, MapLibre and Recharts, and the panel with its tabs come in chunks of their own, asked for at
 * once and in parallel with the data, so that the shell is there first.
 */
const mapModule = import('@/views/map/MapView')
const chartsModule = import('@/views/charts/ChartsView')
const sideModule = import('./SidePanel')

/** Asked for when first opened. */
export const PagesView = lazy(async () => ({ default: (await import('@/views/pages/PagesView')).PagesView }))
export const CommandPalette = lazy(async () => ({
  default: (await import('./CommandPalette')).CommandPalette,
}))
export const SearchView = lazy(async () => ({
  default: (await import('@/views/search/SearchView')).SearchView,
}))

export const ListPanel = lazy(async () => ({ default: (await import('./ListPanel')).ListPanel }))
export const DetailsView = lazy(async () => ({
  default: (await import('@/views/details/DetailsView')).DetailsView,
}))
export const NarrowDrawers = lazy(async () => ({ default: (await import('./NarrowDrawers')).NarrowDrawers }))

export const SidePanel = lazy(async () => ({ default: (await sideModule).SidePanel }))
export const MapView = lazy(async () => ({ default: (await mapModule).MapView }))
export const ChartsView = lazy(async () => ({ default: (await chartsModule).ChartsView }))
