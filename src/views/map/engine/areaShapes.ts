import { feature } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import type { RecordArea } from '@/derive/areaRecords'
import { geodesicCircle } from '@/derive/geodesicCircle'
import { type Bounds, inRing, type LonLat } from '@/domain/geo'

type Rings = readonly (readonly (readonly number[])[])[]
export type AreaShape = {
  geometry: GeoJSON.MultiPolygon
  /** Places for its name in its largest part, of that what can be seen; the deepest inside first, then the nearest to it. */
  placesIn: (seen: Bounds) => readonly LonLat[]
  /** Whether its largest part holds a place. */
  holds: (at: LonLat) => boolean
  /** Degrees from west to east of its largest part. */
  width: number
}
export type AreaShapes = (area: RecordArea) => AreaShape | null

/** Decodes an area once; null where the basemap has no polygon of that key. */
export function areaShapes(topology: Topology): AreaShapes {
  const made = new Map<string, AreaShape | null>()
  return (area) => {
    const known = made.get(area.key)
    if (known !== undefined) return known
    const shape = shapeOf(polygonsOf(topology, area))
    made.set(area.key, shape)
    return shape
  }
}

function polygonsOf(topology: Topology, area: RecordArea): readonly Rings[] {
  if (area.kind === 'disc') return [[geodesicCircle(area.at, area.radiusKm)]]
  const [object, property] = area.kind === 'country' ? ['countries', 'a2'] : ['provinces', 'code']
  const collection = topology.objects[object]
  if (collection?.type !== 'GeometryCollection') return []
  return collection.geometries
    .filter((geometry) => textOf(geometry, property) === area.key)
    .flatMap((geometry) => polygons(feature(topology, geometry)))
}

const polygons = (made: GeoJSON.Feature | GeoJSON.FeatureCollection): Rings[] => {
  if (made.type === 'FeatureCollection') return made.features.flatMap(polygons)
  if (made.geometry.type === 'Polygon') return [made.geometry.coordinates]
  return made.geometry.type === 'MultiPolygon' ? made.geometry.coordinates : []
}

export const textOf = (
  { properties }: GeometryObject<GeoJSON.GeoJsonProperties>,
  key: string,
): string | null => {
  const value: unknown = properties ? Reflect.get(properties, key) : null
  return typeof value === 'string' ? value : null
}

function shapeOf(parts: readonly Rings[]): AreaShape | null {
  const [largest] = parts.toSorted((a, b) => extent(b) - extent(a))
  const outline = largest?.[0]
  if (!outline) return null
  const whole = box(outline)
  const corners = outline.map(([x = 0, y = 0]): LonLat => [x, y])
  const inWhole = places(outline, whole)
  return {
    geometry: {
      type: 'MultiPolygon',
      coordinates: parts.map((rings) => rings.map((ring) => ring.map((corner) => [...corner]))),
    },
    placesIn(seen) {
      const part = intersection(whole, seen)
      if (!part) return []
      return part.join() === whole.join() ? inWhole : places(outline, part)
    },
    holds: ([lon, lat]) => inRing(corners, lon, lat),
    width: whole[2] - whole[0],
  }
}

function box(ring: Rings[number]): Bounds {
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const [x = 0, y = 0] of ring) {
    west = Math.min(west, x)
    east = Math.max(east, x)
    south = Math.min(south, y)
    north = Math.max(north, y)
  }
  return [west, south, east, north]
}

const extent = ([outline = []]: Rings): number => {
  const [west, south, east, north] = box(outline)
  return (east - west) * (north - south)
}

function intersection(a: Bounds, b: Bounds): Bounds | null {
  const part: Bounds = [
    Math.max(a[0], b[0]),
    Math.max(a[1], b[1]),
    Math.min(a[2], b[2]),
    Math.min(a[3], b[3]),
  ]
  return part[0] < part[2] && part[1] < part[3] ? part : null
}

const STEPS = 24
const CORNERS = 240

/** Of a grid of places within bounds those inside a ring: the deepest first, the others by their distance from it. */
function places(ring: Rings[number], [west, south, east, north]: Bounds): readonly LonLat[] {
  const corners = ring.filter((_, i) => i % Math.ceil(ring.length / CORNERS) === 0)
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const inside: LonLat[] = []
  let deepest: LonLat = [(west + east) / 2, (south + north) / 2]
  let most = -1
  for (let i = 1; i < STEPS; i++)
    for (let j = 1; j < STEPS; j++) {
      const [x, y] = [west + ((east - west) * i) / STEPS, south + ((north - south) * j) / STEPS]
      const border = Math.min((x - west) * shrink, (east - x) * shrink, y - south, north - y)
      const room = Math.min(roomAt(corners, x, y, shrink), border)
      if (room < 0) continue
      inside.push([x, y])
      if (room > most) [most, deepest] = [room, [x, y]]
    }
  const away = ([x, y]: LonLat): number => Math.hypot((x - deepest[0]) * shrink, y - deepest[1])
  return inside.toSorted((a, b) => away(a) - away(b))
}

/** Degrees to the nearest edge; -1 outside. Asked half a million times as the map opens. */
function roomAt(ring: Rings[number], x: number, y: number, shrink: number): number {
  let inside = false
  let nearestSquared = Number.POSITIVE_INFINITY
  let ax = ring.at(-1)?.[0] ?? 0
  let ay = ring.at(-1)?.[1] ?? 0
  for (const corner of ring) {
    const bx = corner[0] ?? 0
    const by = corner[1] ?? 0
    if (ay > y !== by > y && x < ((ax - bx) * (y - by)) / (ay - by) + bx) inside = !inside
    const dx = (bx - ax) * shrink
    const dy = by - ay
    const px = (x - ax) * shrink
    const py = y - ay
    const length = dx * dx + dy * dy
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length))
    const offX = px - along * dx
    const offY = py - along * dy
    nearestSquared = Math.min(nearestSquared, offX * offX + offY * offY)
    ax = bx
    ay = by
  }
  return inside ? Math.sqrt(nearestSquared) : -1
}
