import { assertNever } from '@/base/assertNever'
import type { KilledSum } from '@/derive/headline'
import type { ComparedBy, FilterState } from '@/domain/viewState'
import { i18n, listClauses, listWords, perLanguage } from '@/i18n/i18n'
import { clauseWords } from './clauses'
import { type DatasetNames, facetName } from './facets'
import { notStated, numberWords } from './figures'

/** The two questions as they are called everywhere. */
export type Side = 'a' | 'b'
export const sideLetter = (side: Side): string =>
  side === 'a' ? i18n.t({ id: 'compare.a', message: 'A' }) : i18n.t({ id: 'compare.b', message: 'B' })

type Asked = { filter: FilterState; keys: readonly (keyof FilterState)[] }

/**
 * Each side by what it asks and the other does not ask the same way, the period first: what both ask tells nobody
 * which is which.
 */
export function sideWords(a: Asked, b: Asked, names: DatasetNames): { a: string; b: string } {
  const keys = [...new Set([...a.keys, ...b.keys])]
  const differing = keys.filter((key) => clause(key, a, names) !== clause(key, b, names))
  const words = (side: Asked) =>
    listWords(differing.map((key) => clause(key, side, names)).filter((text) => text !== ''))
  const nothing =
    differing.length === 0
      ? i18n.t({ id: 'compare.same', message: 'the same question' })
      : i18n.t({ id: 'compare.unfiltered', message: 'without that filter' })
  return { a: words(a) || nothing, b: words(b) || nothing }
}

/** "2022 against 2023; Country: Iran": what sets the sides apart, then what both ask. Null where nothing sets them apart. */
export function againstWords(a: Asked, b: Asked, names: DatasetNames): string | null {
  const sides = sideWords(a, b, names)
  if (sides.a === sides.b) return null
  const shared = a.keys.filter((key) => clause(key, a, names) === clause(key, b, names))
  return listClauses([
    i18n.t({ id: 'compare.against', message: '{a} against {b}', values: sides }),
    ...shared.map((key) => clause(key, a, names)),
  ])
}

/** Everything a side asks, clause by clause; a period always, because "all time" is one too. */
export const askedWords = ({ filter, keys }: Asked, names: DatasetNames): string[] =>
  keys.includes('time')
    ? keys.map((key) => clause(key, { filter, keys }, names))
    : [allTime(), ...keys.map((key) => clause(key, { filter, keys }, names))]

const allTime = (): string => i18n.t({ id: 'compare.allTime', message: 'all time' })

function clause(key: keyof FilterState, { filter, keys }: Asked, names: DatasetNames): string {
  if (!keys.includes(key)) return key === 'time' ? allTime() : ''
  const words = clauseWords(key, filter, names)
  return key === 'time' && filter.certain
    ? i18n.t({ id: 'compare.certain', message: 'certainly {period}', values: { period: words } })
    : words
}

type Counted = { incidents: number }

/** "A: 2022 – 2024, 21 incidents; B: 2019 – 2021, 8 incidents; 13 more in A" */
export const comparisonWords = (
  sides: { a: string; b: string },
  { a, b, change }: { a: Counted; b: Counted; change: number },
): string =>
  i18n.t({
    id: 'compare.headline',
    message: 'A: {a}, {inA}; B: {b}, {inB}; {change}',
    values: {
      a: sides.a,
      b: sides.b,
      inA: incidentsWords(a.incidents),
      inB: incidentsWords(b.incidents),
      change: changeWords(change),
    },
  })

export const incidentsWords = (incidents: number): string =>
  i18n.t({
    id: 'headline.incidents',
    message: '{incidents, plural, =0 {No incidents} one {# incident} other {# incidents}}',
    values: { incidents },
  })

/** "13 more in A" */
export function changeWords(change: number): string {
  if (change === 0) return i18n.t({ id: 'compare.equal', message: 'as many in A as in B' })
  const count = numberWords(Math.abs(change))
  return change > 0
    ? i18n.t({ id: 'compare.more', message: '{count} more in A', values: { count } })
    : i18n.t({ id: 'compare.fewer', message: '{count} fewer in A', values: { count } })
}

const signed = perLanguage((locale) => new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }))
const signedPercent = perLanguage(
  (locale) => new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', style: 'percent' }),
)
/** "+13", "−2", "0"; a true minus, as wide as the plus. */
export const signedWords = (change: number): string => signed().format(change).replace('-', '−')
export const percentWords = (percent: number | null): string | null =>
  percent === null
    ? null
    : signedPercent()
        .format(percent / 100)
        .replace('-', '−')

/** "40–52–60" (lowest, best, highest), one number where they agree, "not stated" where no report says. */
export function killedSumWords({ low, best, high, openEnded }: KilledSum): string {
  if (low === null || best === null || high === null) return notStated()
  const range = [...new Set([low, best, high])].map(numberWords).join('–')
  return openEnded > 0
    ? i18n.t({ id: 'compare.orMore', message: '{range} or more', values: { range } })
    : range
}

export function comparedByName(by: ComparedBy): string {
  switch (by) {
    case 'country':
    case 'kind':
    case 'subtype':
      return facetName(by)
    case 'nationality':
      return i18n.t({ id: 'compare.nationality', message: 'Nationality' })
    default:
      return assertNever(by)
  }
}
