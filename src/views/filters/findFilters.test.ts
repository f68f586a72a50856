import { describe, expect, it } from 'vitest'
import { yearWindow } from '@/domain/timeWindow'
import { findFilters, typedYears } from './findFilters'

const items = [
  { group: 'Country', name: 'Tajikistan', empty: true },
  { group: 'Country', name: 'Afghanistan', empty: false },
  { group: 'Kind', name: 'Foiled plot', empty: false },
  { group: 'Perpetrators’ nationality', name: 'Tajikistan', empty: false },
  { group: 'Attribution', name: 'Alleged plotters', empty: false },
]
const found = (query: string) => findFilters(items, query).map(({ group, name }) => `${group}: ${name}`)

describe('finding a filter by its words', () => {
  it('takes beginnings of words, of the value first and of its filter after', () => {
    expect(found('taj')).toEqual(['Perpetrators’ nationality: Tajikistan', 'Country: Tajikistan'])
    expect(found('nat tajik')).toEqual(['Perpetrators’ nationality: Tajikistan'])
    expect(found('plot')).toEqual(['Kind: Foiled plot', 'Attribution: Alleged plotters'])
    expect(found('al')).toEqual(['Attribution: Alleged plotters'])
  })

  it('lists everything while nothing is asked, and nothing for what is not there', () => {
    expect(found(' ')).toHaveLength(items.length)
    expect(found('(.*')).toHaveLength(items.length)
    expect(found('zebra')).toEqual([])
  })
})

describe('years typed as a stretch', () => {
  it.each(['2020–2023', '2020-2023', ' 2023  2020 ', '۲۰۲۰-۲۰۲۳'])('reads %s', (text) => {
    expect(typedYears(text)).toEqual(yearWindow(2020, 2023))
  })

  it.each(['2020', '2020-20', '20202023', '1203-1204', '2020-2023-2024', ''])('does not read %j', (text) => {
    expect(typedYears(text)).toBeNull()
  })
})
