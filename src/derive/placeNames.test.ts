import { describe, expect, it } from 'vitest'
import type { PlaceName } from '@/domain/placeNames'
import { anIncident } from '@/testing/incident'
import { placeNamesOf } from './placeNames'

const names: PlaceName[] = [
  { kind: 'country', country: 'AF', code: null, en: 'Afghanistan', ru: 'Афганистан', fa: 'افغانستان' },
  { kind: 'country', country: 'PK', code: null, en: 'Pakistan', ru: 'Пакистан', fa: 'پاکستان' },
  { kind: 'province', country: 'AF', code: 'AF-BAL', en: 'Balkh', ru: 'Балх', fa: 'ولایت بلخ' },
  { kind: 'city', country: 'AF', code: null, en: 'Kabul', ru: 'Кабул', fa: 'کابل' },
  { kind: 'city', country: 'AF', code: null, en: 'Mazar-i-Sharif', ru: 'Мазари-Шариф', fa: 'مزار شریف' },
  { kind: 'city', country: 'PK', code: null, en: 'Balkh', ru: 'Другой Балх', fa: null },
]
const namesOf = placeNamesOf(names)

describe('names of a record’s places', () => {
  it('are those of its countries, its province and the city within its place', () => {
    const record = anIncident({
      place: 'Russian embassy, Kabul',
      admin1: 'Balkh',
      country: 'AF',
      countries: ['AF', 'PK'],
    })
    expect(namesOf(record)).toBe(
      'Afghanistan Афганистан افغانستان Pakistan Пакистан پاکستان Balkh Балх ولایت بلخ Kabul Кабул کابل',
    )
  })

  it('are found for a city of several words, and not for a city of another country or a part of a word', () => {
    const record = { ...anIncident({}), admin1: null, country: 'AF', countries: [], reports: [] }
    expect(namesOf({ ...record, place: 'Mazar-i-Sharif' })).toContain('Мазари-Шариф')
    expect(namesOf({ ...record, place: 'Balkh, Kabulistan' })).toBe('')
  })
})
