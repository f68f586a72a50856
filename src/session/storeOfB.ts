import { memoizeLast } from '@/base/memoizeLast'
import type { ViewState } from '@/domain/viewState'
import { asksTheSame, filterOf } from './filters'
import { reduce } from './reduce'
import { runOf } from './runOf'
import type { SessionStore } from './store'

/** The view with B's question in place of its own; the view itself while nothing is compared. */
const viewOfB = (view: ViewState): ViewState => (view.compare ? { ...view, ...view.compare.b } : view)

/** The store as B sees it: it reads B's question and changes B's; whatever is no question goes to the store itself. */
export function storeOfB(store: SessionStore): SessionStore {
  const viewOf = memoizeLast(viewOfB)
  const stateOf = memoizeLast((state: ReturnType<SessionStore['get']>, view: ViewState) => ({
    ...state,
    view,
  }))
  const get = () => stateOf(store.get(), viewOf(store.get().view))
  return {
    ...store,
    get,
    dispatch(action) {
      const { compare } = store.get().view
      const before = get().view
      const after = reduce(before, action)
      if (compare && !asksTheSame(before, after))
        store.dispatch({
          kind: 'compare/chosen',
          compare: { ...compare, b: filterOf(after) },
          ...(runOf(action) === null ? {} : { inSteps: true }),
        })
      else store.dispatch(action)
    },
    subscribe: (listener) => store.subscribe(() => listener(get())),
  }
}
