// @ts-check
import { mesh } from 'topojson-client'
import { lineKindBetween, pairOf } from './classifyLines.mjs'
import { FOCUS, NEAR } from './detail.mjs'
import { withoutAntimeridian } from './rings.mjs'

/**
 * @typedef {import('./readAdmin1.mjs').AdminUnit} AdminUnit
 * @typedef {import('./simplify.mjs').UnitTopology} UnitTopology
 * @typedef {{ kind: import('./classifyLines.mjs').LineKind, focus?: true, between?: string }} LineProperties
 * @typedef {import('geojson').Feature<import('geojson').MultiLineString, LineProperties>} LineFeature
 */

/**
 * Every border and coast once, as few features as the style needs to tell apart.
 * @param {UnitTopology} topology
 * @param {AdminUnit[][]} arcOwners
 * @param {Set<number>} drawnArcs
 * @returns {LineFeature[]}
 */
export function buildLines(topology, arcOwners, drawnArcs) {
  /** @type {Map<string, { properties: LineProperties, arcs: number[] }>} */
  const groups = new Map()
  for (const arc of [...drawnArcs].sort((a, b) => a - b)) {
    const properties = describeArc(arcOwners[arc] ?? [])
    if (!properties) continue
    const key = JSON.stringify(properties)
    const group = groups.get(key) ?? { properties, arcs: [] }
    group.arcs.push(arc)
    groups.set(key, group)
  }
  return [...groups.entries()]
    .sort(([keyA], [keyB]) => (keyA < keyB ? -1 : 1))
    .map(([, { properties, arcs }]) => ({ type: 'Feature', properties, geometry: joinArcs(topology, arcs) }))
}

/**
 * @param {AdminUnit[]} owners
 * @returns {LineProperties | null}
 */
function describeArc(owners) {
  const [first, second] = owners
  if (!first) return null
  const focus = owners.some(({ a3 }) => FOCUS.has(a3)) ? { focus: /** @type {const} */ (true) } : {}
  if (!second) return { kind: 'coast', ...focus }
  const kind = lineKindBetween(first, second)
  if (!kind) return null
  if (kind === 'admin1' && !FOCUS.has(first.a3) && !NEAR.has(first.a3)) return null
  if (kind === 'admin1' || kind === 'international') return { kind, ...focus }
  return { kind, between: pairOf(first.entity, second.entity), ...focus }
}

/**
 * @param {UnitTopology} topology
 * @param {number[]} arcs
 * @returns {import('geojson').MultiLineString}
 */
function joinArcs(topology, arcs) {
  const joined = mesh(topology, { type: 'MultiLineString', arcs: arcs.map((arc) => [arc]) })
  return { type: 'MultiLineString', coordinates: joined.coordinates.flatMap(withoutAntimeridian) }
}
