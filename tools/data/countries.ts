import { readFile } from 'node:fs/promises'
import { feature } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import type { Province } from '@/derive/provinces'

type Shape = GeometryObject<GeoJSON.GeoJsonProperties>
type Ring = readonly (readonly number[])[]

/** Countries of the basemap by ISO code; a disputed area counts with the country the basemap puts it under. */
export type Countries = {
  /** Provinces of the basemap; only countries of the region have them. */
  provinces: readonly Province[]
  has: (code: string) => boolean
  /** True inside the country or within the tolerance of its outline. */
  holds: (code: string, lon: number, lat: number) => boolean
}

/** About 11 km: the outlines are simplified, and ports and border posts stand on them. */
const TOLERANCE_DEGREES = 0.1

export async function readCountries(path: string): Promise<Countries> {
  const topology: unknown = JSON.parse(await readFile(path, 'utf8'))
  const countries = isTopology(topology) ? topology.objects['countries'] : undefined
  if (!isTopology(topology) || countries?.type !== 'GeometryCollection')
    throw new Error(`${path} is not a topology with an object "countries"`)
  const shapes = shapesByCode(countries.geometries)
  const outlines = new Map<string, Ring[]>()
  return {
    provinces: provincesOf(topology.objects['provinces']),
    has: (code) => shapes.has(code),
    holds: (code, lon, lat) => {
      const rings =
        outlines.get(code) ?? (shapes.get(code) ?? []).flatMap((shape) => ringsOf(topology, shape))
      outlines.set(code, rings)
      return isWithin(rings, lon, lat)
    },
  }
}

function provincesOf(object: Shape | undefined): Province[] {
  if (object?.type !== 'GeometryCollection') return []
  return object.geometries.flatMap((shape) => {
    const [code, country, en] = [text(shape, 'code'), text(shape, 'a2'), text(shape, 'en')]
    if (code === null || country === null || en === null) return []
    return [{ code, country, en, ru: text(shape, 'ru'), fa: text(shape, 'fa') }]
  })
}

function shapesByCode(all: readonly Shape[]): ReadonlyMap<string, readonly Shape[]> {
  const codeOf = new Map(all.map((shape) => [text(shape, 'id'), text(shape, 'a2')]))
  const shapes = new Map<string, Shape[]>()
  for (const shape of all) {
    const code = text(shape, 'a2') ?? codeOf.get(text(shape, 'parent'))
    if (code) shapes.set(code, [...(shapes.get(code) ?? []), shape])
  }
  return shapes
}

const isWithin = (rings: readonly Ring[], lon: number, lat: number): boolean =>
  rings.reduce((crossings, ring) => crossings + crossingsOf(ring, lon, lat), 0) % 2 === 1 ||
  rings.some((ring) => segments(ring).some(([a, b]) => distance(a, b, lon, lat) <= TOLERANCE_DEGREES))

type Segment = readonly [readonly [number, number], readonly [number, number]]

const segments = (ring: Ring): Segment[] =>
  ring.slice(1).map(
    ([x = 0, y = 0], i): Segment => [
      [ring[i]?.[0] ?? 0, ring[i]?.[1] ?? 0],
      [x, y],
    ],
  )

/** How often a ray to the east crosses the ring. */
const crossingsOf = (ring: Ring, lon: number, lat: number): number =>
  segments(ring).filter(
    ([[x1, y1], [x2, y2]]) => y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1),
  ).length

/** Degrees of latitude from the point to the segment. */
function distance([x1, y1]: Segment[0], [x2, y2]: Segment[1], lon: number, lat: number): number {
  const shrink = Math.cos((lat * Math.PI) / 180)
  const [dx, dy] = [(x2 - x1) * shrink, y2 - y1]
  const [px, py] = [(lon - x1) * shrink, lat - y1]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length))
  return Math.hypot(px - along * dx, py - along * dy)
}

function ringsOf(topology: Topology, shape: Shape): Ring[] {
  const made = feature(topology, shape)
  if (made.type !== 'Feature') return []
  if (made.geometry.type === 'Polygon') return made.geometry.coordinates
  return made.geometry.type === 'MultiPolygon' ? made.geometry.coordinates.flat() : []
}

function text({ properties }: Shape, key: string): string | null {
  const value: unknown = properties ? Reflect.get(properties, key) : null
  return typeof value === 'string' ? value : null
}

const isTopology = (value: unknown): value is Topology =>
  typeof value === 'object' && value !== null && 'arcs' in value && 'objects' in value
