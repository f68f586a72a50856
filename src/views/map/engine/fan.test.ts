import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fanOffsets, MAX_FAN } from './fan'

const radii = fc.array(fc.double({ min: 6, max: 33, noNaN: true }), { minLength: 1, maxLength: MAX_FAN })

describe('fanOffsets', () => {
  it('lets no two members overlap, nor cover the place they share', () => {
    fc.assert(
      fc.property(radii, (sizes) => {
        const offsets = fanOffsets(sizes)
        offsets.forEach((a, i) => {
          expect(Math.hypot(a.x, a.y)).toBeGreaterThan((sizes[i] ?? 0) + 2)
          for (let j = i + 1; j < offsets.length; j++) {
            const b = offsets[j] ?? { x: 0, y: 0 }
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan((sizes[i] ?? 0) + (sizes[j] ?? 0))
          }
        })
      }),
    )
  })

  it('begins at the top and goes clockwise, the same each time', () => {
    const [first, second] = fanOffsets([8, 8, 8, 8])
    expect(first?.x).toBeCloseTo(0)
    expect(first?.y).toBeLessThan(0)
    expect(second?.x).toBeGreaterThan(0)
    expect(fanOffsets([8, 8, 8, 8])).toEqual(fanOffsets([8, 8, 8, 8]))
  })
})
