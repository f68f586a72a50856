import { describe, expect, it } from 'vitest'
import { draggedSplit, steppedSplit } from './split'

describe('the divider between two maps', () => {
  it('moves the way the arrow points, in either direction of writing', () => {
    expect(steppedSplit(50, 'ArrowRight', false)).toBe(52)
    expect(steppedSplit(50, 'ArrowRight', true)).toBe(48)
    expect(steppedSplit(50, 'ArrowLeft', true)).toBe(52)
  })

  it('stays where a link can say it, and leaves other keys alone', () => {
    expect(steppedSplit(89.4, 'PageUp', false)).toBe(90)
    expect(steppedSplit(12, 'PageDown', false)).toBe(10)
    expect([steppedSplit(50, 'Home', false), steppedSplit(50, 'End', false)]).toEqual([10, 90])
    expect(steppedSplit(50, 'Tab', false)).toBeNull()
  })

  it('follows the pointer from the start of the line, and no further than it may', () => {
    const box = { left: 100, width: 400 }
    expect(draggedSplit(200, box, false)).toBe(25)
    expect(draggedSplit(200, box, true)).toBe(75)
    expect(draggedSplit(-50, box, false)).toBe(10)
    expect(draggedSplit(900, { left: 0, width: 0 }, false)).toBe(90)
  })
})
