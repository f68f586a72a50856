// @ts-check
import { presimplify } from 'topojson-simplify'
import { TOLERANCE, tierOf, touchesRegion } from './detail.mjs'
import { ringArea } from './rings.mjs'

/**
 * @typedef {import('./readAdmin1.mjs').AdminUnit} AdminUnit
 * @typedef {import('topojson-specification').Polygon<AdminUnit> | import('topojson-specification').MultiPolygon<AdminUnit>} UnitGeometry
 * @typedef {{ type: 'GeometryCollection', geometries: UnitGeometry[] }} UnitCollection
 * @typedef {import('topojson-specification').Topology<{ units: UnitCollection }>} UnitTopology
 * @typedef {import('topojson-specification').Topology<import('topojson-specification').Objects<{}>>} Topology
 * @typedef {import('geojson').Position} Position
 */

/** An island keeps triangles down to this part of its area, or Malta would collapse to nothing. */
const ISLAND_DETAIL = 1 / 8

/**
 * Thins every arc to what its most demanding owner needs. Working on shared arcs, not on polygons,
 * is what keeps neighbours free of gaps.
 * @param {UnitTopology} topology
 * @returns {{ topology: UnitTopology, arcOwners: AdminUnit[][] }}
 */
export function simplifyUnits(topology) {
  const arcOwners = ownersByArc(topology)
  const arcs = thinArcs(topology, (arc, index) => {
    const inRegion = touchesRegion(arc)
    const tiers = (arcOwners[index] ?? []).map((owner) => tierOf(owner, inRegion))
    return Math.min(...tiers.map((tier) => TOLERANCE[tier]), islandTolerance(arc))
  })
  return { topology: { ...topology, arcs }, arcOwners }
}

/**
 * @param {Topology} topology
 * @param {(arc: Position[], index: number) => number} toleranceOf smallest triangle to keep
 * @returns {Position[][]}
 */
export function thinArcs(topology, toleranceOf) {
  return presimplify(topology, triangleArea).arcs.map((arc, index) => {
    const tolerance = toleranceOf(arc, index)
    // The weight is the third coordinate.
    return arc.filter(([, , weight = 0]) => weight >= tolerance).map(([lon = 0, lat = 0]) => [lon, lat])
  })
}

/** @param {Position[]} arc */
function islandTolerance(arc) {
  const first = arc[0]
  const last = arc.at(-1)
  const isIsland = first && last && first[0] === last[0] && first[1] === last[1]
  return isIsland ? ringArea(arc) * ISLAND_DETAIL : Infinity
}

/** @param {UnitTopology} topology @returns {AdminUnit[][]} */
function ownersByArc(topology) {
  /** @type {AdminUnit[][]} */
  const owners = topology.arcs.map(() => [])
  for (const geometry of topology.objects.units.geometries) {
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs
    for (const arcRef of polygons.flat(2)) {
      if (geometry.properties) owners[arcRef < 0 ? ~arcRef : arcRef]?.push(geometry.properties)
    }
  }
  return owners
}

/** In square degrees at the equator's scale of longitude. @param {[Position, Position, Position] | any} triangle */
function triangleArea([[lonA, latA], [lonB, latB], [lonC, latC]]) {
  const cross = (lonA - lonC) * (latB - latA) - (lonA - lonB) * (latC - latA)
  return (Math.abs(cross) * Math.cos((latB * Math.PI) / 180)) / 2
}
