// @ts-check
import { feature } from 'topojson-client'
import { polygonContains } from './rings.mjs'

/**
 * @typedef {import('geojson').Position} Position
 * @typedef {{ id: string, polygons: Position[][][] }} Country
 */

/** Russia's mainland, the widest polygon there is, spans 153 degrees. */
const WIDEST_POLYGON = 160

/** Points that must be land of that entity, one for every way the pipeline could fail. @type {[string, Position][]} */
const LAND = [
  ['AFG', [69.17, 34.53]],
  ['KAZ', [63.3, 45.9]],
  ['RUS', [37.62, 55.75]],
  ['RUS', [178, 66.5]],
  ['RUS', [-175, 66.5]],
  ['FJI', [178, -17.8]],
  ['X-CRIMEA', [34.1, 45.1]],
  ['XKX', [21.1, 42.6]],
  ['NLD', [5.1, 52.1]],
  ['MLT', [14.45, 35.88]],
  ['CYP', [33.2, 34.9]],
]

/** Points that must not be land. @type {[string, Position][]} */
const SEA = [
  ['Caspian Sea', [51, 41.5]],
  ['Black Sea', [34, 43.3]],
  ['Sea of Azov', [36.5, 46.2]],
  ['Persian Gulf', [51.5, 27.5]],
  ['Bering Sea', [179.5, 60]],
  ['Arabian Sea', [63, 20]],
]

/**
 * Throws when the map would smear across the antimeridian or show sea for land.
 * @param {import('topojson-specification').Topology} topology
 */
export function verifyBasemap(topology) {
  const object = topology.objects['countries']
  if (object?.type !== 'GeometryCollection') throw new Error('basemap.topojson has no collection countries')
  const countries = feature(topology, object).features.flatMap(({ geometry, properties }) => {
    const id = String(properties?.['id'])
    return geometry.type === 'MultiPolygon' ? [{ id, polygons: geometry.coordinates }] : []
  })
  for (const { id, polygons } of countries)
    for (const rings of polygons) rings.forEach((ring) => verifyRing(id, ring))
  for (const [id, point] of LAND) {
    const actual = entityAt(countries, point)
    if (actual !== id) throw new Error(`${point} should be land of ${id} but is ${actual ?? 'sea'}`)
  }
  for (const [name, point] of SEA) {
    const actual = entityAt(countries, point)
    if (actual) throw new Error(`${point} should be the ${name} but is land of ${actual}`)
  }
}

/** @param {string} id @param {Position[]} ring */
export function verifyRing(id, ring) {
  const longitudes = ring.map(([lon = NaN]) => lon)
  const latitudes = ring.map(([, lat = NaN]) => lat)
  const jumps = longitudes.some(
    (lon, index) => index > 0 && Math.abs(lon - (longitudes[index - 1] ?? lon)) > 180,
  )
  if (jumps) throw new Error(`${id} has a segment across more than 180 degrees: it crosses the antimeridian`)
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)]
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)]
  const isOnEarth = west >= -180.001 && east <= 180.001 && south >= -90 && north <= 90
  if (!isOnEarth || east - west > WIDEST_POLYGON) {
    throw new Error(
      `${id} has a polygon from ${west} to ${east} and ${south} to ${north}: it wraps round the globe`,
    )
  }
}

/** @param {Country[]} countries @param {Position} point */
function entityAt(countries, point) {
  return countries.find(({ polygons }) => polygons.some((rings) => polygonContains(point, rings)))?.id
}
