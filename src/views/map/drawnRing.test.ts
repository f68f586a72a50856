import { describe, expect, it } from 'vitest'
import { drawnRing, type Pixel } from './drawnRing'

describe('a drawn area', () => {
  it('is the box between the ends of the stroke, in whatever direction it was drawn', () => {
    const box = [
      [10, 20],
      [60, 20],
      [60, 90],
      [10, 90],
    ]
    expect(
      drawnRing('box', [
        [60, 90],
        [30, 30],
        [10, 20],
      ]),
    ).toEqual(box)
  })

  it('keeps the lasso short enough for a link, and its beginning', () => {
    const circle = Array.from(
      { length: 500 },
      (_, i): Pixel => [100 + 50 * Math.cos(i / 80), 100 + 50 * Math.sin(i / 80)],
    )
    const ring = drawnRing('lasso', circle)
    expect(ring.length).toBeLessThanOrEqual(40)
    expect(ring[0]).toEqual(circle[0])
  })

  it('is nothing for a click or a tremble', () => {
    expect(drawnRing('box', [[10, 10]])).toEqual([])
    expect(
      drawnRing('lasso', [
        [10, 10],
        [12, 11],
        [13, 14],
      ]),
    ).toEqual([])
  })
})
