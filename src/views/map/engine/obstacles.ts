import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl'
import type { MapPoints } from '@/derive/mapPoints'
import { type Marks, reachOf } from './marks'
import { latitude, longitude } from './mercator'
import type { Places } from './places'

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

export const NO_OBSTACLES: Obstacles = { type: 'FeatureCollection', features: [] }

export function addObstacleIcon(map: MapLibreMap): void {
  if (map.hasImage(ICON)) return
  const size = ICON_RADIUS * 2
  map.addImage(ICON, { width: size, height: size, data: new Uint8Array(size * size * 4) })
}

/** The marks that names must not run into, the largest of a place. Cells count all over the map and hold no name off. */
export function obstacles(points: MapPoints, places: Places, marks: Marks): Obstacles {
  const taken = new Set<string>()
  const features: Obstacles['features'] = []
  const add = (x: number, y: number, px: number): void => {
    if (features.length >= MAX_OBSTACLES) return
    const coordinates = [longitude(x), latitude(y)]
    const place = coordinates.map((degrees) => Math.round(degrees / SAME_PLACE)).join()
    if (taken.has(place)) return
    taken.add(place)
    features.push({ type: 'Feature', properties: { px }, geometry: { type: 'Point', coordinates } })
  }
  const { clusters, rings, symbols } = marks
  const reach = reachOf(points)
  for (let ring = 0; ring < rings; ring++)
    add(clusters.x[ring] ?? 0, clusters.y[ring] ?? 0, clusters.radiusPx[ring] ?? 0)
  for (const id of symbols) add(places[id * 2] ?? 0, places[id * 2 + 1] ?? 0, reach(id))
  return { type: 'FeatureCollection', features }
}
