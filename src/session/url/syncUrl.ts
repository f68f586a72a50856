import type { ViewState } from '@/domain/viewState'
import { KEY_RULES, VIEW_KEYS } from '../keys'
import type { SessionStore } from '../store'
import { type DecodedLink, decodeView, encodeView } from './codec'

/** Safari allows 100 history changes in 30 seconds; a camera that keeps moving stays far below it. */
const REST_MS = 300

/** Reads the address once, at start. */
export const readLink = (): DecodedLink => decodeView(window.location.search)

/** The lasting address of a view, for copying and citing. */
export function permalink(view: ViewState): string {
  const query = encodeView(view)
  return `${window.location.origin}${window.location.pathname}${query && `?${query}`}`
}

/**
 * Keeps the address a projection of the store, and the store in step with Back and Forward. The only writer of
 * the address: nothing else may name `history` or `location`.
 */
export function syncUrl(store: SessionStore, foreign: DecodedLink['foreign']): () => void {
  let written = store.get().view
  let timer: number | undefined

  const addressOf = (view: ViewState): string => {
    const query = encodeView(view, foreign)
    return `${window.location.pathname}${query && `?${query}`}${window.location.hash}`
  }
  const write = () => {
    window.clearTimeout(timer)
    timer = undefined
    const { view, settled } = store.get()
    if (!settled || view === written) return
    const address = addressOf(view)
    const pushes = VIEW_KEYS.some((key) => KEY_RULES[key].history === 'push' && view[key] !== written[key])
    const changed = address !== addressOf(written)
    written = view
    if (changed) window.history[pushes ? 'pushState' : 'replaceState'](null, '', address)
  }
  const unsubscribe = store.subscribe(({ view, settled }) => {
    if (!settled || view === written) return
    const pushes = VIEW_KEYS.some((key) => KEY_RULES[key].history === 'push' && view[key] !== written[key])
    if (pushes) write()
    else timer ??= window.setTimeout(write, REST_MS)
  })
  const restore = () => {
    window.clearTimeout(timer)
    timer = undefined
    written = readLink().view
    store.dispatch({ kind: 'view/restored', view: written })
  }
  window.addEventListener('popstate', restore)
  window.addEventListener('pagehide', write)
  return () => {
    window.clearTimeout(timer)
    unsubscribe()
    window.removeEventListener('popstate', restore)
    window.removeEventListener('pagehide', write)
  }
}
