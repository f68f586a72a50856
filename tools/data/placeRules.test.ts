import { describe, expect, it } from 'vitest'
import type { LocationPrecision } from '@/domain/vocabulary'
import { aCodedIncident, told } from './builders'
import { readCountries } from './countries'
import { placeIssues } from './placeRules'

const countries = await readCountries('public/geo/basemap.topojson')
const KABUL = {
  id: 'kabul',
  name: 'Kabul',
  country: 'AF',
  admin1: null,
  lon: 69.17,
  lat: 34.53,
  source: 'a test',
}
const complaints = (parts: Parameters<typeof aCodedIncident>[0], place = KABUL): string =>
  told(placeIssues({ incidents: [aCodedIncident(parts)], gazetteer: [place] }, countries)).join('\n')

describe('a point in a country of the basemap', () => {
  it.each<[string, string, number, number]>([
    ['a capital inland', 'AF', 69.17, 34.53],
    ['a bridge on the border', 'AF', 67.42, 37.23],
    ['the same bridge from the other side', 'UZ', 67.42, 37.23],
    ['a port on the coast', 'TM', 52.96, 40.02],
    ['an exclave', 'RU', 20.51, 54.71],
    ['a disputed area, with the country the basemap puts it under', 'UA', 34.1, 44.95],
  ])('is %s', (_, code, lon, lat) => {
    expect(countries.holds(code, lon, lat)).toBe(true)
  })

  it.each<[string, string, number, number]>([
    ['a neighbour', 'AF', 68.78, 38.56],
    ['longitude and latitude exchanged', 'AF', 34.53, 69.17],
    ['a country far away', 'DE', 69.17, 34.53],
  ])('is not %s', (_, code, lon, lat) => {
    expect(countries.holds(code, lon, lat)).toBe(false)
  })
})

describe('places', () => {
  it('are accepted where all agrees', () => {
    expect(complaints({})).toBe('')
    const nowhere = { gazetteer: null, location_precision: 'unknown', radius_km: null } as const
    const alsoUsed = { links: [{ rel: 'launched_from', target: 'kabul' }] } as const
    expect(complaints({ ...nowhere, ...alsoUsed })).toBe('')
  })

  it.each<[string, Parameters<typeof aCodedIncident>[0], RegExp]>([
    ['a place nobody listed', { gazetteer: 'atlantis' }, /gazetteer found "atlantis" expected an id/],
    ['a known place without an entry', { gazetteer: null }, /an id in gazetteer.yaml for location_precision/],
    ['a point for a place unknown', { location_precision: 'unknown' }, /null for location_precision unknown/],
    ['a place in another country', { country: 'IR' }, /expected a place in IR; this one is in AF/],
    [
      'a province the basemap does not have',
      { admin1: 'Atlantis' },
      /admin1 found "Atlantis" expected a province of AF/,
    ],
    ['a code that is no country', { country: 'AF', countries: ['AF', 'XY'] }, /countries found "XY"/],
    ['an origin that is no country', { perpetrator_nationalities: ['UK'] }, /nationalities found "UK"/],
  ])('are refused: %s', (_, parts, complaint) => {
    expect(complaints(parts)).toMatch(complaint)
  })

  it.each<[LocationPrecision, number, RegExp | '']>([
    ['site', 2, ''],
    ['site', 5, /0 to 2 km for site/],
    ['settlement', 30, ''],
    ['settlement', 60, /1 to 30 km for settlement/],
    ['country', 20, /50 to 4000 km for country/],
  ])('carry a radius that fits: %s, %d km', (location_precision, radius_km, complaint) => {
    const said = complaints({ location_precision, radius_km })
    expect(said).toMatch(complaint === '' ? /^$/ : complaint)
  })

  it('of the gazetteer lie in their country and are used', () => {
    expect(complaints({}, { ...KABUL, lon: 34.53, lat: 69.17 })).toMatch(/a point in AF, for kabul/)
    expect(complaints({ gazetteer: null, location_precision: 'unknown', radius_km: null })).toMatch(
      /gazetteer.yaml at \[0\] found "kabul" expected a place some record uses/,
    )
  })
})
