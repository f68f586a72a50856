import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, formatDay } from '@/domain/day'
import { learn } from '@/i18n/i18n'
import { dayWords, shortDayWords } from '@/words/dates'
import { type DateEnd, typedDay } from './typedDay'
import { monthNames } from './typedDayWords'

const MONTHS = [
  [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
]
const typed = (text: string, end: DateEnd = 'low') => {
  const result = typedDay(text, end, MONTHS)
  return result.status === 'ok' ? formatDay(result.value) : result.error
}

describe('a typed date', () => {
  it.each([
    '2024-01-03',
    '3 Jan 2024',
    '03 january 2024',
    '3. Jan. 2024',
    'Jan 3, 2024',
    ' January  3 2024 ',
    '٣ Jan ٢٠٢٤',
    '۲۰۲۴-۰۱-۰۳',
  ])('is understood as people write it: %s', (text) => {
    expect(typed(text)).toBe('2024-01-03')
  })

  it('may be a month or a year, and then means its edge', () => {
    expect([typed('2024', 'low'), typed('2024', 'high')]).toEqual(['2024-01-01', '2024-12-31'])
    expect([typed('Feb 2024', 'low'), typed('2024-02', 'high')]).toEqual(['2024-02-01', '2024-02-29'])
    expect(typed('Sep 2021')).toBe('2021-09-01')
  })

  it('is never bent into another one', () => {
    expect(typed('2023-02-30')).toBe('no-such-day')
    expect(typed('30 Feb 2023')).toBe('no-such-day')
    expect(typed('0 May 2023')).toBe('no-such-day')
    expect(typed('2023-13')).toBe('no-such-day')
    expect(typed('3/1/2024')).toBe('ambiguous')
    expect(typed('03.01.2024')).toBe('ambiguous')
    expect(typed('2024-1-3')).toBe('ambiguous')
    expect(typed('Ju 2024')).toBe('not-a-date')
    expect(typedDay('3 jui 2024', 'low', [['juin', 'juillet']])).toEqual({
      status: 'failed',
      error: 'not-a-date',
    })
    expect(typed('yesterday')).toBe('not-a-date')
    expect(typed('3 Jan 24')).toBe('not-a-date')
    expect(typed('  ')).toBe('empty')
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom<DateEnd>('low', 'high'), (text, end) => {
        expect(() => typed(text, end)).not.toThrow()
      }),
    )
  })

  it('comes back from every ISO date', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 60_000 }), (day) => {
        expect(typed(formatDay(day))).toBe(formatDay(day))
      }),
    )
  })
})

describe('a date as the page says it', () => {
  it.each(['en', 'ru', 'fa'] as const)('can be typed back, in %s', async (locale) => {
    ;(await learn(locale))()
    try {
      fc.assert(
        fc.property(fc.integer({ min: dayOf(2010, 1, 1), max: dayOf(2030, 12, 31) }), (day) => {
          for (const words of [dayWords(day), shortDayWords(day)])
            expect([words, typedDay(words, 'low', monthNames())]).toEqual([
              words,
              { status: 'ok', value: day },
            ])
        }),
      )
    } finally {
      ;(await learn('en'))()
    }
  })

  it('may carry the Russian sign for a year', () => {
    expect(typed('2024-01-03 г.')).toBe('2024-01-03')
  })
})
