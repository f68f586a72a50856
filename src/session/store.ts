import { createStore } from 'zustand/vanilla'
import type { ViewState } from '@/domain/viewState'
import type { Action } from './actions'
import { reduce } from './reduce'

/** `settled` is false while a gesture is under way: what is shown then is not yet worth a link. */
export type SessionState = { readonly view: ViewState; readonly settled: boolean }

export type SessionStore = {
  get: () => SessionState
  dispatch: (action: Action) => void
  subscribe: (listener: (state: SessionState) => void) => () => void
}

export function createSessionStore(view: ViewState): SessionStore {
  const store = createStore<SessionState>(() => ({ view, settled: true }))
  return {
    get: store.getState,
    dispatch: (action) =>
      store.setState(({ view: before }) => ({
        view: reduce(before, action),
        settled: action.kind !== 'time/previewed',
      })),
    subscribe: (listener) => store.subscribe(listener),
  }
}
