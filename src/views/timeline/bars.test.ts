import { describe, expect, it } from 'vitest'
import { barPath, barSlots, stackOf } from './bars'

const aBin = (startDay: number, endDay: number) => ({
  window: { startDay, endDay },
  total: 4,
  vagueTotal: 1.5,
  byKind: [2, 1],
  vagueByKind: [0.5, 1],
})

describe('bars', () => {
  it('stand where their days are, also beyond the ends of a zoomed axis', () => {
    expect(barSlots([aBin(0, 9), aBin(10, 19)], { startDay: 5, endDay: 14 }, 100)).toEqual([
      { x: -50, width: 100 },
      { x: 50, width: 100 },
    ])
  })

  it('pile up what is exact before what is spread', () => {
    expect(stackOf(aBin(0, 9))).toEqual({
      exact: [
        [0, 1.5],
        [1.5, 1.5],
      ],
      vague: [
        [1.5, 2],
        [2, 3],
      ],
      spread: [1.5, 3],
      spreadTotal: [2.5, 4],
    })
  })

  it('leave out what is empty and the gap where it could not be seen', () => {
    const slots = [
      { x: 0, width: 2 },
      { x: 2, width: 2 },
    ]
    expect(barPath(slots, 50, 10, (i) => [0, i * 2])).toBe('M2 50h2V30H2Z')
  })
})
