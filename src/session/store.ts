import { createStore } from 'zustand/vanilla'
import type { ViewState } from '@/domain/viewState'
import type { Action } from './actions'
import { isStep } from './keys'
import { reduce } from './reduce'

/**
 * `settled` is false while a gesture is under way: what is shown then is not yet worth a link. `past` and `future` are
 * the views undo and redo return to, the nearest last. `continued` says that the present step took the latest change
 * in as well, so that one undo, or Back, leaves both.
 */
export type SessionState = {
  readonly view: ViewState
  readonly settled: boolean
  readonly continued: boolean
  readonly past: readonly ViewState[]
  readonly future: readonly ViewState[]
}

export type SessionStore = {
  get: () => SessionState
  dispatch: (action: Action) => void
  undo: () => void
  redo: () => void
  subscribe: (listener: (state: SessionState) => void) => () => void
}

const MAX_STEPS = 100

/** What sets the time window for good, and so ends a drag or playback. */
const ENDS_GESTURE: ReadonlySet<Action['kind']> = new Set([
  'time/chosen',
  'time/stepped',
  'filters/cleared',
  'view/revealed',
  'view/restored',
])

/** Whoever undoes a filter does not ask for the language or the theme of that time. */
const inPresentLook = (view: ViewState, { theme, language }: ViewState): ViewState =>
  view.theme === theme && view.language === language ? view : { ...view, theme, language }

/** `reducer` is another where a page may do less, as an embedded one with locked filters. */
export function createSessionStore(view: ViewState, reducer = reduce): SessionStore {
  const store = createStore<SessionState>(() => ({
    view,
    settled: true,
    continued: false,
    past: [],
    future: [],
  }))
  /** The view as it stood when it last settled: a drag is one step, not sixty. */
  let settledView = view
  /** Whether the latest step is a run of steps through time, which another one only carries on. */
  let stepping = false
  return {
    get: store.getState,
    dispatch: (action) =>
      store.setState((state) => {
        const next = reducer(state.view, action)
        if (action.kind === 'view/corrected') {
          settledView = next
          return { view: next }
        }
        if (action.kind === 'time/previewed') return { view: next, settled: false }
        // Whatever else happens during a gesture or playback, its passing window is not yet worth a link.
        if (!state.settled && !ENDS_GESTURE.has(action.kind)) return { view: next }
        const settled = true
        const before = settledView
        settledView = next
        const steps = action.kind === 'time/stepped'
        const continued = steps && stepping
        if (continued || !isStep(before, next)) return { view: next, settled, continued }
        stepping = steps
        const past = [...state.past, before].slice(-MAX_STEPS)
        return { view: next, settled, continued, past, future: [] }
      }),
    undo: () =>
      store.setState((state) => {
        const last = state.past.at(-1)
        if (!last) return state
        const before = inPresentLook(last, state.view)
        settledView = before
        stepping = false
        return {
          view: before,
          settled: true,
          continued: false,
          past: state.past.slice(0, -1),
          future: [...state.future, state.view],
        }
      }),
    redo: () =>
      store.setState((state) => {
        const undone = state.future.at(-1)
        if (!undone) return state
        const next = inPresentLook(undone, state.view)
        settledView = next
        stepping = false
        return {
          view: next,
          settled: true,
          continued: false,
          past: [...state.past, state.view],
          future: state.future.slice(0, -1),
        }
      }),
    subscribe: (listener) => store.subscribe(listener),
  }
}
