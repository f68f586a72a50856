import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisWindow, movedAxis, zoomedAxis } from './zoomedAxis'

const WHOLE = [0, 1000] as const

describe('zooming the axis', () => {
  it('keeps the day under the pointer in its place', () => {
    expect(zoomedAxis(WHOLE, WHOLE, 250, 0.5)).toEqual([125, 625])
    expect(zoomedAxis([125, 625], WHOLE, 250, 0.5)).toEqual([187.5, 437.5])
  })

  it('goes no closer than two weeks and no further than all there is', () => {
    expect(zoomedAxis([100, 120], WHOLE, 110, 0.01)).toEqual([103, 117])
    expect(zoomedAxis([100, 900], WHOLE, 150, 9)).toEqual([0, 1000])
    expect(zoomedAxis([3, 8], [0, 10], 5, 0.1)).toEqual([0, 10])
  })

  it('stays within all there is', () => {
    expect(zoomedAxis([0, 100], WHOLE, 90, 4)).toEqual([0, 400])
    expect(movedAxis([100, 300], WHOLE, -150)).toEqual([0, 200])
    expect(movedAxis([100, 300], WHOLE, 5000)).toEqual([800, 1000])
    const day = fc.double({ min: 0, max: 1000, noNaN: true })
    fc.assert(
      fc.property(day, day, day, fc.double({ min: 0.01, max: 50, noNaN: true }), (a, b, at, factor) => {
        const [start, end] = zoomedAxis([Math.min(a, b), Math.max(a, b)], WHOLE, at, factor)
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(1000.000001)
        expect(end - start).toBeGreaterThan(13.99)
      }),
    )
  })

  it('is no zoom when it shows all', () => {
    const whole = { startDay: 0, endDay: 1000 }
    expect(axisWindow([0.2, 999.8], whole)).toBeNull()
    expect(axisWindow([10.4, 99.5], whole)).toEqual({ startDay: 10, endDay: 100 })
  })
})
