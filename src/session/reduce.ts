import { assertNever } from '@/base/assertNever'
import { sameWindow } from '@/domain/timeWindow'
import { DEFAULT_VIEW, type ViewState } from '@/domain/viewState'
import type { Action } from './actions'

/** Parts that do not change stay the identical value: the filter engine recomputes a clause only when it differs. */
export function reduce(view: ViewState, action: Action): ViewState {
  switch (action.kind) {
    case 'camera/rested':
      return { ...view, camera: action.camera }
    case 'camera/cleared':
      return { ...view, camera: null }
    case 'time/previewed':
    case 'time/chosen':
      return sameWindow(view.time, action.window) ? view : { ...view, time: action.window }
    case 'country/toggled':
      return { ...view, countries: toggled(view.countries, action.code) }
    case 'country/cleared':
      return { ...view, countries: DEFAULT_VIEW.countries }
    case 'kind/toggled':
      return { ...view, kinds: toggled(view.kinds, action.value) }
    case 'context/toggled':
      return { ...view, context: toggled(view.context, action.value) }
    case 'kind/cleared':
      return { ...view, kinds: DEFAULT_VIEW.kinds, context: DEFAULT_VIEW.context }
    case 'filters/cleared': {
      const { time, countries, kinds, context } = DEFAULT_VIEW
      return { ...view, time, countries, kinds, context }
    }
    case 'incident/opened':
      return { ...view, incident: action.id, panel: 'incident', page: null }
    case 'incident/closed':
      return { ...view, incident: null, panel: view.panel === 'incident' ? DEFAULT_VIEW.panel : view.panel }
    case 'panel/chosen':
      return { ...view, panel: action.panel }
    case 'layer/toggled':
      return { ...view, layers: toggled(view.layers, action.layer) }
    case 'page/opened':
      return { ...view, page: action.page }
    case 'page/closed':
      return { ...view, page: null }
    case 'theme/chosen':
      return { ...view, theme: action.theme }
    case 'view/restored':
      return action.view
    default:
      return assertNever(action)
  }
}

/** Sorted, so that the same choice made in another order is the same link. */
const toggled = <Value extends string>(values: readonly Value[], value: Value): readonly Value[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value].toSorted()
