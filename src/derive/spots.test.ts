import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inBounds, type LonLat } from '@/domain/geo'
import { boundsOf } from './spots'

const place = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
)

describe('boundsOf', () => {
  it('holds every place and touches one at each side', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1 }), (spots: readonly LonLat[]) => {
        const bounds = boundsOf(spots)
        expect(bounds).not.toBeNull()
        if (!bounds) return
        const [west, south, east, north] = bounds
        expect(spots.every(([lon, lat]) => inBounds(bounds, lon, lat))).toBe(true)
        expect(spots.map(([lon]) => lon)).toEqual(expect.arrayContaining([west, east]))
        expect(spots.map(([, lat]) => lat)).toEqual(expect.arrayContaining([south, north]))
      }),
    )
  })

  it('is nothing around nothing', () => {
    expect(boundsOf([])).toBeNull()
  })
})
