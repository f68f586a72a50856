import 'maplibre-gl/dist/maplibre-gl.css'
import { Map as MapLibreMap, ScaleControl, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { MAX_ZOOM, MIN_ZOOM } from './camera'
import { addCityDot } from './cityDot'
import { addObstacleIcon } from './obstacles'
import type { Palette } from './palette'
import { basemapStyle } from './style'

const FADE_MS = 150

/**
 * A MapLibre map in an element of its own inside `container`, which must be positioned. Resolves when its style
 * stands; the basemap's data comes later.
 */
export async function createMap(
  container: HTMLElement,
  options: { palette: Palette; countries: readonly string[]; label: string },
): Promise<MapLibreMap> {
  setWorkerUrl(workerUrl)
  const stage = container.appendChild(document.createElement('div'))
  // The sea beyond the edge of the world, where MapLibre draws nothing; follows the theme by itself.
  Object.assign(stage.style, { position: 'absolute', inset: '0', background: 'var(--map-sea)' })
  const map = new MapLibreMap({
    container: stage,
    style: basemapStyle(options.palette, options.countries),
    locale: { 'Map.Title': options.label },
    attributionControl: false,
    renderWorldCopies: false,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : FADE_MS,
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 96 }), 'bottom-left')
  await new Promise((resolve) => {
    map.once('style.load', resolve)
  })
  addCityDot(map)
  addObstacleIcon(map)
  return map
}
