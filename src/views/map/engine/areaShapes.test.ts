import { readFileSync } from 'node:fs'
import type { Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import type { RecordArea } from '@/derive/areaRecords'
import { inRing, type LonLat } from '@/domain/geo'
import { areaShapes } from './areaShapes'

const isTopology = (value: unknown): value is Topology =>
  typeof value === 'object' && value !== null && 'arcs' in value
const read: unknown = JSON.parse(readFileSync('public/geo/basemap.topojson', 'utf8'))
if (!isTopology(read)) throw new Error('no basemap')
const shapes = areaShapes(read)

const WORLD = [-180, -90, 180, 90] as const
const country = (key: string): RecordArea => ({ kind: 'country', key, country: key })
const isIn = (area: RecordArea, [lon, lat]: LonLat): boolean =>
  (shapes(area)?.geometry.coordinates ?? []).some(([outline]) =>
    inRing(
      (outline ?? []).map(([x = 0, y = 0]): LonLat => [x, y]),
      lon,
      lat,
    ),
  )

describe('shapes of areas', () => {
  it.each(['DE', 'NL', 'TJ', 'UZ', 'RU', 'IN', 'TR', 'US'])('names %s within it', (key) => {
    expect(isIn(country(key), shapes(country(key))?.placesIn(WORLD)[0] ?? [0, 0])).toBe(true)
  })

  it('names a country in the part that can be seen', () => {
    const [lon, lat] = shapes(country('RU'))?.placesIn([20, 45, 70, 65])[0] ?? [0, 0]
    expect(lon).toBeGreaterThan(20)
    expect(lon).toBeLessThan(70)
    expect(isIn(country('RU'), [lon, lat])).toBe(true)
  })

  it('has no place for a name where nothing of the country can be seen', () => {
    expect(shapes(country('IR'))?.placesIn([0, 40, 20, 60])).toEqual([])
  })

  it('finds provinces and makes discs', () => {
    expect(shapes({ kind: 'province', key: 'AF-BAL', country: 'AF' })).not.toBeNull()
    const disc: RecordArea = {
      kind: 'disc',
      key: 'd',
      country: 'TJ',
      at: [69.34, 38.1],
      radiusKm: 30,
      name: null,
    }
    expect(isIn(disc, [69.34, 38.1])).toBe(true)
  })

  it('says so where the basemap has no such area', () => {
    expect(shapes(country('ZZ'))).toBeNull()
  })
})
