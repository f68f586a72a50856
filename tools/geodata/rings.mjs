// @ts-check

/**
 * @typedef {import('geojson').Position} Position
 * @typedef {Position[]} Ring
 */

const EARTH_RADIUS_KM = 6371

/** Area in square degrees, ignoring the shrinking of longitude. @param {Ring} ring */
export function ringArea(ring) {
  return Math.abs(signedSum(ring, (lat) => lat) / 2)
}

/** Area on the sphere (cylindrical equal-area projection). @param {Ring} ring */
export function ringAreaKm2(ring) {
  const sum = signedSum(ring, (lat) => Math.sin((lat * Math.PI) / 180)) / 2
  return Math.abs(sum) * (Math.PI / 180) * EARTH_RADIUS_KM ** 2
}

/**
 * @param {Ring} ring
 * @param {(lat: number) => number} project
 */
function signedSum(ring, project) {
  let sum = 0
  for (let index = 1; index < ring.length; index++) {
    const [lonA = 0, latA = 0] = ring[index - 1] ?? []
    const [lonB = 0, latB = 0] = ring[index] ?? []
    sum += lonA * project(latB) - lonB * project(latA)
  }
  return sum
}

/** Net area of a polygon with holes. @param {Ring[]} polygon */
export function polygonAreaKm2(polygon) {
  return polygon.reduce((sum, ring, index) => sum + (index === 0 ? 1 : -1) * ringAreaKm2(ring), 0)
}

/** @param {Position} from @param {Position} to */
export function distanceKm([lonA = 0, latA = 0], [lonB = 0, latB = 0]) {
  const dx = (lonB - lonA) * Math.cos((((latA + latB) / 2) * Math.PI) / 180)
  const dy = latB - latA
  return Math.sqrt(dx * dx + dy * dy) * (Math.PI / 180) * EARTH_RADIUS_KM
}

/** @param {Position[]} line */
export function lineLengthKm(line) {
  return line.reduce(
    (sum, point, index) => sum + (index ? distanceKm(line[index - 1] ?? point, point) : 0),
    0,
  )
}

/**
 * Cuts a line where it runs along the antimeridian: there the source closes its polygons,
 * and a coast drawn on it would be a straight false line through Chukotka and Fiji.
 * @param {Position[]} line
 * @returns {Position[][]}
 */
export function withoutAntimeridian(line) {
  /** @type {Position[][]} */
  const parts = []
  /** @type {Position[]} */
  let part = []
  for (const point of line) {
    const previous = part.at(-1)
    if (previous && onAntimeridian(previous) && onAntimeridian(point)) {
      if (part.length > 1) parts.push(part)
      part = []
    }
    part.push(point)
  }
  if (part.length > 1) parts.push(part)
  return parts
}

/** @param {Position} point */
function onAntimeridian([lon = 0]) {
  return Math.abs(lon) > 179.99
}

/**
 * Even-odd test over the rings of one polygon.
 * @param {Position} point
 * @param {Ring[]} polygon
 */
export function polygonContains([lon = 0, lat = 0], polygon) {
  let inside = false
  for (const ring of polygon) {
    for (let index = 1; index < ring.length; index++) {
      const [lonA = 0, latA = 0] = ring[index - 1] ?? []
      const [lonB = 0, latB = 0] = ring[index] ?? []
      if (latA > lat === latB > lat) continue
      if (lon < lonA + ((lat - latA) / (latB - latA)) * (lonB - lonA)) inside = !inside
    }
  }
  return inside
}
