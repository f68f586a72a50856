import { hashKey, type QueryClient } from '@tanstack/react-query'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { EmbedSettings } from '@/domain/embed'
import type { ViewState } from '@/domain/viewState'
import { incidentsQuery, manifestQuery } from './datasets'
import { type Host, talkToHost } from './hostMessages'
import { withPresentIds } from './linkNames'
import { type PresentationStore, type PresentedSlide, presentedSlide } from './presentation'
import type { SessionStore } from './store'
import { type DecodedLink, encodeView } from './url/codec'
import { syncUrl } from './url/syncUrl'

/** What a link may say to the reader who opens it, each until it is put away. */
export type ArrivalPart = 'words' | 'problems' | 'unknown' | 'changes'
/** The link or saved view that was opened last, and what of it the reader has put away. */
export type Arrival = { readonly link: DecodedLink; readonly read: readonly ArrivalPart[] }

/** The link the reader came by, and the one they would leave by. */
export type LinkKeeper = {
  /** Null where the page was opened without saying anything. */
  readonly arrival: Pick<StoreApi<Arrival | null>, 'getState' | 'subscribe'>
  /** Set where the atlas stands in somebody else's page: what is shown there, and who listens. */
  readonly embed: EmbedSettings | null
  readonly host: Host | null
  /** The edition that is shown; null until its manifest is there. */
  readonly edition: () => string | null
  /** Opens a saved view in place of the present one. */
  readonly open: (opened: DecodedLink) => void
  /** The reader has put it away; title and note leave the address too. */
  readonly markRead: (part: ArrivalPart) => void
  /** A slide the address names and nobody presents yet; null where there is none. */
  readonly slideToPresent: Pick<StoreApi<PresentedSlide | null>, 'getState' | 'subscribe'>
  /** What `slideToPresent` names is not here: the address lets go of it. */
  readonly presentNothing: () => void
}

const saysAnything = ({ view, problems, ...extras }: DecodedLink): boolean =>
  problems.length > 0 || extras.data !== null || encodeView(view, extras) !== ''

/** Keeps the address in step from then on. Former ids become the present ones as soon as the dataset is there. */
export function keepLink(
  store: SessionStore,
  queryClient: QueryClient,
  opened: DecodedLink,
  presentation: PresentationStore,
): LinkKeeper {
  const arrival = createStore<Arrival | null>(() =>
    saysAnything(opened) ? { link: opened, read: [] } : null,
  )
  const dataset = () => queryClient.getQueryData(incidentsQuery.queryKey)?.dataset
  const edition = () => queryClient.getQueryData(manifestQuery.queryKey)?.dataset_version ?? null
  const present = (view: ViewState): ViewState => {
    const known = dataset()
    return known ? withPresentIds(view, known) : view
  }
  const slideToPresent = createStore<PresentedSlide | null>(() => opened.presenting)
  const sync = syncUrl(store, opened, { edition, present }, (slide) => {
    slideToPresent.setState(slide, true)
    if (slide === null && presentedSlide(presentation.getState())) presentation.setState(null, true)
  })
  presentation.subscribe((state) => {
    slideToPresent.setState(null, true)
    sync.present(presentedSlide(state))
  })
  const incidents = hashKey(incidentsQuery.queryKey)
  const stop = queryClient.getQueryCache().subscribe(({ query }) => {
    if (query.queryHash !== incidents || !dataset()) return
    stop()
    sync.mend()
  })
  return {
    slideToPresent,
    presentNothing: () => {
      slideToPresent.setState(null, true)
      sync.present(null)
    },
    arrival,
    embed: opened.embed,
    host: opened.embed && talkToHost(store, opened.embed, edition),
    edition,
    open: (link) => {
      const view = present(link.view)
      store.dispatch({ kind: 'view/restored', view })
      arrival.setState({ link: { ...link, view }, read: [] }, true)
    },
    markRead: (part) => {
      if (part === 'words') sync.dropWords()
      arrival.setState((state) => state && { ...state, read: [...state.read, part] }, true)
    },
  }
}
