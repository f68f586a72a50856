// @ts-check
import { feature, mergeArcs } from 'topojson-client'
import { MIN_RING_AREA, tierOf, touchesRegion } from './detail.mjs'
import { ringArea } from './rings.mjs'

/**
 * @typedef {import('./simplify.mjs').UnitTopology} UnitTopology
 * @typedef {import('./simplify.mjs').UnitGeometry} UnitGeometry
 * @typedef {import('geojson').MultiPolygon} MultiPolygon
 *
 * @typedef {object} Dissolved
 * @property {MultiPolygon} geometry
 * @property {Set<number>} arcs indices of the arcs still in use, so that lines follow the polygons
 */

/**
 * Unites areas and drops islands and holes too small to be seen; the largest polygon always stays,
 * so that no country vanishes.
 * @param {UnitTopology} topology
 * @param {UnitGeometry[]} geometries
 * @returns {Dissolved | null} null when nothing is left of it at this detail
 */
export function dissolve(topology, geometries) {
  const unit = geometries[0]?.properties
  if (!unit) return null
  const merged = /** @type {import('topojson-specification').MultiPolygon} */ (
    /** @type {unknown} */ (mergeArcs(topology, geometries))
  )
  const { coordinates } = /** @type {{ geometry: MultiPolygon }} */ (feature(topology, merged)).geometry
  const largest = Math.max(...coordinates.map(([outer = []]) => ringArea(outer)))

  /** @type {Dissolved} */
  const kept = { geometry: { type: 'MultiPolygon', coordinates: [] }, arcs: new Set() }
  coordinates.forEach((polygon, polygonIndex) => {
    const outerArea = ringArea(polygon[0] ?? [])
    const rings = polygon.flatMap((ring, ringIndex) => {
      const area = ringArea(ring)
      const minArea = MIN_RING_AREA[tierOf(unit, touchesRegion(ring))]
      const isLargest = ringIndex === 0 && area === largest
      const stays = area > 0 && outerArea > 0 && (area >= minArea || isLargest)
      return stays
        ? [{ ring, arcs: merged.arcs[polygonIndex]?.[ringIndex] ?? [], isOuter: ringIndex === 0 }]
        : []
    })
    if (!rings[0]?.isOuter) return
    kept.geometry.coordinates.push(rings.map(({ ring }) => ring))
    for (const arcRef of rings.flatMap(({ arcs }) => arcs)) kept.arcs.add(arcRef < 0 ? ~arcRef : arcRef)
  })
  return kept.geometry.coordinates.length ? kept : null
}
