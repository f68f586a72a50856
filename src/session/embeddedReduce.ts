import type { EmbedSettings } from '@/domain/embed'
import type { FilterState, ViewState } from '@/domain/viewState'
import type { Action } from './actions'
import { filterOf } from './filters'
import { reduce } from './reduce'

const TIME_KEYS: readonly (keyof FilterState)[] = ['time', 'certain']

/** Whether a reader may ask something else by these keys; always but in an embedded page with locked filters. */
export const mayAsk = (embed: EmbedSettings | null, keys: readonly (keyof FilterState)[]): boolean =>
  embed === null ||
  !embed.locked ||
  (embed.parts.includes('time') && keys.every((key) => TIME_KEYS.includes(key)))

/**
 * What can happen in an embedded page. With locked filters, what is asked stays as the page's host put it; where the
 * time strip is one of the parts, the time can still be moved. The host itself restores views and is not locked.
 */
export const embeddedReduce =
  (embed: EmbedSettings) =>
  (view: ViewState, action: Action): ViewState => {
    const next = reduce(view, action)
    if (!embed.locked || next === view || action.kind === 'view/restored') return next
    const time = mayAsk(embed, TIME_KEYS) ? { time: next.time, certain: next.certain } : {}
    // How the two sides lie is no question.
    const compare = view.compare && next.compare && { ...next.compare, b: view.compare.b }
    return { ...next, ...filterOf(view), ...time, compare: compare ?? view.compare }
  }
