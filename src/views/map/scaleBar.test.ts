import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { metresBetween, scaleBar } from './scaleBar'

describe('scaleBar', () => {
  it('is a round length, as long as there is room for and no longer', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e5, noNaN: true }),
        fc.integer({ min: 20, max: 300 }),
        (m, px) => {
          const bar = scaleBar(m, px)
          expect(bar).not.toBeNull()
          if (!bar) return
          expect(bar.widthPx).toBeLessThanOrEqual(px * (1 + 1e-9))
          expect(bar.widthPx).toBeGreaterThan(px / 2.6)
          expect(String(Math.round(bar.metres))).toMatch(/^[125]0*$/)
        },
      ),
    )
  })

  it.each([[Number.NaN], [0], [Number.POSITIVE_INFINITY]])('is none for %s metres to a pixel', (m) => {
    expect(scaleBar(m, 100)).toBeNull()
  })
})

describe('metresBetween', () => {
  it('knows the way from Kabul to Tehran', () => {
    expect(metresBetween([69.18, 34.53], [51.42, 35.69]) / 1000).toBeCloseTo(1617, -1)
  })
})
