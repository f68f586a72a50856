import { lazy } from 'react'
import type { PresentedSlide } from '@/session/presentation'
import type { Session } from '@/session/Session'
import type { TakeMap } from '@/session/takeMap'
import { isEmbedded } from '@/session/url/syncUrl'

/**
 * The heavy libraries, MapLibre and Recharts, and the panel with its tabs come in chunks of their own, asked for at
 * once and in parallel with the data, so that the shell is there first.
 */
const mapModule = atOnce(() => import('@/views/map/MapView'))
const chartsModule = atOnce(() => import('@/views/charts/ChartsView'))
const sideModule = atOnce(() => import('./SidePanel'))

/** An embedded page asks for its own parts only. */
function atOnce<Module>(load: () => Promise<Module>): () => Promise<Module> {
  const asked = isEmbedded() ? null : load()
  return () => asked ?? load()
}

const searchModule = () => import('@/views/search/SearchView')
const finderModule = () => import('./FilterFinder')
const paletteModule = () => import('./CommandPalette')

/**
 * What a single key opens is fetched when the page is idle (Safari does not say when), so that it is there even where the
 * network goes. What fails now is asked for again when it is opened.
 */
export function fetchKeyedViews(): void {
  if (typeof requestIdleCallback !== 'function') return
  requestIdleCallback(() => void Promise.allSettled([searchModule(), finderModule(), paletteModule()]))
}

/** Asked for when first opened. */
export const PagesView = lazy(async () => ({ default: (await import('@/views/pages/PagesView')).PagesView }))
export const CommandPalette = lazy(async () => ({ default: (await paletteModule()).CommandPalette }))
export const LayersView = lazy(async () => ({
  default: (await import('@/views/map/LayersView')).LayersView,
}))
export const PictureView = lazy(async () => ({
  default: (await import('@/views/map/picture/PictureView')).PictureView,
}))
export const FilterFinder = lazy(async () => ({ default: (await finderModule()).FilterFinder }))
export const SearchView = lazy(async () => ({ default: (await searchModule()).SearchView }))

/** Asked for when something is first compared. */
export const CompareView = lazy(async () => ({
  default: (await import('@/views/compare/CompareView')).CompareView,
}))
export const CompareBarView = lazy(async () => ({
  default: (await import('@/views/compare/CompareBarView')).CompareBarView,
}))
export const ComparedFilters = lazy(async () => ({
  default: (await import('./ComparedFilters')).ComparedFilters,
}))

export const ShareView = lazy(async () => ({
  default: (await import('@/views/sharing/ShareView')).ShareView,
}))
/** Beside the shell: what a link says to whoever opens it, and the page's title. */
export const ArrivalView = lazy(async () => ({
  default: (await import('@/views/sharing/ArrivalView')).ArrivalView,
}))
export const PageWordsView = lazy(async () => ({
  default: (await import('@/views/sharing/PageWordsView')).PageWordsView,
}))
export const EmbedLayout = lazy(async () => ({ default: (await import('./EmbedLayout')).EmbedLayout }))
export const OneChartView = lazy(async () => ({
  default: (await import('@/views/charts/OneChartView')).OneChartView,
}))

export const ListPanel = lazy(async () => ({ default: (await import('./ListPanel')).ListPanel }))
export const DetailsView = lazy(async () => ({
  default: (await import('@/views/details/DetailsView')).DetailsView,
}))
export const NarrowDrawers = lazy(async () => ({ default: (await import('./NarrowDrawers')).NarrowDrawers }))

export const SidePanel = lazy(async () => ({ default: (await sideModule()).SidePanel }))
export const MapView = lazy(async () => ({ default: (await mapModule()).MapView }))
export const ChartsView = lazy(async () => ({ default: (await chartsModule()).ChartsView }))

/** Briefings: nothing of them is in the shell. */
export const BriefingView = lazy(async () => {
  const { BriefingView: view } = await import('@/views/briefing/BriefingView')
  loadPresentation()
  return { default: view }
})
export const BriefingDrawer = lazy(async () => {
  const { BriefingDrawer: drawer } = await import('./BriefingDrawer')
  loadPresentation()
  return { default: drawer }
})
export const PresentationLayout = lazy(async () => ({
  default: (await import('./PresentationLayout')).PresentationLayout,
}))
export const SpeakerView = lazy(async () => ({
  default: (await import('@/views/present/SpeakerView')).SpeakerView,
}))
export const HandoutView = lazy(async () => ({
  default: (await import('@/views/briefing/HandoutView')).HandoutView,
}))
/** For the views that make files. */
export const takeMap: TakeMap = async (session, ask) => {
  const view = await import('@/views/map/picture/MapImageView')
  return view.takeMap(session, ask)
}
export const addThisView = async (session: Session): Promise<void> => {
  const { addView, briefings } = await import('@/session/briefings')
  await addView(session, briefings().getState().selected)
}
export const resumePresentation = async (session: Session, slide: PresentedSlide): Promise<void> => {
  const resuming = await import('@/session/resumePresentation')
  return resuming.resumePresentation(session, slide)
}
/** The code of everything a slide can show. */
export const loadSlideParts = (): Promise<unknown> =>
  Promise.all([
    mapModule().then(({ loadMapParts }) => loadMapParts()),
    import('@/views/charts/OneChartView'),
    import('@/ui/ChoicePopover'),
  ])

/** Who works on a briefing may show it in a room without a network. What fails now is asked for again then. */
function loadPresentation(): void {
  void Promise.allSettled([import('./PresentationLayout'), loadSlideParts()])
}
