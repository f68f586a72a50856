import { foldText } from '@/base/foldText'

/** A province as the basemap draws it: ISO 3166-2 or like it, its country's alpha-2, its names. */
export type Province = {
  readonly code: string
  readonly country: string
  readonly en: string
  readonly ru: string | null
  readonly fa: string | null
}

/** Where the documents' name is not the basemap's, or the basemap gives two provinces one name. */
const CALLED: Readonly<Record<string, string>> = {
  'RU moscow': 'RU-MOW',
  'RU moscow oblast': 'RU-MOS',
  'RU altai krai': 'RU-ALT',
  'RU altai republic': 'RU-AL',
}

/** What a province is, not what it is called. */
const SORT = /\b(?:province|region|oblast|oblasty|viloyat|state|vilayat|velayat)\b/g

const keyOf = (name: string): string => foldText(name).replace(SORT, '').replace(/\s+/g, ' ').trim()

/** A province of a country by its name in any language of the basemap; null where no polygon has it, or two have. */
export type ProvinceOf = (country: string, name: string) => string | null

export function provinceIndex(provinces: readonly Province[]): ProvinceOf {
  const found = new Map<string, string | null>()
  for (const { code, country, ...names } of provinces)
    for (const name of [names.en, names.ru, names.fa]) {
      if (name === null) continue
      const key = `${country} ${keyOf(name)}`
      const known = found.get(key)
      found.set(key, known === undefined || known === code ? code : null)
    }
  return (country, name) =>
    CALLED[`${country} ${foldText(name)}`] ?? found.get(`${country} ${keyOf(name)}`) ?? null
}
