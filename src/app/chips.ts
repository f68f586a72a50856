import { FACETS, type FacetName } from '@/domain/facets'
import type { FilterState } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import type { Action } from '@/session/actions'
import { askedKeys } from '@/session/filters'
import { useView } from '@/session/hooks'
import { clauseWords } from '@/words/clauses'
import { facetName, facetValueName } from '@/words/facets'
import { useNames } from './useNames'

/** One clause of the filter in words, and what takes it away. */
export type Chip = { key: string; text: string; remove: Action }

/** Facets whose values say by themselves what is meant; "Tajikistan" alone could be a place or a nationality. */
const PLAIN: ReadonlySet<FacetName> = new Set(['country', 'region', 'kind', 'subtype'])

/** A chip a value for facets, one for every other clause. */
export function useChips(): Chip[] {
  const view = useView((state) => state)
  const names = useNames()
  return askedKeys(view).flatMap((key): Chip[] => {
    const facet = FACETS.find((name) => name === key)
    if (!facet) return [{ key, text: clauseWords(key, view, names), remove: removal(key) }]
    const chip = (value: string, as: 'include' | 'exclude'): Chip => {
      const said = facetValueName(facet, value, names)
      const name = PLAIN.has(facet) ? said : `${facetName(facet)}: ${said}`
      return {
        key: `${facet} ${as} ${value}`,
        text: as === 'include' ? name : i18n.t({ id: 'chips.not', message: 'not {name}', values: { name } }),
        remove: { kind: 'facet/toggled', facet, value, as },
      }
    }
    const { include, exclude } = view[facet]
    return [
      ...include.map((value) => chip(value, 'include')),
      ...exclude.map((value) => chip(value, 'exclude')),
    ]
  })
}

const removal = (key: keyof FilterState): Action =>
  key === 'time' ? { kind: 'time/chosen', window: null } : { kind: 'filter/cleared', key }
