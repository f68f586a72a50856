import { createStore } from 'zustand/vanilla'
import type { ViewState } from '@/domain/viewState'
import type { Action } from './actions'
import { isStep } from './keys'
import { reduce } from './reduce'
import { runOf } from './runOf'

/**
 * `settled` is false while a gesture is under way: what is shown then is not yet worth a link. `step` counts the steps
 * of the exploration, those back and on included. `past` and `future` are the views undo and redo return to, the
 * nearest last.
 */
export type SessionState = {
  readonly view: ViewState
  readonly settled: boolean
  readonly step: number
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
    step: 0,
    past: [],
    future: [],
  }))
  /** The view as it stood when it last settled: a drag is one step, not sixty. */
  let settledView = view
  /** What was done last, where doing it again goes on with the same step. */
  let run: Action['kind'] | null = null
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
        if (!isStep(before, next)) return { view: next, settled }
        const goesOn = runOf(action) !== null && runOf(action) === run
        run = runOf(action)
        if (goesOn) return { view: next, settled, future: [] }
        const past = [...state.past, before].slice(-MAX_STEPS)
        return { view: next, settled, step: state.step + 1, past, future: [] }
      }),
    undo: () =>
      store.setState((state) => {
        const last = state.past.at(-1)
        if (!last) return state
        const before = inPresentLook(last, state.view)
        settledView = before
        run = null
        return {
          view: before,
          settled: true,
          step: state.step + 1,
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
        run = null
        return {
          view: next,
          settled: true,
          step: state.step + 1,
          past: [...state.past, state.view],
          future: state.future.slice(0, -1),
        }
      }),
    subscribe: (listener) => store.subscribe(listener),
  }
}
