// @ts-check
import { alpha2Of, namesOfEntity } from './countryNames.mjs'
import { FOCUS, NEAR } from './detail.mjs'
import { dissolve } from './dissolve.mjs'
import { entityFacts } from './facts.mjs'

/**
 * @typedef {import('./simplify.mjs').UnitTopology} UnitTopology
 * @typedef {import('./simplify.mjs').UnitGeometry} UnitGeometry
 * @typedef {import('./facts.mjs').Names} Names
 * @typedef {Names & { id: string, a2: string | null, disputed?: true, parent?: string, focus?: true }} CountryProperties
 * @typedef {Names & { code: string, a2: string, focus?: true }} ProvinceProperties
 */

/**
 * @template Properties
 * @typedef {object} Areas
 * @property {import('geojson').Feature<import('geojson').MultiPolygon, Properties>[]} features
 * @property {Set<number>} arcs indices of the arcs these areas are drawn with
 */

/** @param {UnitTopology} topology @returns {Areas<CountryProperties>} */
export function buildCountries(topology) {
  return buildAreas(topology, ({ entity }) => entity, describeCountry)
}

/** Provinces of the focus and near countries. @param {UnitTopology} topology @returns {Areas<ProvinceProperties>} */
export function buildProvinces(topology) {
  return buildAreas(
    topology,
    ({ a3, code }) => (FOCUS.has(a3) || NEAR.has(a3) ? code : null),
    describeProvince,
  )
}

/**
 * @template Properties
 * @param {UnitTopology} topology
 * @param {(unit: import('./readAdmin1.mjs').AdminUnit) => string | null} keyOf
 * @param {(key: string, unit: import('./readAdmin1.mjs').AdminUnit) => Properties} describe
 * @returns {Areas<Properties>}
 */
function buildAreas(topology, keyOf, describe) {
  /** @type {Map<string, UnitGeometry[]>} */
  const groups = new Map()
  for (const geometry of topology.objects.units.geometries) {
    const key = geometry.properties && keyOf(geometry.properties)
    if (key) groups.set(key, [...(groups.get(key) ?? []), geometry])
  }
  /** @type {Areas<Properties>} */
  const areas = { features: [], arcs: new Set() }
  for (const [key, geometries] of [...groups].sort(([keyA], [keyB]) => (keyA < keyB ? -1 : 1))) {
    const unit = geometries[0]?.properties
    const dissolved = dissolve(topology, geometries)
    if (!unit || !dissolved) continue
    areas.features.push({ type: 'Feature', properties: describe(key, unit), geometry: dissolved.geometry })
    for (const arc of dissolved.arcs) areas.arcs.add(arc)
  }
  return areas
}

/** @param {string} entity @returns {CountryProperties} */
function describeCountry(entity) {
  const { parent, disputed } = entityFacts.status[entity] ?? {}
  return {
    id: entity,
    a2: alpha2Of(entity),
    ...namesOfEntity(entity),
    ...(disputed && { disputed: /** @type {const} */ (true) }),
    ...(parent && { parent }),
    ...(FOCUS.has(entity) && { focus: /** @type {const} */ (true) }),
  }
}

/**
 * The country comes from the ISO code: Crimea is administered by Russia but coded UA-43.
 * @param {string} code
 * @param {import('./readAdmin1.mjs').AdminUnit} unit
 * @returns {ProvinceProperties}
 */
function describeProvince(code, { a3, en, ru, fa }) {
  const focus = FOCUS.has(a3) && { focus: /** @type {const} */ (true) }
  return { code, a2: code.slice(0, 2), ...(en && { en }), ...(ru && { ru }), ...(fa && { fa }), ...focus }
}
