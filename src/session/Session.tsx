import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createContext, type ReactNode, use } from 'react'
import { createSignal } from '@/base/signal'
import type { Dataset } from '@/dataset/dataset'
import type { ViewState } from '@/domain/viewState'
import { embeddedReduce } from './embeddedReduce'
import { keepLink, type LinkKeeper } from './keepLink'
import { createLive, type Live } from './live'
import { createPipeline } from './pipeline'
import {
  BRIEFING_PARAM,
  createBriefingPanel,
  createPresentation,
  type Errand,
  errandOf,
  type PanelStore,
  type PresentationStore,
} from './presentation'
import { reduce } from './reduce'
import { createSessionStore, type SessionStore } from './store'
import { storeOfB } from './storeOfB'
import { createTurns, type Turns } from './turns'
import { readLink } from './url/syncUrl'

/** One reader's visit: the view, what changes per frame, the filter pipeline, and what the link could not restore. */
export type Session = {
  readonly store: SessionStore
  readonly live: Live
  readonly filter: ReturnType<typeof createPipeline>
  /** Who follows a moving handle when. */
  readonly turns: Turns
  readonly link: LinkKeeper
  readonly queryClient: QueryClient
  /** The briefing that is being shown; null while the reader explores. */
  readonly presentation: PresentationStore
  readonly briefingPanel: PanelStore
  readonly errand: Errand
  /** The same visit as the comparison's B sees it; null in B itself. */
  readonly b: Session | null
}

/** Reads the address and keeps it in step from then on. Once per page. */
export function startSession(): Session {
  const queryClient = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } })
  const opened = readLink()
  const errand = errandOf(opened.foreign)
  // A briefing that came by the link is taken in once; the address then is the view's again.
  const link = { ...opened, foreign: opened.foreign.filter(([param]) => param !== BRIEFING_PARAM) }
  const store = createSessionStore(link.view, link.embed ? embeddedReduce(link.embed) : reduce)
  const presentation = createPresentation()
  const session: Session = {
    store,
    live: createLive(),
    filter: createPipeline(),
    turns: createTurns(),
    link: keepLink(store, queryClient, link, presentation),
    queryClient,
    presentation,
    briefingPanel: createBriefingPanel(errand.briefing !== null && !opened.embed),
    errand,
    b: null,
  }
  return { ...session, b: sessionOfB(session) }
}

/**
 * Within it, the view asks what B asks, and what is chosen there changes B; everything else is shared. So any part of
 * the atlas shows or edits B by being put into B's session. B has a pipeline of its own: A's steps cost it nothing.
 */
const sessionOfB = (session: Session): Session => ({
  ...session,
  store: storeOfB(session.store),
  // What is asked of the map is asked of A's, which leads B's; and A's window while a handle moves is not B's.
  live: {
    ...session.live,
    window: createSignal(),
    look: createSignal(),
    step: createSignal(),
    play: createSignal(),
  },
  filter: createPipeline(),
  b: null,
})

/**
 * Another visit over the same data: what is done in it reaches neither the address nor the reader's steps. A
 * presentation is one, and the reader's own view is untouched when it ends.
 */
export function sessionApart(session: Session, view: ViewState): Session {
  const apart: Session = {
    ...session,
    store: createSessionStore(view),
    live: createLive(),
    filter: createPipeline(),
    b: null,
  }
  return { ...apart, b: sessionOfB(apart) }
}

export const SessionContext = createContext<Session | null>(null)
/** The dataset of the Query cache, for what stands below the gate that waits for it: asking the cache itself costs each component a subscription. */
export const DatasetContext = createContext<Dataset | null>(null)

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return (
    <SessionContext value={session}>
      <QueryClientProvider client={session.queryClient}>{children}</QueryClientProvider>
    </SessionContext>
  )
}

/** What stands in it shows and edits the comparison's B. */
export function SessionOfB({ children }: { children: ReactNode }) {
  const session = use(SessionContext)
  return <SessionContext value={session?.b ?? session}>{children}</SessionContext>
}
