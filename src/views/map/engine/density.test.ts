import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classOf, createDensity, DENSITY_CLASSES, densityClasses, paddedLength } from './density'
import { hexAt, hexCentre, hexGrid } from './hexGrid'
import { worldPx } from './mercator'

const LEVEL = 5
const REGION = { x0: 0.6, y0: 0.4, x1: 0.6 + 900 / worldPx(LEVEL), y1: 0.4 + 600 / worldPx(LEVEL) }

const point = fc.record({
  x: fc.integer({ min: 1, max: 890 }),
  y: fc.integer({ min: 1, max: 590 }),
  isIncident: fc.boolean(),
  before: fc.boolean(),
  after: fc.boolean(),
})
type Point = { x: number; y: number; isIncident: boolean; before: boolean; after: boolean }

const pointsOf = (all: readonly Point[]) => ({
  places: Float32Array.from(
    all.flatMap(({ x, y }) => [REGION.x0 + x / worldPx(LEVEL), REGION.y0 + y / worldPx(LEVEL)]),
  ),
  counted: Uint8Array.from(all, ({ isIncident }) => Number(isIncident)),
})
const flagsOf = (all: readonly Point[], when: 'before' | 'after') => {
  const flags = new Uint8Array(paddedLength(all.length))
  flags.set(all.map((one) => Number(one[when])))
  return flags
}
const sum = (counts: Uint32Array) => counts.reduce((a, b) => a + b, 0)

describe('density', () => {
  it('counts every incident that is shown once, and no context', () => {
    fc.assert(
      fc.property(fc.array(point), (all) => {
        const { counts } = createDensity()(pointsOf(all), flagsOf(all, 'after'), REGION, LEVEL)
        expect(sum(counts)).toBe(all.filter(({ after, isIncident }) => after && isIncident).length)
      }),
    )
  })

  it('counts the same when only what changed is counted again', () => {
    fc.assert(
      fc.property(fc.array(point), (all) => {
        const points = pointsOf(all)
        const density = createDensity()
        density(points, flagsOf(all, 'before'), REGION, LEVEL)
        const moved = density(points, flagsOf(all, 'after'), REGION, LEVEL)
        const anew = createDensity()(points, flagsOf(all, 'after'), REGION, LEVEL)
        expect(moved.counts).toEqual(anew.counts)
      }),
    )
  })

  it('is another value when the counts are others, so that who compares by identity sees it', () => {
    const all = [{ x: 5, y: 5, isIncident: true, before: false, after: true }]
    const density = createDensity()
    const before = density(pointsOf(all), flagsOf(all, 'before'), REGION, LEVEL)
    expect(density(pointsOf(all), flagsOf(all, 'after'), REGION, LEVEL)).not.toBe(before)
  })
})

describe('hexagons', () => {
  const WIDTH = 22 / worldPx(LEVEL)
  const share = fc.double({ min: 0, max: 1, noNaN: true })

  it('gives each place the hexagon whose middle is nearest', () => {
    fc.assert(
      fc.property(share, share, (u, v) => {
        const grid = hexGrid(REGION, WIDTH)
        const x = REGION.x0 + u * (REGION.x1 - REGION.x0)
        const y = REGION.y0 + v * (REGION.y1 - REGION.y0)
        const away = (hex: number) => Math.hypot(hexCentre(grid, hex).x - x, hexCentre(grid, hex).y - y)
        const found = hexAt(grid, x, y)
        const nearest = Math.min(...Array.from({ length: grid.columns * grid.rows }, (_, hex) => away(hex)))
        expect(away(found)).toBeLessThanOrEqual(nearest + WIDTH * 1e-6)
      }),
      { numRuns: 40 },
    )
  })

  it('stands still in the world when the view moves', () => {
    fc.assert(
      fc.property(share, share, share, (u, v, shift) => {
        const x = REGION.x0 + u * (REGION.x1 - REGION.x0)
        const y = REGION.y0 + v * (REGION.y1 - REGION.y0)
        const moved = { ...REGION, x0: REGION.x0 - shift * 1e-3, y0: REGION.y0 - shift * 2e-3 }
        const [a, b] = [REGION, moved].map((region) => {
          const grid = hexGrid(region, WIDTH)
          return hexCentre(grid, hexAt(grid, x, y))
        })
        expect(b?.x).toBeCloseTo(a?.x ?? 0, 9)
        expect(b?.y).toBeCloseTo(a?.y ?? 0, 9)
      }),
    )
  })
})

describe('densityClasses', () => {
  it('states whole numbers from 1 up, not more than there are colours, and leaves no count without a class', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 1 }), (counts) => {
        const classes = densityClasses(Uint32Array.from(counts))
        expect(classes.length).toBeLessThanOrEqual(DENSITY_CLASSES)
        expect(classes.toSorted((a, b) => a - b)).toEqual(classes)
        expect(new Set(classes).size).toBe(classes.length)
        for (const count of counts) expect(classOf(classes, count) >= 0).toBe(count > 0)
        expect(classes.at(-1) ?? 0).toBeLessThanOrEqual(Math.max(...counts))
      }),
    )
  })

  it('is easy to read', () => {
    expect(densityClasses(Uint32Array.of(0, 1, 7))).toEqual([1, 2, 5])
    expect(densityClasses(Uint32Array.of(640))).toEqual([1, 5, 20, 100, 500])
  })
})
