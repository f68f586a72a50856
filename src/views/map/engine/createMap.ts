import 'maplibre-gl/dist/maplibre-gl.css'
import { Map as MapLibreMap, prewarm, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { Language } from '@/domain/viewState'
import { MAX_PITCH, MAX_ZOOM, MIN_ZOOM } from './camera'
import { addCityDot } from './cityDot'
import { addObstacleIcon } from './obstacles'
import type { Palette } from './palette'
import { ScaleControl } from './scaleControl'
import { basemapStyle } from './style'

const FADE_MS = 150
const MAX_PICTURE_PX = 8192

/**
 * A MapLibre map in an element of its own inside `container`, which must be positioned. Resolves when its style
 * stands; the basemap's data comes later.
 */
export async function createMap(
  container: HTMLElement,
  options: {
    palette: Palette
    countries: readonly string[]
    language: Language
    label: string
    /** No graphics card: names that fade in would have the whole map drawn several times over. */
    isSlow: boolean
    /** For a picture: so many pixels to one of the page, no scale of its own, and nothing fades in. */
    pixelRatio?: number
  },
): Promise<MapLibreMap> {
  setWorkerUrl(workerUrl)
  // Kept for the next map: a presentation makes its own, and may begin where there is no network any more.
  prewarm()
  const isPicture = options.pixelRatio !== undefined
  const isStill = isPicture || options.isSlow || matchMedia('(prefers-reduced-motion: reduce)').matches
  const stage = container.appendChild(document.createElement('div'))
  // Beyond the edge of the world, where MapLibre draws nothing; follows the theme by itself.
  Object.assign(stage.style, { position: 'absolute', inset: '0', background: 'var(--map-sea)' })
  const map = new MapLibreMap({
    container: stage,
    style: basemapStyle(options.palette, options.countries, options.language),
    locale: { 'Map.Title': options.label },
    attributionControl: false,
    renderWorldCopies: false,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    maxPitch: MAX_PITCH,
    // Where the page is magnified, as in a presentation, the map is drawn as fine as the screen is.
    pixelRatio: globalThis.devicePixelRatio * (container.currentCSSZoom ?? 1),
    fadeDuration: isStill ? 0 : FADE_MS,
    // Above it MapLibre would quietly draw coarser.
    ...(options.pixelRatio === undefined
      ? {}
      : { pixelRatio: options.pixelRatio, maxCanvasSize: [MAX_PICTURE_PX, MAX_PICTURE_PX] }),
  })
  if (!isPicture) map.addControl(new ScaleControl(), 'bottom-left')
  await new Promise((resolve) => {
    map.once('style.load', resolve)
  })
  addCityDot(map)
  addObstacleIcon(map)
  return map
}
