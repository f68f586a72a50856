import { foldText } from '@/base/foldText'
import type { Incident } from '@/domain/incident'
import type { PlaceName } from '@/domain/placeNames'
import { provinceIndex } from './provinces'

type Placed = Pick<Incident, 'place' | 'admin1' | 'country' | 'countries' | 'reports'>

/**
 * A record → the names its countries, province and cities have in every language of the map, one text. A city is
 * known where a name of the record holds it whole: "Russian embassy, Kabul".
 */
export function placeNamesOf(names: readonly PlaceName[]): (record: Placed) => string {
  const countries = spellingsBy(names, 'country', ({ country }) => country)
  const cities = spellingsBy(names, 'city', ({ country, en }) => `${country} ${wordsOf(en).join(' ')}`)
  const provinces = spellingsBy(names, 'province', ({ code }) => code)
  const longestCity = Math.max(0, ...[...cities.keys()].map((key) => key.split(' ').length - 1))
  const provinceOf = provinceIndex(
    names.flatMap((name) =>
      name.kind === 'province' && name.code !== null ? [{ ...name, code: name.code }] : [],
    ),
  )
  return ({ place, admin1, country, countries: all, reports }) => {
    const province = admin1 === null ? null : provinceOf(country, admin1)
    const stated = [place, admin1, ...reports.map((report) => report.place)]
    const found = [
      ...all.map((code) => countries.get(code)),
      province === null ? undefined : provinces.get(province),
      ...stated.flatMap((name) =>
        phrasesOf(name ?? '', longestCity).map((phrase) => cities.get(`${country} ${phrase}`)),
      ),
    ]
    return [...new Set(found.flat())].filter((name) => name !== undefined).join(' ')
  }
}

function spellingsBy(
  names: readonly PlaceName[],
  kind: PlaceName['kind'],
  keyOf: (name: PlaceName) => string | null,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const name of names) {
    const key = name.kind === kind ? keyOf(name) : null
    if (key === null) continue
    const spellings = [name.en, name.ru, name.fa].filter((spelling) => spelling !== null)
    found.set(key, [...(found.get(key) ?? []), ...spellings])
  }
  return found
}

const wordsOf = (text: string): string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** Every run of up to `longest` neighbouring words, folded. */
function phrasesOf(text: string, longest: number): string[] {
  const words = wordsOf(text)
  return words.flatMap((_, from) =>
    Array.from({ length: Math.min(longest, words.length - from) }, (__, more) =>
      words.slice(from, from + more + 1).join(' '),
    ),
  )
}
