// @ts-check
import { readFileSync } from 'node:fs'
import { cityZoom, isShown } from './cityRank.mjs'
import { touchesRegion } from './detail.mjs'
import { cityFacts, exemplarCityNames } from './facts.mjs'
import { distanceKm } from './rings.mjs'

/**
 * @typedef {object} GeoNamesCity
 * @property {string} id
 * @property {string} name
 * @property {string} asciiName
 * @property {number} lat
 * @property {number} lon
 * @property {string} featureCode
 * @property {string} a2
 * @property {number} population
 *
 * @typedef {{ en: string, ru?: string, fa?: string, a2: string, pop: number, zoom: number, capital: 0 | 1 | 2 }} CityProperties
 * @typedef {import('geojson').Feature<import('geojson').Point, CityProperties>} CityFeature
 */

/** Quarters, abandoned, destroyed and historical places. */
const NOT_A_CITY = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW'])

/** Countries where GeoNames' main name is a scholarly transliteration and the plain one reads as English. */
const TRANSLITERATED = new Set(
  'AF PK IR TJ KG KZ IQ IN RU BY UA SY LB JO SA YE OM AE EG LY SD IL PS CN NP BD'.split(' '),
)

/** A city this near to one so many times its size is part of it. */
const SUBURB_KM = 20
const SUBURB_RATIO = 4

const DENIED = new Set(cityFacts.deny.map(({ id }) => String(id)))
const POPULATIONS = new Map(cityFacts.populations.map(({ id, population }) => [String(id), population]))

/**
 * Cities of the mapped region, most important first.
 * @param {string} file GeoNames cities1000, tab separated
 * @returns {CityFeature[]}
 */
export function buildCities(file) {
  const cities = readFileSync(file, 'utf8').split('\n').filter(Boolean).map(readCity)
  return cities
    .filter(({ id, featureCode, lon, lat }) => {
      return !DENIED.has(id) && !NOT_A_CITY.has(featureCode) && touchesRegion([[lon, lat]])
    })
    .filter((city) => city.id in cityFacts.names || isShown(ranked(city)))
    .filter((city, _, shown) => city.id in cityFacts.names || !isSuburb(city, shown))
    .map(buildCity)
    .sort(byImportance)
}

/**
 * GeoNames lists the districts of Istanbul or Ankara as cities of their own.
 * @param {GeoNamesCity} city
 * @param {GeoNamesCity[]} others
 */
function isSuburb(city, others) {
  if (ranked(city).capital > 0) return false
  return others.some(({ lon, lat, population }) => {
    if (population < SUBURB_RATIO * city.population) return false
    return distanceKm([lon, lat], [city.lon, city.lat]) < SUBURB_KM
  })
}

/** @param {string} row @returns {GeoNamesCity} */
function readCity(row) {
  const [id = '', name = '', asciiName = '', , lat, lon, , featureCode = '', a2 = '', , , , , , population] =
    row.split('\t')
  return {
    id,
    name,
    asciiName,
    lat: Number(lat),
    lon: Number(lon),
    featureCode,
    a2,
    population: POPULATIONS.get(id) ?? Number(population),
  }
}

/** @param {GeoNamesCity} city @returns {import('./cityRank.mjs').RankedCity} */
function ranked({ a2, population, featureCode }) {
  return { a2, population, capital: featureCode === 'PPLC' ? 2 : featureCode === 'PPLA' ? 1 : 0 }
}

/** @param {GeoNamesCity} city @returns {CityFeature} */
function buildCity(city) {
  const { id, name, asciiName, lat, lon, a2 } = city
  const { population, capital } = ranked(city)
  const curated = cityFacts.names[id] ?? exemplarCityNames[id] ?? {}
  const en = curated.en ?? (TRANSLITERATED.has(a2) ? plainName(asciiName) : name.replace(/ Shahri$/, ''))
  const { ru, fa } = curated
  return {
    type: 'Feature',
    properties: {
      en,
      ...(ru && { ru }),
      ...(fa && { fa }),
      a2,
      pop: population,
      zoom: cityZoom(ranked(city)),
      capital,
    },
    geometry: { type: 'Point', coordinates: [roundTo4(lon), roundTo4(lat)] },
  }
}

/** Without the marks of soft signs and glottal stops, but with the genitive of "Mir's". @param {string} asciiName */
function plainName(asciiName) {
  return asciiName.replace(/['`](?!s\b)/g, '')
}

/** @param {CityFeature} cityA @param {CityFeature} cityB */
function byImportance({ properties: cityA }, { properties: cityB }) {
  return cityA.zoom - cityB.zoom || cityB.capital - cityA.capital || cityB.pop - cityA.pop
}

/** @param {number} degrees */
function roundTo4(degrees) {
  return Math.round(degrees * 1e4) / 1e4
}
