import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createContext, type ReactNode } from 'react'
import { createLive, type Live } from './live'
import { createPipeline } from './pipeline'
import { createSessionStore, type SessionStore } from './store'
import type { LinkProblem } from './url/codec'
import { readLink, syncUrl } from './url/syncUrl'

/** One reader's visit: the view, what changes per frame, the filter pipeline, and what the link could not restore. */
export type Session = {
  readonly store: SessionStore
  readonly live: Live
  readonly filter: ReturnType<typeof createPipeline>
  readonly linkProblems: readonly LinkProblem[]
  readonly queryClient: QueryClient
}

/** Reads the address and keeps it in step from then on. Once per page. */
export function startSession(): Session {
  const link = readLink()
  const store = createSessionStore(link.view)
  syncUrl(store, link.foreign)
  return {
    store,
    live: createLive(),
    filter: createPipeline(),
    linkProblems: link.problems,
    queryClient: new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } }),
  }
}

export const SessionContext = createContext<Session | null>(null)

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return (
    <SessionContext value={session}>
      <QueryClientProvider client={session.queryClient}>{children}</QueryClientProvider>
    </SessionContext>
  )
}
