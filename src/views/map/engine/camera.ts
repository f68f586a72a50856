import { LngLat, type LngLatLike, type Map as MapLibreMap } from 'maplibre-gl'
import type { Bounds, LonLat } from '@/domain/geo'
import type { Camera } from '@/domain/viewState'
import type { FitOptions, MapEngine, Padding } from '../scene'
import { clearPadding } from './clearPadding'
import { keepInSight } from './keepInSight'
import { paddingOf, sizeOf } from './mapSize'

/** A wide map stops sooner, where the world fills it. */
export const MIN_ZOOM = 0.3
/** Nothing is taken farther away than this only to stand clear of a panel. */
const MIN_CLEAR_ZOOM = 1.6
export const MAX_ZOOM = 10
/** Degrees; steeper, the far half of the map would be a sliver. */
export const MAX_PITCH = 60
/** "Fit" never comes closer: a single point would otherwise fill the screen with nothing. */
const MAX_FIT_ZOOM = 7.5
const FIT_MARGIN_PX = 32
const EVEN_MARGIN: Padding = {
  top: FIT_MARGIN_PX,
  right: FIT_MARGIN_PX,
  bottom: FIT_MARGIN_PX,
  left: FIT_MARGIN_PX,
}
const FLIGHT_MS = { min: 600, max: 1200 }

const TURN_MS = 240

export type CameraControl = Pick<
  MapEngine,
  'moveTo' | 'fit' | 'zoomBy' | 'resetNorth' | 'setPadding' | 'camera' | 'bounds'
> & {
  /** Without a camera: what fits the bounds. */
  start: (from: {
    camera: Camera | null
    bounds: Bounds
    padding: Padding
    clear?: FitOptions['clear']
  }) => void
  destroy: () => void
}

type CameraEvents = {
  onRest: (camera: Camera) => void
  /** Place of the open record, which stays in sight when the map gets smaller. */
  openPlace: () => LonLat | null
}

/** Padding is part of the camera, so its centre is the centre of what can be seen, whatever panels are open. */
export function controlCamera(map: MapLibreMap, { onRest, openPlace }: CameraEvents): CameraControl {
  let isUsers = false
  let pendingFit: { bounds: Bounds; options: FitOptions } | null = null
  const camera = (): Camera => {
    // MapLibre counts on past the edge of the world; a link does not.
    const { lng, lat } = map.getCenter().wrap()
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
    const { widthPx, heightPx } = sizeOf(map)
    // A map without a size yet fits once it has one; one that is taken off the page never will.
    if (widthPx === 0 || heightPx === 0) {
      pendingFit = { bounds, options }
      return
    }
    knowSize(map)
    const around = (padding: Padding) =>
      map.cameraForBounds([...bounds], { padding, maxZoom: MAX_FIT_ZOOM, bearing: 0 })
    let place = around(EVEN_MARGIN)
    pendingFit = place ? null : { bounds, options }
    if (!place?.center) return
    const { clear } = options
    if (clear) {
      const view = { widthPx, heightPx, padding: paddingOf(map), zoom: place.zoom ?? map.getZoom() }
      const extra = clearPadding({ ...view, centre: lonLatOf(place.center) }, clear)
      const clearer = extra ? around(added(EVEN_MARGIN, extra)) : undefined
      if (clearer && (clearer.zoom ?? 0) >= MIN_CLEAR_ZOOM) place = clearer
    }
    if (!place.center) return
    const [lon, lat] = lonLatOf(place.center)
    isUsers = options.asUser ?? false
    moveTo({ lon, lat, zoom: place.zoom ?? map.getZoom(), bearing: 0, pitch: 0 }, options)
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
      if (pendingFit) fit(pendingFit.bounds, { ...pendingFit.options, animate: false })
    }),
    keepInSight(map, {
      place: openPlace,
      moveTo([lon, lat]) {
        isUsers = true
        moveTo({ ...camera(), lon, lat }, { animate: false })
      },
    }),
  ]
  return {
    start(from) {
      map.setPadding(from.padding)
      if (from.camera) moveTo(from.camera, { animate: false })
      else fit(from.bounds, { animate: false, ...(from.clear ? { clear: from.clear } : {}) })
    },
    moveTo,
    fit,
    zoomBy(delta) {
      isUsers = true
      map.zoomTo(map.getZoom() + delta, { duration: 240 })
    },
    resetNorth({ animate }) {
      isUsers = true
      map.easeTo({ bearing: 0, pitch: 0, duration: animate ? TURN_MS : 0, essential: true })
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

/** The page may have been laid out anew a moment before MapLibre hears of it, and would be fitted to what it was. */
function knowSize(map: MapLibreMap): void {
  const { widthPx, heightPx } = sizeOf(map)
  const { clientWidth, clientHeight } = map.getCanvas()
  if (widthPx !== clientWidth || heightPx !== clientHeight) map.resize()
}

/** Longer for farther, by pixels to cross and levels to climb. */
function flightMs(map: MapLibreMap, target: Camera): number {
  const to = map.project([target.lon, target.lat])
  const from = map.project(map.getCenter())
  const ms = FLIGHT_MS.min + to.dist(from) * 0.25 + Math.abs(target.zoom - map.getZoom()) * 120
  return Math.min(FLIGHT_MS.max, ms)
}

const lonLatOf = (place: LngLatLike): LonLat => {
  const { lng, lat } = LngLat.convert(place)
  return [lng, lat]
}

const added = (a: Padding, b: Padding): Padding => ({
  top: a.top + b.top,
  right: a.right + b.right,
  bottom: a.bottom + b.bottom,
  left: a.left + b.left,
})

/** MapLibre counts on past the edge of the world. */
const within = (value: number, limit: number): number => Math.min(limit, Math.max(-limit, value))
