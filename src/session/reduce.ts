import { assertNever } from '@/base/assertNever'
import { NUMBERED_CHARTS } from '@/domain/embed'
import { type Choice, type FacetName, NO_CHOICE } from '@/domain/facets'
import { sameWindow } from '@/domain/timeWindow'
import {
  type Comparison,
  DEFAULT_VIEW,
  isShownLayer,
  LAYERS,
  type Layer,
  type LayerSetting,
  MARK_LAYERS,
  MAX_HIGHLIGHTED,
  NO_FILTER,
  type Panel,
  standardSheet,
  TABLE_COLUMNS,
  type TableColumn,
  type ViewState,
} from '@/domain/viewState'
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
    case 'certain/toggled':
      return { ...view, certain: !view.certain }
    case 'facet/toggled':
      return withFacet(
        view,
        action.facet,
        toggledChoice(view[action.facet], action.value, action.as ?? 'include'),
      )
    case 'facets/toggled':
      return action.values.reduce(
        (next, { facet, value }) => withFacet(next, facet, toggledChoice(next[facet], value, 'include')),
        view,
      )
    case 'facet/cleared':
      return withFacet(view, action.facet, NO_CHOICE)
    case 'context/toggled':
      return { ...view, context: toggled(view.context, action.value) }
    case 'context/cleared':
      return { ...view, context: NO_FILTER.context }
    case 'killed/chosen':
      return { ...view, killed: action.range }
    case 'text/typed':
      return { ...view, text: action.text }
    case 'extent/chosen':
      return { ...view, extent: action.extent }
    case 'area/drawn':
      return { ...view, area: action.area }
    case 'filter/cleared':
      return { ...view, [action.key]: NO_FILTER[action.key] }
    case 'filters/cleared':
      return { ...view, ...NO_FILTER }
    case 'bin/chosen':
      return { ...view, bin: action.unit }
    case 'axis/zoomed':
      return sameWindow(view.axis, action.axis) ? view : { ...view, axis: action.axis }
    case 'playMode/chosen':
      return { ...view, playMode: action.mode }
    case 'playSpeed/chosen':
      return { ...view, playSpeed: action.speed }
    case 'loop/toggled':
      return { ...view, loop: !view.loop }
    case 'bare/toggled':
      return { ...view, bare: !view.bare }
    case 'layerList/toggled':
      return { ...view, layerList: !view.layerList }
    case 'column/toggled':
      return { ...view, tableColumns: withColumn(view.tableColumns, action.column) }
    case 'table/sorted':
      return { ...view, tableSort: action.sort }
    case 'incident/opened':
      return opened(view, action.id)
    case 'incident/closed':
      return { ...view, incident: null, panel: view.panel === 'incident' ? DEFAULT_VIEW.panel : view.panel }
    case 'highlight/chosen':
      return { ...view, highlight: [...new Set(action.ids)].toSorted().slice(0, MAX_HIGHLIGHTED) }
    case 'highlight/toggled':
      return { ...view, highlight: toggled(view.highlight, action.id).slice(0, MAX_HIGHLIGHTED) }
    case 'panel/chosen':
      return { ...view, panel: action.panel }
    case 'layer/toggled':
      return { ...view, layers: withLayer(view.layers, action.layer) }
    case 'layer/faded':
      return {
        ...view,
        layers: view.layers.map((setting) =>
          setting.layer === action.layer ? { ...setting, opacity: action.opacity } : setting,
        ),
      }
    case 'layer/moved':
      return { ...view, layers: movedLayer(view.layers, action.layer, action.by) }
    case 'marks/chosen':
      return { ...view, marks: action.marks }
    case 'projection/chosen':
      return { ...view, projection: action.projection }
    case 'areas/chosen':
      return { ...view, areas: action.areas }
    case 'compare/chosen':
      return {
        ...view,
        ...action.a,
        compare: action.compare,
        // The order is the comparison's, and goes with it.
        comparedSort: action.compare ? view.comparedSort : DEFAULT_VIEW.comparedSort,
        panel: panelComparing(view, action.compare),
      }
    case 'comparison/sorted':
      return { ...view, comparedSort: action.sort }
    case 'casualties/chosen':
      return { ...view, casualties: action.casualties }
    case 'numbers/toggled':
      return {
        ...view,
        numbers: NUMBERED_CHARTS.filter((chart) => view.numbers.includes(chart) !== (chart === action.chart)),
      }
    case 'sheet/drawn':
      return { ...view, sheet: action.stop === standardSheet(view) ? null : action.stop }
    case 'page/opened':
      return { ...view, page: action.page }
    case 'page/closed':
      return { ...view, page: null }
    case 'theme/chosen':
      return { ...view, theme: action.theme }
    case 'language/chosen':
      return { ...view, language: action.language }
    case 'view/revealed':
    case 'view/restored':
    case 'view/corrected':
      return action.view
    default:
      return assertNever(action)
  }
}

/** An opened record can be read: a sheet that was put down for the map comes up again. */
export const opened = (view: ViewState, incident: string): ViewState => ({
  ...view,
  incident,
  panel: 'incident',
  page: null,
  sheet: view.sheet === 'strip' ? null : view.sheet,
})

/** The figures of a comparison come with it and go with it. */
function panelComparing({ compare, panel }: ViewState, next: Comparison | null): Panel {
  if (next && !compare) return 'compare'
  return !next && panel === 'compare' ? DEFAULT_VIEW.panel : panel
}

/** Sorted, so that the same choice made in another order is the same link. */
const toggled = <Value extends string>(values: readonly Value[], value: Value): readonly Value[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value].toSorted()

/** A layer that is shown again takes the place it has in `LAYERS`, as near as the present order allows. */
function withLayer(layers: readonly LayerSetting[], layer: Layer): readonly LayerSetting[] {
  if (isShownLayer(layers, layer)) return layers.filter((setting) => setting.layer !== layer)
  const rank = LAYERS.indexOf(layer)
  const above = layers.findIndex((setting) => LAYERS.indexOf(setting.layer) > rank)
  return layers.toSpliced(above < 0 ? layers.length : above, 0, { layer, opacity: 100 })
}

function movedLayer(layers: readonly LayerSetting[], layer: Layer, by: 1 | -1): readonly LayerSetting[] {
  const from = layers.findIndex((setting) => setting.layer === layer)
  const [moved, passed] = [layers[from], layers[from + by]]
  if (!moved || !passed || isMark(moved.layer) !== isMark(passed.layer)) return layers
  return layers.with(from, passed).with(from + by, moved)
}

const isMark = (layer: Layer): boolean => MARK_LAYERS.some((mark) => mark === layer)

/** Columns stand in the codebook's order, whatever the order they were asked for; the title always stays. */
const withColumn = (columns: readonly TableColumn[], column: TableColumn): readonly TableColumn[] =>
  TABLE_COLUMNS.filter((name) => name === 'title' || columns.includes(name) !== (name === column))

const withFacet = (view: ViewState, facet: FacetName, choice: Choice): ViewState => ({
  ...view,
  [facet]: choice,
})

/** A value is asked for, asked away, or neither; asking for it again lets go of it. */
function toggledChoice(choice: Choice, value: string, as: 'include' | 'exclude'): Choice {
  const other = as === 'include' ? 'exclude' : 'include'
  return {
    include: [],
    exclude: [],
    [as]: toggled(choice[as], value),
    [other]: choice[other].filter((chosen) => chosen !== value),
  }
}
