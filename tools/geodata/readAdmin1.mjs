// @ts-check
import { readFileSync } from 'node:fs'
import { admin1Facts, entityFacts } from './facts.mjs'

/**
 * One Natural Earth admin-1 area after the corrections in facts/.
 * @typedef {object} AdminUnit
 * @property {string} adm1 Natural Earth adm1_code of the province the area belongs to
 * @property {string | null} code ISO 3166-2, null where Natural Earth only has a placeholder
 * @property {string} a3 Natural Earth adm0_a3, who controls it
 * @property {string} entity who the map shows it as: ISO alpha-3, or X-… where there is none
 * @property {string} [en]
 * @property {string} [ru]
 * @property {string} [fa]
 *
 * @typedef {import('geojson').Feature<import('geojson').Polygon | import('geojson').MultiPolygon, AdminUnit>} UnitFeature
 * @typedef {Record<string, string | null>} SourceProperties
 */

const ANTARCTICA = 'ATA'
const MERGES = new Map(admin1Facts.merges.map(({ from, into }) => [from, into]))

/**
 * @param {string} file GeoJSON of Natural Earth 10m admin-1
 * @returns {UnitFeature[]}
 */
export function readAdmin1(file) {
  const source = JSON.parse(readFileSync(file, 'utf8'))
  /** @type {{ geometry: UnitFeature['geometry'], properties: SourceProperties }[]} */
  const features = source.features
  const sourceOf = new Map(features.map(({ properties }) => [properties['adm1_code'] ?? '', properties]))
  return features
    .filter(({ properties }) => properties['adm0_a3'] !== ANTARCTICA)
    .map(({ geometry, properties }) => {
      const adm1 = properties['adm1_code'] ?? ''
      const province = sourceOf.get(MERGES.get(adm1) ?? adm1)
      if (!province) throw new Error(`admin1-names.json merges ${adm1} into a unit that does not exist`)
      return { type: 'Feature', geometry, properties: readUnit(province) }
    })
}

/**
 * @param {SourceProperties} source
 * @returns {AdminUnit}
 */
export function readUnit(source) {
  const adm1 = source['adm1_code'] ?? ''
  const a3 = source['adm0_a3'] ?? ''
  const { reason: _, ...corrected } = admin1Facts.corrections[adm1] ?? { reason: '' }
  return {
    adm1,
    code: isoCode(source['iso_3166_2']),
    a3,
    entity: entityFacts.unitEntity[adm1] ?? entityFacts.countryEntity[a3] ?? a3,
    ...namesOf(source),
    ...corrected,
  }
}

/** @param {SourceProperties} source */
function namesOf(source) {
  const { name_en: en, name_ru: ru, name_fa: fa } = source
  return {
    en: en || source['name'] || undefined,
    // Upstream carries the stress marks of Russian encyclopaedia headings.
    ru: ru?.replaceAll('\u0301', '') || undefined,
    fa: fa || undefined,
  }
}

/** Natural Earth marks codes of its own with a tilde. @param {string | null | undefined} code */
function isoCode(code) {
  return code && /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code) ? code : null
}
