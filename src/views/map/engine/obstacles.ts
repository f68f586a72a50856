import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl'
import type { MapPoints } from '@/derive/mapPoints'
import { reachPx } from './shapes'
import { isShown, type Shown } from './visibility'

const ICON = 'obstacle'
const ICON_RADIUS = 8
/** In dense data the largest symbols decide; with every one an obstacle no name would find a place. */
const MAX_OBSTACLES = 400
/** Symbols nearer than this, in degrees, count as one: the larger, which comes first. */
const SAME_PLACE = 0.02

/** Invisible to the eye, but MapLibre keeps names clear of it: the overlay's symbols are unknown to MapLibre. */
export const obstacleLayer: LayerSpecification = {
  id: 'obstacles',
  type: 'symbol',
  source: 'obstacles',
  layout: {
    'icon-image': ICON,
    'icon-size': ['/', ['get', 'px'], ICON_RADIUS],
    'icon-allow-overlap': true,
    'icon-padding': 0,
  },
}

export type Obstacles = GeoJSON.FeatureCollection<GeoJSON.Point, { px: number }>

export function addObstacleIcon(map: MapLibreMap): void {
  if (map.hasImage(ICON)) return
  const size = ICON_RADIUS * 2
  map.addImage(ICON, { width: size, height: size, data: new Uint8Array(size * size * 4) })
}

/** The symbols that names must not run into, at most one at a place. */
export function obstacles(points: MapPoints, shown: Shown): Obstacles {
  const taken = new Set<string>()
  const features: Obstacles['features'] = []
  for (let i = 0; i < points.count && features.length < MAX_OBSTACLES; i++) {
    if (!isShown(points, shown, i)) continue
    const coordinates = [points.lon[i] ?? 0, points.lat[i] ?? 0]
    const place = coordinates.map((degrees) => Math.round(degrees / SAME_PLACE)).join()
    if (taken.has(place)) continue
    taken.add(place)
    const px = reachPx(points.kind[i] ?? 0, points.killed[i] ?? Number.NaN, points.sharpness[i] ?? 0)
    features.push({ type: 'Feature', properties: { px }, geometry: { type: 'Point', coordinates } })
  }
  return { type: 'FeatureCollection', features }
}
