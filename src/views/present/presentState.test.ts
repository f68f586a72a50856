import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyCommand, type PresentState, presented, startOf } from './presentState'

const press = (state: PresentState, ...keys: string[]): PresentState =>
  keys.reduce((now, key) => {
    const command = keyCommand(key, false)
    return command ? presented(now, command, 12) : now
  }, state)

describe('presenting', () => {
  it('goes on and back by keys and clickers, and stops at both ends', () => {
    expect(press(startOf(0), 'ArrowRight', ' ', 'PageDown', 'Enter').index).toBe(4)
    expect(press(startOf(4), 'PageUp', 'ArrowLeft').index).toBe(2)
    expect(press(startOf(0), 'PageUp').index).toBe(0)
    expect(press(startOf(0), 'End', 'PageDown').index).toBe(11)
    expect(press(startOf(5), 'Home').index).toBe(0)
  })
  it('jumps to a number, and forgets it by Escape without ending', () => {
    expect(press(startOf(0), '1', '1', 'Enter').index).toBe(10)
    expect(press(startOf(0), '9', '9', 'Enter').index).toBe(11)
    expect(press(startOf(3), '0', 'Enter').index).toBe(0)
    expect(press(startOf(3), '1', '2', 'Backspace', 'Enter').index).toBe(0)
    expect(press(startOf(3), '7', 'Escape')).toMatchObject({ index: 3, typed: '', ended: false })
  })
  it('blanks; the next thing that is asked brings the same slide back', () => {
    expect(press(startOf(3), 'b').blank).toBe(true)
    expect(press(startOf(3), 'b', 'PageDown')).toMatchObject({ index: 3, blank: false })
    expect(press(startOf(3), '.', 'B').blank).toBe(false)
    expect(press(startOf(3), 'b', 'Escape')).toMatchObject({ blank: false, ended: false })
    expect(press(startOf(3), 'Escape').ended).toBe(true)
  })
  it('counts coming back to the view of the slide as an arrival', () => {
    const there = startOf(3)
    expect(press(there, 'r')).toMatchObject({ index: 3, visit: 1 })
    expect(press(there, 'Backspace').visit).toBe(1)
    expect(press(there, 'PageDown').visit).toBe(1)
  })
  it('reads to the left where the page does', () => {
    expect(keyCommand('ArrowLeft', true)).toEqual({ kind: 'next' })
    expect(keyCommand('ArrowRight', true)).toEqual({ kind: 'previous' })
    expect(keyCommand('PageDown', true)).toEqual({ kind: 'next' })
  })
  it('is never beyond the slides, whatever is pressed', () => {
    const key = fc.constantFrom(
      'ArrowRight',
      'PageUp',
      'Home',
      'End',
      'Enter',
      'b',
      'r',
      '0',
      '5',
      '9',
      'Backspace',
      'Escape',
      'x',
    )
    fc.assert(
      fc.property(fc.array(key), fc.integer({ min: 1, max: 30 }), (keys, count) => {
        let state = startOf(0)
        for (const one of keys) {
          const command = keyCommand(one, false)
          if (command) state = presented(state, command, count)
          expect(state.index).toBeGreaterThanOrEqual(0)
          expect(state.index).toBeLessThan(count)
        }
      }),
    )
  })
})
