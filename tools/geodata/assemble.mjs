// @ts-check
import { readFileSync } from 'node:fs'
import { quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { buildCities } from './cities.mjs'
import { fetchInputs } from './fetchInputs.mjs'
import { ADMIN1, CITIES, LAKE_PATCHES, pathOf, WATER } from './inputs.mjs'
import { buildLabels } from './labels.mjs'
import { buildLines } from './lines.mjs'
import { buildCountries, buildProvinces } from './polygons.mjs'
import { readAdmin1 } from './readAdmin1.mjs'
import { readWater } from './readWater.mjs'
import { simplifyUnits } from './simplify.mjs'
import { verifyBasemap } from './verify.mjs'
import { buildWater } from './water.mjs'

/** Grid of the delivered coordinates: 360 degrees in this many steps, about a pixel at zoom 9. */
const QUANTIZATION = 2e5

/**
 * Everything public/geo gets from here, as text by file name.
 * @returns {Map<string, string>}
 */
export function assembleOutputs() {
  fetchInputs()
  const source = /** @type {import('./simplify.mjs').UnitTopology} */ (
    topology({ units: collectionOf(readAdmin1(pathOf(ADMIN1))) })
  )
  const { topology: simplified, arcOwners } = simplifyUnits(source)
  const countries = buildCountries(simplified)
  const provinces = buildProvinces(simplified)
  const drawnArcs = new Set([...countries.arcs, ...provinces.arcs])
  const lines = buildLines(simplified, arcOwners, drawnArcs)

  const basemap = topology(
    {
      countries: collectionOf(countries.features),
      provinces: collectionOf(provinces.features),
      lines: collectionOf(lines),
    },
    QUANTIZATION,
  )
  verifyBasemap(basemap)
  const water = quantize(
    buildWater(readWater(pathOf(WATER)), JSON.parse(readFileSync(pathOf(LAKE_PATCHES), 'utf8'))),
    QUANTIZATION,
  )
  const labels = collectionOf(buildLabels(countries.features, provinces.features))
  const cities = collectionOf(buildCities(pathOf(CITIES)))

  return new Map(
    Object.entries({
      'basemap.topojson': basemap,
      'water.topojson': water,
      'labels.geojson': labels,
      'cities.geojson': cities,
    }).map(([name, data]) => [name, `${JSON.stringify(data)}\n`]),
  )
}

/**
 * @template {import('geojson').Feature} F
 * @param {F[]} features
 * @returns {{ type: 'FeatureCollection', features: F[] }}
 */
function collectionOf(features) {
  return { type: 'FeatureCollection', features }
}
