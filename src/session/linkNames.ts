import type { Dataset } from '@/dataset/dataset'
import { type FacetName, NOT_STATED } from '@/domain/facets'
import type { FilterState, ViewState } from '@/domain/viewState'
import { KEY_RULES } from './keys'

/** The view by the present ids of its records; the view itself where none was a former one. */
export function withPresentIds(view: ViewState, { records, rowOf }: Dataset): ViewState {
  const present = (id: string) => records[rowOf.get(id) ?? -1]?.id ?? id
  const incident = view.incident === null ? null : present(view.incident)
  const highlight = [...new Set(view.highlight.map(present))].toSorted()
  const same = incident === view.incident && highlight.join() === view.highlight.join()
  return same ? view : { ...view, incident, highlight }
}

/** What a link names and the dataset does not hold: a record, or a value no record has. */
export type UnknownName = { param: string; value: string; is: 'record' | 'value' }

/** Facets whose values only the dataset knows; of the others, a value no record has is a question like any. */
const OPEN_FACETS = ['country', 'actor', 'nationality', 'source'] as const satisfies readonly FacetName[]

export function unknownNames(view: ViewState, dataset: Dataset): UnknownName[] {
  const ids: [string, string][] = [
    ...(view.incident === null ? [] : [[KEY_RULES.incident.param, view.incident] as [string, string]]),
    ...view.highlight.map((id): [string, string] => [KEY_RULES.highlight.param, id]),
  ]
  const source = view.areas.source
  return [
    ...ids
      .filter(([, id]) => !dataset.rowOf.has(id))
      .map(([param, value]): UnknownName => ({ param, value, is: 'record' })),
    ...unknownValues(view, dataset),
    ...(view.compare ? unknownValues(view.compare.b, dataset, KEY_RULES.compare.param) : []),
    ...(source !== null && !dataset.facets.source.values.includes(source)
      ? [{ param: KEY_RULES.areas.param, value: source, is: 'value' } as const]
      : []),
  ]
}

const unknownValues = (filter: FilterState, { facets }: Dataset, param?: string): UnknownName[] =>
  OPEN_FACETS.flatMap((facet) =>
    [...filter[facet].include, ...filter[facet].exclude]
      .filter((value) => value !== NOT_STATED && !facets[facet].values.includes(value))
      .map((value): UnknownName => ({ param: param ?? KEY_RULES[facet].param, value, is: 'value' })),
  )
