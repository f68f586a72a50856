import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stepAct, steppedRow } from './stepKeys'

describe('stepAct', () => {
  it('leaves every key but Enter to the map until stepping has begun', () => {
    for (const key of ['ArrowLeft', 'ArrowDown', 'Home', 'Escape', '+', 'n'])
      expect(stepAct(key, false, false)).toBeNull()
    expect(stepAct('Enter', false, false)).toBe('enter')
  })

  it('goes onward in time with the arrow that points where the script runs', () => {
    expect(stepAct('ArrowRight', true, false)).toBe('next')
    expect(stepAct('ArrowLeft', true, true)).toBe('next')
    expect(stepAct('ArrowDown', true, true)).toBe('next')
  })

  it('leaves plus, minus and letters to the map while stepping', () => {
    for (const key of ['+', '-', 'a', 'Tab']) expect(stepAct(key, true, false)).toBeNull()
  })
})

const sortedRows = fc
  .uniqueArray(fc.nat(200), { minLength: 1, maxLength: 30 })
  .map((rows) => rows.toSorted((a, b) => a - b))

describe('steppedRow', () => {
  it('reaches every row once from first to last, and back', () => {
    fc.assert(
      fc.property(sortedRows, (rows) => {
        const walk = (from: number | null, act: 'next' | 'previous') => {
          const seen: number[] = []
          let row = from
          for (const _ of rows) {
            row = steppedRow(rows, row, act)
            if (row !== null) seen.push(row)
          }
          return seen
        }
        expect(walk(null, 'next')).toEqual(rows)
        expect(walk(null, 'previous')).toEqual(rows.toReversed())
      }),
    )
  })

  it('goes on from where a row stood that a filter has taken away', () => {
    expect(steppedRow([2, 5, 9], 6, 'next')).toBe(9)
    expect(steppedRow([2, 5, 9], 6, 'previous')).toBe(5)
    expect(steppedRow([2, 5, 9], 99, 'next')).toBe(9)
    expect(steppedRow([2, 5, 9], 0, 'previous')).toBe(2)
  })

  it('stays at the ends, and is nowhere among nothing', () => {
    expect(steppedRow([2, 5], 5, 'next')).toBe(5)
    expect(steppedRow([2, 5], 2, 'previous')).toBe(2)
    expect(steppedRow([], 2, 'next')).toBeNull()
  })
})
