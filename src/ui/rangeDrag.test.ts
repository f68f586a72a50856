import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draggedRange, gripAt } from './rangeDrag'

const AXIS = [0, 100] as const

describe('dragging a range', () => {
  it('keeps its width at the ends of the axis', () => {
    expect(draggedRange('range', [10, 30], 20, 95, AXIS)).toEqual([80, 100])
    expect(draggedRange('range', [10, 30], 20, -50, AXIS)).toEqual([0, 20])
  })

  it('pushes a range beyond a zoomed axis, and never pulls in what lies outside already', () => {
    expect(draggedRange('range', [-40, 30], 10, 5, AXIS, [-50, 200])).toEqual([-45, 25])
    expect(draggedRange('range', [-40, 30], 10, -90, AXIS, [-50, 200])).toEqual([-50, 20])
    expect(draggedRange('range', [-60, 30], 10, 12, AXIS, [-50, 200])).toEqual([-58, 32])
    expect(draggedRange('range', [80, 130], 90, 90, AXIS)).toEqual([80, 130])
  })

  it('lets one end pass the other', () => {
    expect(draggedRange('low', [10, 30], 10, 50, AXIS)).toEqual([30, 50])
  })

  it('draws a new range in either direction', () => {
    expect(draggedRange('brush', [0, 100], 40, 25, AXIS)).toEqual([25, 40])
  })

  it('never leaves the axis, whatever the hand does', () => {
    const value = fc.integer({ min: -500, max: 500 })
    const inside = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(
        fc.constantFrom('low', 'high', 'range', 'brush'),
        inside,
        inside,
        value,
        value,
        (grip, a, b, anchor, at) => {
          const [low, high] = draggedRange(grip, [Math.min(a, b), Math.max(a, b)], anchor, at, AXIS)
          expect(low).toBeGreaterThanOrEqual(0)
          expect(high).toBeLessThanOrEqual(100)
          expect(low).toBeLessThanOrEqual(high)
        },
      ),
    )
  })

  it('takes hold of the range only where there is room to move it', () => {
    expect(gripAt(50, [20, 80], AXIS)).toBe('range')
    expect(gripAt(10, [20, 80], AXIS)).toBe('brush')
    expect(gripAt(50, [0, 100], AXIS)).toBe('brush')
  })
})
