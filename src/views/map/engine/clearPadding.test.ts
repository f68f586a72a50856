import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LonLat } from '@/domain/geo'
import { clearPadding, type FlatView, pixelOf } from './clearPadding'

const view: FlatView = {
  widthPx: 800,
  heightPx: 600,
  padding: { top: 40, right: 56, bottom: 72, left: 56 },
  centre: [66, 34],
  zoom: 5,
}
const legend = { left: 12, top: 300, right: 244, bottom: 560 }

describe('pixelOf', () => {
  it('puts the centre in the middle of what the padding leaves', () => {
    expect(pixelOf(view, [66, 34])).toEqual({ x: 400, y: 284 })
  })

  it('counts east to the right and north upwards', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 20, noNaN: true }), (degrees) => {
        expect(pixelOf(view, [66 + degrees, 34]).x).toBeGreaterThan(400)
        expect(pixelOf(view, [66, 34 + degrees]).y).toBeLessThan(284)
      }),
    )
  })
})

describe('clearPadding', () => {
  it('asks for nothing while every spot is clear', () => {
    expect(clearPadding(view, { covers: [legend], spots: [[66, 34]] })).toBeNull()
    expect(clearPadding(view, { covers: [], spots: [[60, 32]] })).toBeNull()
  })

  /** From edge to edge of what the padding leaves. */
  const filling: LonLat[] = [
    [58.8, 37.9],
    [73.2, 29.8],
  ]

  it('moves the map by no more than brings every spot from under the cover, where there is room', () => {
    const found = clearPadding(view, {
      covers: [legend],
      spots: [
        [61.2, 33],
        [58.8, 36],
      ],
    })
    // Under the legend's upper edge; up is nearer than right.
    expect(found).toMatchObject({ top: 0, right: 0, left: 0 })
    const middle = {
      ...view,
      padding: { ...view.padding, bottom: view.padding.bottom + (found?.bottom ?? 0) },
    }
    const { y } = pixelOf(middle, [61.2, 33])
    expect(y).toBeCloseTo(legend.top - 14)
  })

  it('gives up the side that costs less of the map, where it is full', () => {
    // 250 px left of the centre and 100 below it: under the legend.
    const found = clearPadding(view, { covers: [legend], spots: [[60.5, 31], ...filling] })
    expect(found).toEqual({ top: 0, right: 0, bottom: 0, left: 244 - 56 })
  })

  it('does not give up more than half of a side', () => {
    const sheet = { left: 0, top: 100, right: 800, bottom: 600 }
    expect(clearPadding(view, { covers: [sheet], spots: [[66, 34]] })).toBeNull()
  })
})
