import type { Dataset } from '@/dataset/dataset'
import { firstComparison } from '@/derive/comparedPeriods'
import { shownSpan } from '@/derive/shownSpan'
import { filterOf } from '@/session/filters'
import type { Session } from '@/session/Session'

/** Begins a comparison, or ends the one under way. */
export function toggleComparing({ store, filter }: Session, dataset: Dataset): void {
  const { view } = store.get()
  if (view.compare) store.dispatch({ kind: 'compare/chosen', compare: null })
  else {
    const span = shownSpan(filter(dataset, view))
    store.dispatch({ kind: 'compare/chosen', ...firstComparison(filterOf(view), span) })
  }
}
