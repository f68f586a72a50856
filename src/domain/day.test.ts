import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, formatDay, parseDay } from './day'

describe('days', () => {
  it('refuses dates that are not in the calendar instead of rolling them over', () => {
    for (const text of [
      '2023-02-29',
      '2024-13-01',
      '2024-00-10',
      '2024-1-1',
      '01.01.2024',
      '',
      '2024-01-01T00:00',
    ])
      expect([text, parseDay(text)]).toEqual([text, null])
  })

  it('reads back every day it writes, in any year an archive may hold', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2200, 1, 1) }), (day) => {
        expect(parseDay(formatDay(day))).toBe(day)
      }),
    )
  })
})
