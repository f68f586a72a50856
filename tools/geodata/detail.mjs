// @ts-check

/**
 * @typedef {'focus' | 'near' | 'region' | 'world'} Tier
 * @typedef {[number, number]} Point
 */

/** Countries drawn in full 10m detail: ISKP's own ground. Natural Earth adm0_a3. */
export const FOCUS = new Set(['AFG', 'PAK', 'IRN', 'TJK', 'KGZ', 'UZB', 'TKM'])

/** Countries with provinces and enough detail for zoom 7: where plots and attacks were also recorded. */
export const NEAR = new Set('KAZ IND CHN TUR AZE ARM GEO IRQ RUS BLR UKR POL DEU AUT NLD'.split(' '))

/** West, south, east, north in degrees: what a map of Europe and Central Asia can show. */
const REGION = /** @type {const} */ ([-12, 12, 95, 72])

/**
 * Smallest Visvalingam triangle kept, in square degrees with longitude scaled by cos(latitude).
 * The square root of twice the value is about the smallest visible detail in degrees.
 * @type {Record<Tier, number>}
 */
export const TOLERANCE = { focus: 3e-6, near: 4e-5, region: 1e-4, world: 4e-3 }

/** Smallest island or hole kept, in square degrees. @type {Record<Tier, number>} */
export const MIN_RING_AREA = { focus: 1e-5, near: 3e-4, region: 4e-4, world: 1e-2 }

/** @param {readonly (readonly number[])[]} points */
export function touchesRegion(points) {
  const [west, south, east, north] = REGION
  return points.some(([lon = 0, lat = 0]) => lon >= west && lon <= east && lat >= south && lat <= north)
}

/**
 * @param {{ a3: string, entity: string }} unit
 * @param {boolean} inRegion
 * @returns {Tier}
 */
export function tierOf(unit, inRegion) {
  if (FOCUS.has(unit.a3) || unit.entity === 'X-SIACHEN') return 'focus'
  if (!inRegion) return 'world'
  return NEAR.has(unit.a3) ? 'near' : 'region'
}
