import { describe, expect, it } from 'vitest'
import { type Province, provinceIndex } from './provinces'

const province = (code: string, country: string, en: string, ru: string | null = null): Province => ({
  code,
  country,
  en,
  ru,
  fa: null,
})
const provinceOf = provinceIndex([
  province('RU-MOW', 'RU', 'Moscow'),
  province('RU-MOS', 'RU', 'Moscow'),
  province('RU-SMO', 'RU', 'Smolensk', 'Смоленская область'),
  province('AF-BAL', 'AF', 'Balkh', 'Балх'),
  province('XX-1', 'XX', 'Twin'),
  province('XX-2', 'XX', 'Twin'),
])

describe('a province by its name', () => {
  it.each<[string, string, string | null]>([
    ['AF', 'Balkh', 'AF-BAL'],
    ['AF', 'Balkh Province', 'AF-BAL'],
    ['AF', 'balkh', 'AF-BAL'],
    ['AF', 'Балх', 'AF-BAL'],
    ['RU', 'Smolensk Oblast', 'RU-SMO'],
    ['RU', 'Moscow', 'RU-MOW'],
    ['RU', 'Moscow Oblast', 'RU-MOS'],
    ['UZ', 'Balkh', null],
    ['AF', 'Bal', null],
    ['AF', '', null],
    ['XX', 'Twin', null],
  ])('%s, %s: %s', (country, name, code) => {
    expect(provinceOf(country, name)).toBe(code)
  })
})
