import { memoizeLast } from '@/base/memoizeLast'
import type { Session } from './Session'
import type { SessionState } from './store'

/**
 * The same visit for one part of the page: while a handle moves it learns of the passing window in its turn, and of
 * everything else at once. What it shows stays the window it last learned of, and so does its filter result.
 */
export function followInTurn<Part extends Pick<Session, 'store' | 'turns' | 'filter'>>(
  session: Part,
): { session: Part; follow: () => () => void } {
  const { store, turns } = session
  let shown = store.get()
  const listeners = new Set<(state: SessionState) => void>()
  const take = () => {
    if (shown === store.get()) return
    shown = store.get()
    for (const listener of listeners) listener(shown)
  }
  const hear = () => {
    if (!store.get().settled) return turns.ask(take)
    turns.drop(take)
    take()
  }
  return {
    session: {
      ...session,
      store: {
        ...store,
        get: () => shown,
        subscribe: (listener) => {
          listeners.add(listener)
          return () => void listeners.delete(listener)
        },
      },
      // Another part may have gone on to a later window; asking for this one anew would count from the start.
      filter: memoizeLast(session.filter),
    },
    follow() {
      const leave = store.subscribe(hear)
      hear()
      return () => {
        leave()
        turns.drop(take)
      }
    },
  }
}
