import type { ViewState } from '@/domain/viewState'
import { isStep } from '../keys'
import type { SessionStore } from '../store'
import { type DecodedLink, decodeView, encodeView } from './codec'
import type { LinkExtras } from './extras'
import { LINK_VERSION } from './migrations'

/** Safari allows 100 history changes in 30 seconds; a camera that keeps moving stays far below it. */
const REST_MS = 300

/** Reads the address once, at start. */
export const readLink = (): DecodedLink => decodeView(window.location.search)

/** Whether the page was opened as a part of another one. */
export const isEmbedded = (): boolean => readLink().embed !== null

const pageAddress = (): string => `${window.location.origin}${window.location.pathname}`

/** The lasting address of a view, for copying and citing; `data` is the edition it was made with. */
export function permalink(view: ViewState, extras: Partial<LinkExtras> = {}): string {
  const query = encodeView(view, extras)
  return `${pageAddress()}${query && `?${query}`}`
}

/** An address of this page that holds something else than a view. */
export const pageLink = (query: string): string => `${pageAddress()}?${query}`

/** The origin of the page around this one, as far as the browser says; null when this is no embedded page. */
export function hostOrigin(): string | null {
  if (window.parent === window) return null
  const ancestor = window.location.ancestorOrigins?.[0]
  if (ancestor !== undefined) return ancestor
  return URL.canParse(document.referrer) ? new URL(document.referrer).origin : null
}
export const ownOrigin = (): string => window.location.origin

/** What only the loaded data knows. */
type Known = {
  /** The edition that is shown; null until it is known. */
  edition: () => string | null
  /** A view by the present ids of its records. */
  present: (view: ViewState) => ViewState
}

export type UrlSync = {
  /** Once the dataset is there: a link of an earlier version, or with former ids, is mended in place. */
  mend: () => void
  /** The sender's title and note leave the address. */
  dropWords: () => void
}

/**
 * Keeps the address a projection of the store, and the store in step with Back and Forward. The only writer of
 * the address: nothing else may name `history` or `location`. Lives as long as the page.
 */
export function syncUrl(store: SessionStore, opened: DecodedLink, known: Known): UrlSync {
  const { foreign, embed } = opened
  let words = { title: opened.title, note: opened.note }
  /** As the link said it; until it changes, the link keeps the edition it was made with. */
  let arrived = opened.view
  let written = store.get().view
  /** In somebody else's page, Back is that page's. */
  const pushes = (view: ViewState) => embed === null && !store.get().continued && isStep(written, view)
  /** Seen, not a step, and not yet in the address. */
  let pending: ViewState | null = null
  let timer: number | undefined

  const addressOf = (view: ViewState): string => {
    const data = view === arrived ? opened.data : known.edition()
    const query = encodeView(view, { ...words, data, embed, foreign })
    return `${window.location.pathname}${query && `?${query}`}${window.location.hash}`
  }
  const replace = (view: ViewState) => {
    window.history.replaceState(null, '', addressOf(view))
    written = view
  }
  const write = () => {
    window.clearTimeout(timer)
    timer = undefined
    const { view, settled } = store.get()
    if (!settled || view === written) return
    // What moved before this step belongs to the step before, or Back would return to an older camera.
    if (pending && pending !== view) replace(pending)
    pending = null
    if (addressOf(view) === addressOf(written)) written = view
    else if (pushes(view)) {
      // Title and note speak of what was sent, not of what the reader makes of it.
      words = { title: '', note: '' }
      written = view
      window.history.pushState(null, '', addressOf(view))
    } else replace(view)
  }
  store.subscribe(({ view, settled }) => {
    if (!settled || view === written) return
    if (pushes(view)) write()
    else {
      pending = view
      timer ??= window.setTimeout(write, REST_MS)
    }
  })
  const restore = () => {
    window.clearTimeout(timer)
    timer = undefined
    pending = null
    const { theme, language } = store.get().view
    // How the page looks is the reader's and no step: Back leaves it alone.
    const view = known.present({ ...readLink().view, theme, language })
    written = view
    store.dispatch({ kind: 'view/restored', view })
    replace(view)
  }
  window.addEventListener('popstate', restore)
  window.addEventListener('pagehide', write)
  return {
    mend() {
      const view = known.present(store.get().view)
      const isOld = opened.version < LINK_VERSION
      if (view === store.get().view && !isOld) return
      if (store.get().view === arrived) arrived = view
      written = view
      if (view !== store.get().view) store.dispatch({ kind: 'view/corrected', view })
      replace(view)
    },
    dropWords() {
      words = { title: '', note: '' }
      replace(written)
    },
  }
}
