import type { Action } from './actions'

/** What is done letter by letter or bar by bar: done again at once, it goes on with the same step. */
export function runOf(action: Action): Action['kind'] | null {
  switch (action.kind) {
    case 'text/typed':
      return action.kind
    case 'killed/chosen':
    case 'time/chosen':
    case 'compare/chosen':
      return action.inSteps ? action.kind : null
    default:
      return null
  }
}
