import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, formatDay } from './day'
import { BIN_UNITS, binWindows, wholeYears, yearWindow } from './timeWindow'

describe('bins', () => {
  it('tile the span: no day is in two bins or in none', () => {
    const day = fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2040, 1, 1) })
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 6000 }),
        fc.constantFrom(...BIN_UNITS),
        (startDay, days, unit) => {
          const bins = binWindows({ startDay, endDay: startDay + days }, unit)
          expect(bins[0]?.startDay).toBeLessThanOrEqual(startDay)
          expect(bins.at(-1)?.endDay).toBeGreaterThanOrEqual(startDay + days)
          bins.slice(1).forEach((bin, i) => expect(bin.startDay).toBe((bins[i]?.endDay ?? 0) + 1))
        },
      ),
    )
  })

  it('begin where the calendar unit begins', () => {
    const span = { startDay: dayOf(2022, 5, 20), endDay: dayOf(2022, 8, 3) }
    expect(binWindows(span, 'quarter').map(({ startDay }) => formatDay(startDay))).toEqual([
      '2022-04-01',
      '2022-07-01',
    ])
  })
})

describe('years of a window', () => {
  it('are told only for windows of whole years', () => {
    expect(wholeYears(yearWindow(2021, 2023))).toEqual({ first: 2021, last: 2023 })
    expect(wholeYears({ startDay: dayOf(2021, 1, 1), endDay: dayOf(2021, 12, 30) })).toBeNull()
  })
})
