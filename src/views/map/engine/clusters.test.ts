import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusterPoints, membersOf, sizeOf, TOUCH } from './clusters'
import { comesApartAt } from './comesApart'
import { worldPx } from './mercator'

/** Places near one another and far apart, some the very same. */
const spot = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }))
const crowds = fc.array(spot, { maxLength: 250 })
const ZOOM = 6
const RADIUS_PX = 9

const placesOf = (spots: readonly (readonly [number, number])[]) =>
  Float32Array.from(spots.flatMap(([x, y]) => [0.6 + x / worldPx(ZOOM), 0.4 + y / worldPx(ZOOM)]))
const idsOf = (count: number) => Uint32Array.from({ length: count }, (_, i) => i)
const clustersOf = (spots: readonly (readonly [number, number])[]) =>
  clusterPoints(idsOf(spots.length), placesOf(spots), worldPx(ZOOM), () => RADIUS_PX)

describe('clusterPoints', () => {
  it('puts every point into exactly one group', () => {
    fc.assert(
      fc.property(crowds, (spots) => {
        const { members, count, first } = clustersOf(spots)
        expect(members.toSorted()).toEqual(idsOf(spots.length))
        expect(first[count]).toBe(spots.length)
      }),
    )
  })

  it('leaves no two marks that touch', () => {
    fc.assert(
      fc.property(crowds, (spots) => {
        const { count, x, y, radiusPx } = clustersOf(spots)
        for (let a = 0; a < count; a++)
          for (let b = a + 1; b < count; b++) {
            const apart = Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0)) * worldPx(ZOOM)
            expect(apart).toBeGreaterThanOrEqual(((radiusPx[a] ?? 0) + (radiusPx[b] ?? 0)) * TOUCH - 1e-6)
          }
      }),
    )
  })

  it('leaves points alone that touch nothing', () => {
    const spots = [0, 1, 2, 3].map((i) => [i * 40, 0] as const)
    expect(clustersOf(spots).count).toBe(4)
  })

  it('merges what shares a place, at any scale, and stands where it is', () => {
    const clusters = clustersOf([
      [10, 10],
      [10, 10],
      [300, 300],
    ])
    expect([sizeOf(clusters, 0), sizeOf(clusters, 1)]).toEqual([2, 1])
    expect(clusters.x[0]).toBeCloseTo(0.6 + 10 / worldPx(ZOOM), 7)
    expect(Array.from(membersOf(clusters, 0))).toEqual([0, 1])
  })

  it('gives the same groups whatever the order of the points', () => {
    fc.assert(
      fc.property(crowds, fc.integer(), (spots, seed) => {
        const shuffled = spots
          .map((place, i) => ({ place, i, key: Math.sin(seed + i * 99) }))
          .toSorted((a, b) => a.key - b.key)
        const plain = clustersOf(spots)
        const other = clustersOf(shuffled.map(({ place }) => place))
        expect(Array.from(other.x)).toEqual(Array.from(plain.x))
        expect(Array.from(other.y)).toEqual(Array.from(plain.y))
        expect(Array.from(other.first)).toEqual(Array.from(plain.first))
      }),
    )
  })

  it('holds all that as well for a crowd that is first merged by cells', () => {
    const spots = Array.from({ length: 9000 }, (_, i) => [(i * 7919) % 1400, (i * 104_729) % 900] as const)
    const { count, x, y, radiusPx, members, first } = clustersOf(spots)
    expect(new Set(members).size).toBe(9000)
    expect(first[count]).toBe(9000)
    let nearest = Infinity
    for (let a = 0; a < count; a++)
      for (let b = a + 1; b < count; b++) {
        const apart = Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0)) * worldPx(ZOOM)
        nearest = Math.min(nearest, apart - ((radiusPx[a] ?? 0) + (radiusPx[b] ?? 0)) * TOUCH)
      }
    expect(nearest).toBeGreaterThanOrEqual(-1e-6)
  })
})

describe('comesApartAt', () => {
  const radius = () => RADIUS_PX
  it('names the first level at which a group is more than one mark', () => {
    const places = placesOf([
      [0, 0],
      [10, 0],
    ])
    const level = comesApartAt(idsOf(2), places, ZOOM, radius)
    expect(level).toBe(7)
    expect(clusterPoints(idsOf(2), places, worldPx(6.5), radius).count).toBe(1)
  })

  it('knows that one place never comes apart', () => {
    const places = placesOf([
      [5, 5],
      [5, 5],
    ])
    expect(comesApartAt(idsOf(2), places, 2, radius)).toBeNull()
  })
})
