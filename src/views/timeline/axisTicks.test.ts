import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '@/domain/day'
import { axisTicks } from './axisTicks'

const span = (start: string, end: string) => ({ startDay: parseDay(start) ?? 0, endDay: parseDay(end) ?? 0 })
const ticks = (start: string, end: string, widthPx = 1300) =>
  axisTicks(span(start, end), widthPx, ({ full, unit }) => (full && unit !== 'year' ? 72 : 32))
const days = (start: string, end: string, widthPx?: number) =>
  ticks(start, end, widthPx).map(({ day }) => formatDay(day))

describe('ticks of the axis', () => {
  it('are years, then quarters, months, weeks and days as the axis zooms in', () => {
    const unitOf = (end: string) => ticks('2018-01-01', end)[0]?.unit
    expect([unitOf('2047-12-31'), unitOf('2021-12-31'), unitOf('2018-02-28')]).toEqual([
      'year',
      'month',
      'day',
    ])
    expect(days('2018-01-01', '2020-12-31')).toContain('2019-04-01')
    expect(days('2018-01-01', '2018-12-31')).toContain('2018-11-01')
    expect(days('2018-01-01', '2018-04-30')).toContain('2018-02-08')
    expect(days('2018-03-03', '2018-03-20')).toContain('2018-03-12')
  })

  it('count years by round numbers where there is little room', () => {
    expect(days('2011-01-01', '2026-12-31', 200)).toEqual(['2015-01-01', '2020-01-01'])
  })

  it('say all at the first label and mark where a larger unit begins', () => {
    const [first, second] = ticks('2021-11-15', '2022-07-01')
    expect([first?.full, first?.coarse, second?.full, second?.coarse]).toEqual([true, false, false, true])
  })

  it('never touch each other or leave the axis, at any width and span', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 15_000, max: 20_000 }),
        fc.integer({ min: 1, max: 9000 }),
        fc.integer({ min: 0, max: 2600 }),
        (startDay, length, widthPx) => {
          const found = axisTicks({ startDay, endDay: startDay + length }, widthPx, ({ full }) =>
            full ? 72 : 32,
          )
          let free = 0
          for (const { x, full } of found) {
            expect(x).toBeGreaterThanOrEqual(free)
            free = x + (full ? 72 : 32)
            expect(free).toBeLessThanOrEqual(widthPx)
          }
        },
      ),
    )
  })
})
