import type { EmbedSettings } from '@/domain/embed'
import type { ViewState } from '@/domain/viewState'
import type { Action } from './actions'
import { filterOf } from './filters'
import { reduce } from './reduce'

/**
 * What can happen in an embedded page. With locked filters, what is asked stays as the page's host put it; where the
 * time strip is one of the parts, the time can still be moved. The host itself restores views and is not locked.
 */
export const embeddedReduce =
  ({ parts, locked }: EmbedSettings) =>
  (view: ViewState, action: Action): ViewState => {
    const next = reduce(view, action)
    if (!locked || next === view || action.kind === 'view/restored') return next
    const time = parts.includes('time') ? { time: next.time, certain: next.certain } : {}
    return { ...next, ...filterOf(view), ...time, compare: view.compare }
  }
