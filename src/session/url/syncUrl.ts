import type { ViewState } from '@/domain/viewState'
import type { PresentedSlide } from '../presentation'
import type { SessionStore } from '../store'
import { type DecodedLink, decodeView, encodeView } from './codec'
import { EXTRA_CODECS, type LinkExtras } from './extras'
import { LINK_VERSION } from './migrations'

/** Safari allows 100 history changes in 30 seconds; a camera that keeps moving stays far below it. */
const REST_MS = 300

const readAddress = (): DecodedLink => decodeView(window.location.search)

/** A view that was passing by (time played, a handle was held) is noted beside the address, for a reload, this often. */
const NOTE_MS = 500
function notedView(): string | null {
  const noted: unknown = window.history.state
  const isNote = typeof noted === 'object' && noted !== null && 'passing' in noted
  return isNote && typeof noted.passing === 'string' ? noted.passing : null
}

/** Reads the address once, at start; after a reload, where time had come to. */
export const readLink = (): DecodedLink => decodeView(notedView() ?? window.location.search)

/** Whether the page was opened as a part of another one. */
export const isEmbedded = (): boolean => readAddress().embed !== null

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

/** Told when Back or Forward has come to an entry with a slide being presented, or away from it. */
type OnPresenting = (slide: PresentedSlide | null) => void

export type UrlSync = {
  /** Once the dataset is there: a link of an earlier version, or with former ids, is mended in place. */
  mend: () => void
  /** The sender's title and note leave the address. */
  dropWords: () => void
  /** A presentation begins (a step for Back), has come to another slide, or ends. */
  present: (slide: PresentedSlide | null) => void
}

/**
 * Keeps the address a projection of the store, and the store in step with Back and Forward. The only writer of
 * the address: nothing else may name `history` or `location`. Lives as long as the page.
 */
export function syncUrl(
  store: SessionStore,
  opened: DecodedLink,
  known: Known,
  onPresenting: OnPresenting,
): UrlSync {
  const { foreign, embed } = opened
  let words = { title: opened.title, note: opened.note }
  let { presenting } = opened
  /** The presentation began here, so that the entry before is the view it began from. */
  let hasPushed = false
  /** As the link said it; until it changes, the link keeps the edition it was made with. */
  let arrived = opened.view
  let written = store.get().view
  let writtenStep = store.get().step
  /** In somebody else's page, Back is that page's. */
  const pushes = (step: number) => embed === null && step !== writtenStep
  /** Seen, not a step, and not yet in the address. */
  let pending: ViewState | null = null
  let timer: number | undefined

  const queryOf = (view: ViewState): string => {
    const data = view === arrived ? opened.data : known.edition()
    return encodeView(view, { ...words, data, embed, presenting, foreign })
  }
  const addressOf = (view: ViewState): string => {
    const query = queryOf(view)
    return `${window.location.pathname}${query && `?${query}`}${window.location.hash}`
  }
  const replace = (view: ViewState) => {
    window.history.replaceState(null, '', addressOf(view))
    written = view
  }
  let noting: number | undefined
  const note = () => {
    noting = undefined
    const { view, settled } = store.get()
    if (!settled) window.history.replaceState({ passing: queryOf(view) }, '', addressOf(written))
  }
  if (notedView() !== null) replace(written)
  const write = () => {
    window.clearTimeout(timer)
    timer = undefined
    const { view, settled, step } = store.get()
    if (!settled || view === written) return
    const isNew = pushes(step)
    // What moved before this step belongs to the step before, or Back would return to an older camera.
    if (isNew && pending && pending !== view) replace(pending)
    pending = null
    writtenStep = step
    if (addressOf(view) === addressOf(written)) written = view
    else if (isNew) {
      // Title and note speak of what was sent, not of what the reader makes of it.
      words = { title: '', note: '' }
      written = view
      window.history.pushState(null, '', addressOf(view))
    } else replace(view)
  }
  store.subscribe(({ view, settled, step }) => {
    if (!settled) noting ??= window.setTimeout(note, NOTE_MS)
    else if (notedView() !== null) replace(written)
    if (!settled || view === written) return
    if (pushes(step)) write()
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
    const link = readAddress()
    // How the page looks is the reader's and no step: Back leaves it alone.
    const view = known.present({ ...link.view, theme, language })
    written = view
    store.dispatch({ kind: 'view/restored', view })
    writtenStep = store.get().step
    presenting = link.presenting
    hasPushed = false
    replace(view)
    onPresenting(presenting)
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
    present(slide) {
      const [before, now] = [presenting, slide].map((at) => at && EXTRA_CODECS.presenting.format(at))
      if (before === now) return
      write()
      const begins = presenting === null
      presenting = slide
      if (begins) {
        hasPushed = true
        window.history.pushState(null, '', addressOf(written))
      } else if (slide === null && hasPushed) {
        hasPushed = false
        window.history.back()
      } else replace(written)
    },
  }
}
