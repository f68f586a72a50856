// @ts-check
import { INPUTS, sha256, WATER, WATER_INTEGRITY } from './inputs.mjs'

const NATURAL_EARTH = 'Made with Natural Earth, modified.'

/** @type {Record<string, { licence: string, attribution: string }>} */
const RIGHTS = {
  'basemap.topojson': {
    licence: 'Public domain (Natural Earth); country names MIT (i18n-iso-countries)',
    attribution: NATURAL_EARTH,
  },
  'water.topojson': { licence: 'Public domain (Natural Earth)', attribution: NATURAL_EARTH },
  'labels.geojson': {
    licence: 'Public domain (Natural Earth); country names MIT (i18n-iso-countries)',
    attribution: NATURAL_EARTH,
  },
  'cities.geojson': {
    licence: 'CC-BY-4.0 (GeoNames); some names Unicode-3.0 (CLDR)',
    attribution: 'Cities: © GeoNames, CC BY 4.0, modified. Some names: Unicode CLDR.',
  },
}

/**
 * The record of what was built from what.
 * @param {Map<string, string>} outputs
 */
export function hashesOf(outputs) {
  const inputs = INPUTS.map((input) => (input === WATER ? { ...input, integrity: WATER_INTEGRITY } : input))
  const files = [...outputs].map(([file, text]) => {
    return { file, bytes: Buffer.byteLength(text), sha256: sha256(text), ...RIGHTS[file] }
  })
  return `${JSON.stringify({ inputs, outputs: files }, null, 2)}\n`
}
