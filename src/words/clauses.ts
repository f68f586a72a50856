import { assertNever } from '@/base/assertNever'
import { FACETS, type FacetName } from '@/domain/facets'
import type { FilterState } from '@/domain/viewState'
import { i18n, isolated, listWords } from '@/i18n/i18n'
import { windowWords } from './dates'
import { type DatasetNames, facetName, facetValueName } from './facets'
import { rangeWords } from './figures'
import { kindName } from './terms'

const isFacet = (key: keyof FilterState): key is FacetName => FACETS.some((facet) => facet === key)

/** What a key of the filter asks, as part of a sentence: "Country: Iran", "not Attribution: Alleged". */
export function clauseWords(key: keyof FilterState, view: FilterState, names: DatasetNames): string {
  if (isFacet(key)) return choiceWords(key, view, names)
  switch (key) {
    case 'time':
    case 'certain':
      return view.time ? windowWords(view.time) : ''
    case 'context':
      return i18n.t({
        id: 'clause.context',
        message: 'with {kinds}',
        values: { kinds: listWords(view.context.map(kindName)) },
      })
    case 'killed':
      return i18n.t({
        id: 'clause.killed',
        message: '{range} killed',
        values: { range: rangeWords(view.killed?.low ?? null, view.killed?.high ?? null) },
      })
    case 'text':
      return `“${isolated(view.text)}”`
    case 'extent':
      return i18n.t({ id: 'clause.extent', message: 'what the map showed' })
    case 'area':
      return i18n.t({ id: 'clause.area', message: 'the drawn area' })
    default:
      return assertNever(key)
  }
}

function choiceWords(facet: FacetName, view: FilterState, names: DatasetNames): string {
  const { include, exclude } = view[facet]
  const list = (values: readonly string[]) =>
    listWords(values.map((value) => facetValueName(facet, value, names)))
  const name = facetName(facet)
  const parts = [
    ...(include.length > 0 ? [`${name}: ${list(include)}`] : []),
    ...(exclude.length > 0
      ? [
          i18n.t({
            id: 'clause.not',
            message: '{name}: not {values}',
            values: { name, values: list(exclude) },
          }),
        ]
      : []),
  ]
  return parts.join('; ')
}
