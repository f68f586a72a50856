// @ts-check
import { readFileSync } from 'node:fs'

/**
 * @typedef {{ en?: string, ru?: string, fa?: string }} Names
 * @typedef {Names & { code?: string, reason: string }} Admin1Correction
 * @typedef {Names & { parent?: string, disputed?: boolean, reason: string }} EntityStatus
 * @typedef {{ between: [string, string], reason: string }} DisputedPair
 *
 * @typedef {object} Admin1Facts
 * @property {Record<string, Admin1Correction>} corrections
 * @property {{ from: string, into: string, reason: string }[]} merges
 *
 * @typedef {object} EntityFacts
 * @property {Record<string, string>} unitEntity
 * @property {Record<string, string>} countryEntity
 * @property {Record<string, EntityStatus>} status
 * @property {DisputedPair[]} disputedPairs
 * @property {{ between: [string, string], pakistaniSide: string[] }} lineOfControl
 *
 * @typedef {object} CityFacts
 * @property {Record<string, Names>} names
 * @property {{ id: number, reason: string }[]} deny
 * @property {{ id: number, population: number, reason: string }[]} populations
 * @property {string[]} unlisted names that GeoNames does not have for their city
 */

/** @param {string} name */
function readFacts(name) {
  return JSON.parse(readFileSync(new URL(`facts/${name}.json`, import.meta.url), 'utf8'))
}

/** @type {Admin1Facts} */
export const admin1Facts = readFacts('admin1-names')

/** @type {EntityFacts} */
export const entityFacts = readFacts('entities')

/** @type {Record<'en' | 'ru' | 'fa', Record<string, string>>} */
export const shortCountryNames = readFacts('country-names')

/** @type {Record<string, { at: [number, number], reason: string }>} */
export const labelPoints = readFacts('label-points').points

/** @type {{ name: string, at: [number, number], reason: string }[]} */
export const lakePatches = readFacts('lake-patches').lakes

/** @type {CityFacts} */
export const cityFacts = readFacts('city-names')

/** @type {Record<string, Names>} */
export const exemplarCityNames = readFacts('exemplar-cities').names
