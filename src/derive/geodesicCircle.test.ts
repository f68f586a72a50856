import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LonLat } from '@/domain/geo'
import { geodesicCircle } from './geodesicCircle'

/** Kilometres, by the haversine. */
function distance([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180
  const h =
    Math.sin(rad(latB - latA) / 2) ** 2 +
    Math.cos(rad(latA)) * Math.cos(rad(latB)) * Math.sin(rad(lonB - lonA) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)))
}

describe('geodesicCircle', () => {
  it('lies the same way off everywhere, and closes', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -75, max: 75, noNaN: true }),
        fc.double({ min: 1, max: 1000, noNaN: true }),
        (lon, lat, km) => {
          const ring = geodesicCircle([lon, lat], km)
          for (const corner of ring)
            expect(Math.abs(distance([lon, lat], corner) - km)).toBeLessThan(0.01 * km)
          expect(ring.at(-1)).toEqual(ring[0])
        },
      ),
    )
  })
})
