import { LngLat, type Map as MapLibreMap } from 'maplibre-gl'
import type { Bounds } from '@/domain/geo'
import type { Camera } from '@/domain/viewState'
import type { Padding } from '../scene'

export const MIN_ZOOM = 1.6
export const MAX_ZOOM = 10
/** "Fit" never comes closer: a single point would otherwise fill the screen with nothing. */
const MAX_FIT_ZOOM = 7.5
const FIT_MARGIN_PX = 32
const FLIGHT_MS = { min: 600, max: 1200 }

export type CameraControl = {
  /** Without a camera: what fits the bounds. */
  start: (from: { camera: Camera | null; bounds: Bounds; padding: Padding }) => void
  moveTo: (camera: Camera, options: { animate: boolean }) => void
  fit: (bounds: Bounds, options: { animate: boolean }) => void
  zoomBy: (delta: number) => void
  setPadding: (padding: Padding) => void
  camera: () => Camera
  bounds: () => Bounds
  destroy: () => void
}

/** Padding is part of the camera, so its centre is the centre of what can be seen, whatever panels are open. */
export function controlCamera(map: MapLibreMap, onRest: (camera: Camera) => void): CameraControl {
  let isUsers = false
  let pendingFit: Bounds | null = null
  const camera = (): Camera => {
    const { lng, lat } = map.getCenter()
    return { lon: lng, lat, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() }
  }
  const moveTo: CameraControl['moveTo'] = (target, { animate }) => {
    const place = {
      center: { lng: target.lon, lat: target.lat },
      zoom: target.zoom,
      bearing: target.bearing,
      pitch: target.pitch,
    }
    // Essential: the caller has asked about reduced motion, MapLibre need not ask again.
    if (animate) map.flyTo({ ...place, duration: flightMs(map, target), essential: true })
    else map.jumpTo(place)
  }
  const fit: CameraControl['fit'] = (bounds, options) => {
    const place = map.cameraForBounds([...bounds], { padding: FIT_MARGIN_PX, maxZoom: MAX_FIT_ZOOM })
    // A map without a size yet fits once it has one.
    pendingFit = place ? null : bounds
    if (!place?.center) return
    const now = camera()
    const { lng, lat } = LngLat.convert(place.center)
    moveTo({ ...now, lon: lng, lat, zoom: place.zoom ?? now.zoom }, options)
  }
  const subscriptions = [
    map.on('movestart', (event) => {
      if (event.originalEvent) isUsers = true
    }),
    map.on('moveend', (event) => {
      if (isUsers || event.originalEvent) onRest(camera())
      isUsers = false
    }),
    map.on('resize', () => {
      if (pendingFit) fit(pendingFit, { animate: false })
    }),
  ]
  return {
    start(from) {
      map.setPadding(from.padding)
      if (from.camera) moveTo(from.camera, { animate: false })
      else fit(from.bounds, { animate: false })
    },
    moveTo,
    fit,
    zoomBy(delta) {
      isUsers = true
      map.zoomTo(map.getZoom() + delta, { duration: 240 })
    },
    setPadding: (padding) => void map.setPadding(padding),
    camera,
    bounds() {
      const seen = map.getBounds()
      return [
        within(seen.getWest(), 180),
        within(seen.getSouth(), 90),
        within(seen.getEast(), 180),
        within(seen.getNorth(), 90),
      ]
    },
    destroy() {
      for (const subscription of subscriptions) subscription.unsubscribe()
    },
  }
}

/** Longer for farther, by pixels to cross and levels to climb. */
function flightMs(map: MapLibreMap, target: Camera): number {
  const to = map.project([target.lon, target.lat])
  const from = map.project(map.getCenter())
  const ms = FLIGHT_MS.min + to.dist(from) * 0.25 + Math.abs(target.zoom - map.getZoom()) * 120
  return Math.min(FLIGHT_MS.max, ms)
}

/** MapLibre counts on past the edge of the world. */
const within = (value: number, limit: number): number => Math.min(limit, Math.max(-limit, value))
