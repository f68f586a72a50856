import { describe, expect, it } from 'vitest'
import { foldText } from '@/base/foldText'
import type { ActorRegister } from '@/domain/actor'
import type { PlaceName } from '@/domain/placeNames'
import { anIncident, aReport } from '@/testing/incident'
import { buildSearch } from './searchIndex'

const register: ActorRegister = {
  actors: [
    {
      id: 'iskp',
      name: 'ISKP',
      aliases: ['IS-K', 'ISIS-K', 'IS-Khorasan', 'Daesh–Khorasan'],
      kind: 'branch',
      parent: null,
      note: 'The branch.',
      reports: [],
    },
  ],
  relations: [],
}
const herat = anIncident({ title: 'Cleric killed at the Guzargah mosque', place: 'Herat', actors: ['ISKP'] })
const istanbul = anIncident({
  title: 'Operative arrested',
  place: 'Istanbul',
  country: 'TR',
  actors: ['Turkish police'],
  reports: [aReport({ says: 'Police held Shamil Hukumatov.' })],
})
const names: PlaceName[] = [
  { kind: 'city', country: 'AF', code: null, en: 'Herat', ru: 'Герат', fa: 'هرات' },
  { kind: 'city', country: 'TR', code: null, en: 'Istanbul', ru: 'Стамбул', fa: 'استانبول' },
]
const search = buildSearch([herat, istanbul], register, names)

describe('search', () => {
  it.each(['ISKP', 'IS-K', 'is-k', 'ISIS-K', 'IS-Khorasan', 'Daesh', 'khorasan'])(
    'finds an incident by the name %s of its actor',
    (name) => {
      expect(search(name)).toEqual([herat.id])
    },
  )

  it.each([
    ['Guzargah', herat.id],
    ['Gazurgah', herat.id],
    ['Hukumatov', istanbul.id],
    ['Khukumatov', istanbul.id],
    ['guzar', herat.id],
    ['Instanbul', istanbul.id],
    ['Герат', herat.id],
    ['استانبول', istanbul.id],
    ['Стамбул Hukumatov', istanbul.id],
  ])('finds %s in any of its spellings', (query, id) => {
    expect(search(query)).toEqual([id])
  })

  it('wants every word', () => {
    expect(search('cleric Herat')).toEqual([herat.id])
    expect(search('cleric Istanbul')).toEqual([])
  })

  it('puts a hit in the title before one in a report', () => {
    const named = anIncident({ title: 'Attack on the embassy' })
    const mentioned = anIncident({
      title: 'Another',
      reports: [aReport({ says: 'It recalled the embassy.' })],
    })
    expect(buildSearch([mentioned, named], null, [])('embassy')).toEqual([named.id, mentioned.id])
  })

  it('finds nothing for nothing', () => {
    expect(search('zzzzzz')).toEqual([])
    expect(search('  ')).toEqual([])
  })
})

describe('folding', () => {
  it.each([
    ['Ещё', 'еще'],
    ['ЁЛКА', 'елка'],
    ['كابل', 'کابل'],
    ['علي', 'علی'],
    ['۱۴۰۲', '1402'],
    ['٢٠٢٣', '2023'],
    ['São Tomé', 'sao tome'],
    ['می\u200cشود', 'میشود'],
  ])('levels %s', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })
})
