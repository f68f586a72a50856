import fc from 'fast-check'
import { expect, it } from 'vitest'
import { squares } from './coverObstacles'

it('a panel is covered by its squares whole, and by few of them', () => {
  const panel = fc.record({
    left: fc.integer({ min: 0, max: 500 }),
    top: fc.integer({ min: 0, max: 500 }),
    width: fc.integer({ min: 1, max: 900 }),
    height: fc.integer({ min: 1, max: 900 }),
    atX: fc.double({ min: 0, max: 1, noNaN: true }),
    atY: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  fc.assert(
    fc.property(panel, ({ left, top, width, height, atX, atY }) => {
      const found = squares({ left, top, right: left + width, bottom: top + height })
      const [x, y] = [left + atX * width, top + atY * height]
      const reaches = found.some(
        (square) => Math.abs(square.x - x) <= square.px + 1e-6 && Math.abs(square.y - y) <= square.px + 1e-6,
      )
      expect(reaches).toBe(true)
      const side = Math.max(16, Math.min(width, height))
      expect(found.length).toBeLessThanOrEqual(Math.max(width, height) / side + 1)
      // And reach beyond it only where it is narrower than the smallest square.
      for (const square of found) {
        expect(square.x - square.px).toBeGreaterThanOrEqual(Math.min(left, left + width / 2 - 8) - 1e-6)
        expect(square.y + square.px).toBeLessThanOrEqual(Math.max(top + height, top + height / 2 + 8) + 1e-6)
      }
    }),
  )
})
