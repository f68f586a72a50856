import { useMemo } from 'react'
import { actorNames, type FacetCount, facetCounts } from '@/derive/facetCounts'
import { kindFacets } from '@/derive/kindFacets'
import { yearStacks } from '@/derive/kindStacks'
import type { FacetName } from '@/domain/facets'
import { sameWindow, type TimeWindow, wholeYears } from '@/domain/timeWindow'
import type { ViewState } from '@/domain/viewState'
import type { FilterResult } from '@/filter/applyFilter'
import { digitWords, i18n } from '@/i18n/i18n'
import type { Action } from '@/session/actions'
import { windowAfterYear } from '@/session/chooseYear'
import { useDataset, useDerived, useSources, useView } from '@/session/hooks'
import { windowWords } from '@/words/dates'
import { type DatasetNames, facetName, facetValueName } from '@/words/facets'
import { kindName } from '@/words/terms'
import { FIRST_FACETS, MORE_FACETS } from './facetOrder'
import type { Findable } from './findFilters'

/** One thing that can be asked: what Enter does, and what it does with Shift. */
export type FindableFilter = Findable & {
  key: string
  /** Incidents it holds under the other filters, and in all; null where only the result would tell. */
  counts: { passing: number; total: number } | null
  state: 'asked' | 'left out' | null
  act: Action
  actShift: Action
}

const allCounts = (result: FilterResult) =>
  [...FIRST_FACETS, ...MORE_FACETS].map((facet) => ({ facet, counts: facetCounts(facet)(result) }))

/** Everything that can be asked by name, what is asked already first. */
export function useFindableFilters(): FindableFilter[] {
  const dataset = useDataset()
  const sources = useSources()
  const view = useView((state) => state)
  const years = useDerived(yearStacks)
  const facets = useDerived(allCounts)
  const { context } = useDerived(kindFacets)
  const names = useMemo(() => ({ actors: actorNames(dataset), sources }), [dataset, sources])
  const chosenYears = view.time && wholeYears(view.time)
  const isOneYear = chosenYears !== null && chosenYears.first === chosenYears.last
  const all: FindableFilter[] = [
    ...(view.time && !isOneYear ? [yearsFilter(view, view.time)] : []),
    ...years.map(({ group, passing, total }) => yearFilter(view, group, { passing, total })),
    ...facets.flatMap(({ facet, counts }) => counts.map((count) => facetFilter(view, facet, count, names))),
    ...context
      .filter(({ total }) => total > 0)
      .map(({ value, passing, total }): FindableFilter => {
        const act: Action = { kind: 'context/toggled', value }
        const state = view.context.includes(value) ? 'asked' : null
        return {
          key: `context ${value}`,
          group: i18n.t({ id: 'find.context', message: 'Beside the incidents' }),
          name: kindName(value),
          counts: { passing, total },
          empty: passing === 0,
          state,
          act,
          actShift: act,
        }
      }),
  ]
  return [...all.filter(({ state }) => state !== null), ...all.filter(({ state }) => state === null)]
}

function facetFilter(
  view: ViewState,
  facet: FacetName,
  { value, passing, total }: FacetCount,
  names: DatasetNames,
): FindableFilter {
  const { include, exclude } = view[facet]
  return {
    key: `${facet} ${value}`,
    group: facetName(facet),
    name: facetValueName(facet, value, names),
    counts: { passing, total },
    empty: passing === 0,
    state: include.includes(value) ? 'asked' : exclude.includes(value) ? 'left out' : null,
    act: { kind: 'facet/toggled', facet, value },
    actShift: { kind: 'facet/toggled', facet, value, as: 'exclude' },
  }
}

function yearFilter(
  view: ViewState,
  year: number,
  counts: { passing: number; total: number },
): FindableFilter {
  const alone = windowAfterYear(null, year, false)
  return {
    key: `year ${year}`,
    group: i18n.t({ id: 'filters.year', message: 'Year' }),
    name: digitWords(year),
    counts,
    empty: counts.passing === 0,
    state: sameWindow(view.time, alone) ? 'asked' : null,
    act: { kind: 'time/chosen', window: windowAfterYear(view.time, year, false) },
    actShift: { kind: 'time/chosen', window: windowAfterYear(view.time, year, true) },
  }
}

/** Years typed as a stretch. */
export function yearsFilter(view: Pick<ViewState, 'time'>, window: TimeWindow): FindableFilter {
  const asked = sameWindow(view.time, window)
  const act: Action = { kind: 'time/chosen', window: asked ? null : window }
  return {
    key: 'years',
    group: i18n.t({ id: 'filters.year', message: 'Year' }),
    name: windowWords(window),
    counts: null,
    empty: false,
    state: asked ? 'asked' : null,
    act,
    actShift: act,
  }
}
