import { describe, expect, it } from 'vitest'
import { hatchPixels } from './hatch'

const RULING = { period: 10, line: 1.5, alpha: 0.6 }

describe('a hatch', () => {
  it.each([0.5, 1, 1.37, 2, 3.3])('goes on from tile to tile at scale %d, rising or falling', (scale) => {
    for (const falling of [false, true]) {
      const { width, height, data } = hatchPixels([1, 1, 1], { ...RULING, falling }, { scale, blur: 1 })
      expect(width).toBe(height)
      const alpha = (x: number, y: number) =>
        data[(((y + height) % height) * width + ((x + width) % width)) * 4 + 3]
      // Along a line nothing changes, over the edge of the tile neither.
      for (let x = 0; x < width; x++)
        for (let y = 0; y < height; y++) expect(alpha(x + 1, falling ? y + 1 : y - 1)).toBe(alpha(x, y))
    }
  })

  it('is as dense at any scale', () => {
    const inked = (scale: number) => {
      const { data, width } = hatchPixels([1, 1, 1], { ...RULING, falling: false }, { scale, blur: 1 })
      return data.reduce((sum, value, i) => sum + (i % 4 === 3 ? value : 0), 0) / width ** 2
    }
    for (const scale of [1.2, 2, 4]) expect(Math.abs(inked(scale) / inked(8) - 1)).toBeLessThan(0.15)
  })
})
