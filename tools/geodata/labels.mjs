// @ts-check
import polylabel from 'polylabel'
import { labelPoints } from './facts.mjs'
import { polygonAreaKm2 } from './rings.mjs'

/**
 * @typedef {import('geojson').Position} Position
 * @typedef {import('geojson').MultiPolygon} MultiPolygon
 * @typedef {import('./polygons.mjs').CountryProperties} CountryProperties
 * @typedef {import('./polygons.mjs').ProvinceProperties} ProvinceProperties
 * @typedef {import('./facts.mjs').Names & { kind: 'country' | 'province', a2: string, code?: string, rank: number }} LabelProperties
 * @typedef {import('geojson').Feature<import('geojson').Point, LabelProperties>} LabelFeature
 */

/** Rank n holds areas of at least the n-th size; smaller ones come last. Square kilometres. */
const RANK_SIZES_KM2 = [1_500_000, 400_000, 80_000, 10_000, 1_000]

/** Fine enough for a point that is placed to three decimals; Mercator degrees. */
const LABEL_PRECISION = 0.02

/**
 * @param {import('geojson').Feature<MultiPolygon, CountryProperties>[]} countries
 * @param {import('geojson').Feature<MultiPolygon, ProvinceProperties>[]} provinces
 * @returns {LabelFeature[]}
 */
export function buildLabels(countries, provinces) {
  const countryLabels = countries.flatMap(({ geometry, properties: { id, a2, en, ru, fa } }) => {
    // No country label without an ISO code: Crimea, Abkhazia and the like keep their province label.
    if (!a2) return []
    const point = labelPoints[id]?.at
    return [buildLabel(geometry, { kind: 'country', a2, ...withoutMissing({ en, ru, fa }) }, point)]
  })
  const provinceLabels = provinces.map(({ geometry, properties: { code, a2, en, ru, fa } }) =>
    buildLabel(geometry, { kind: 'province', a2, code, ...withoutMissing({ en, ru, fa }) }),
  )
  return [...countryLabels, ...provinceLabels].sort(
    (labelA, labelB) => labelA.properties.rank - labelB.properties.rank,
  )
}

/**
 * @param {MultiPolygon} geometry
 * @param {Omit<LabelProperties, 'rank'>} properties
 * @param {Position} [fixedPoint]
 * @returns {LabelFeature}
 */
function buildLabel(geometry, properties, fixedPoint) {
  const areaKm2 = geometry.coordinates.reduce((sum, polygon) => sum + polygonAreaKm2(polygon), 0)
  const rankIndex = RANK_SIZES_KM2.findIndex((size) => areaKm2 >= size)
  const rank = 1 + (rankIndex < 0 ? RANK_SIZES_KM2.length : rankIndex)
  return {
    type: 'Feature',
    properties: { ...properties, rank },
    geometry: { type: 'Point', coordinates: fixedPoint ?? middleOf(geometry) },
  }
}

/**
 * Middle of the largest polygon as seen on a Mercator map, where northern countries are wider.
 * @param {MultiPolygon} geometry
 * @returns {Position}
 */
function middleOf(geometry) {
  const [largest = []] = [...geometry.coordinates].sort((a, b) => polygonAreaKm2(b) - polygonAreaKm2(a))
  const projected = largest.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon, mercatorOf(lat)]))
  const [lon, y] = polylabel(projected, LABEL_PRECISION)
  return [roundTo3(lon), roundTo3(latitudeOf(y))]
}

/** @param {number} lat */
function mercatorOf(lat) {
  return (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI
}

/** @param {number} y */
function latitudeOf(y) {
  return (Math.atan(Math.exp((y * Math.PI) / 180)) * 360) / Math.PI - 90
}

/** @param {number} value */
function roundTo3(value) {
  return Math.round(value * 1000) / 1000
}

/** @param {import('./facts.mjs').Names} names */
function withoutMissing({ en, ru, fa }) {
  return { ...(en && { en }), ...(ru && { ru }), ...(fa && { fa }) }
}
