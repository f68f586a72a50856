import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '@/domain/day'
import { steppedDay } from './stepDay'

const step = (end: 'low' | 'high', iso: string, direction: 1 | -1, large = false) =>
  formatDay(steppedDay('month', end, parseDay(iso) ?? 0, direction, large))

describe('stepping a handle', () => {
  it('moves the first handle along beginnings of months', () => {
    expect(step('low', '2022-03-01', 1)).toBe('2022-04-01')
    expect(step('low', '2022-03-15', -1)).toBe('2022-03-01')
    expect(step('low', '2022-01-01', -1)).toBe('2021-12-01')
  })

  it('moves the last handle along ends of months', () => {
    expect(step('high', '2022-01-31', 1)).toBe('2022-02-28')
    expect(step('high', '2024-01-31', 1)).toBe('2024-02-29')
    expect(step('high', '2022-03-15', 1)).toBe('2022-03-31')
    expect(step('high', '2022-03-31', -1)).toBe('2022-02-28')
  })

  it('moves a year at a time by page', () => {
    expect(step('low', '2022-03-01', -1, true)).toBe('2021-03-01')
    expect(step('high', '2023-02-28', 1, true)).toBe('2024-02-29')
  })

  it('moves by days where the bars are fine', () => {
    const day = parseDay('2022-03-31') ?? 0
    expect(formatDay(steppedDay('day', 'high', day, 1, false))).toBe('2022-04-01')
    expect(formatDay(steppedDay('week', 'low', day, -1, true))).toBe('2022-03-24')
  })
})
