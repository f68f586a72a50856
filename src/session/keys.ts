import { FACETS } from '@/domain/facets'
import { type FilterState, NO_FILTER, type ViewState } from '@/domain/viewState'

/** How a change of a key meets the browser's history: a new step for Back, or the same step kept up to date. */
export type HistoryRule = 'push' | 'replace'

/** One row a key of the view: its name in the link and its history. A key without a row does not compile. */
export const KEY_RULES = {
  camera: { param: 'map', history: 'replace' },
  time: { param: 'time', history: 'push' },
  certain: { param: 'certain', history: 'push' },
  country: { param: 'country', history: 'push' },
  region: { param: 'region', history: 'push' },
  kind: { param: 'kind', history: 'push' },
  subtype: { param: 'subtype', history: 'push' },
  actor: { param: 'actor', history: 'push' },
  attribution: { param: 'attribution', history: 'push' },
  target: { param: 'target', history: 'push' },
  nationality: { param: 'nationality', history: 'push' },
  location: { param: 'location', history: 'push' },
  dated: { param: 'dated', history: 'push' },
  source: { param: 'source', history: 'push' },
  status: { param: 'status', history: 'push' },
  killed: { param: 'killed', history: 'push' },
  text: { param: 'text', history: 'push' },
  extent: { param: 'extent', history: 'push' },
  area: { param: 'area', history: 'push' },
  context: { param: 'context', history: 'push' },
  bin: { param: 'bin', history: 'replace' },
  axis: { param: 'axis', history: 'replace' },
  playMode: { param: 'play', history: 'replace' },
  playSpeed: { param: 'speed', history: 'replace' },
  loop: { param: 'loop', history: 'replace' },
  tableColumns: { param: 'columns', history: 'replace' },
  tableSort: { param: 'sort', history: 'replace' },
  incident: { param: 'incident', history: 'push' },
  highlight: { param: 'highlight', history: 'replace' },
  panel: { param: 'panel', history: 'replace' },
  layers: { param: 'layers', history: 'replace' },
  marks: { param: 'marks', history: 'replace' },
  projection: { param: 'projection', history: 'replace' },
  areas: { param: 'areas', history: 'replace' },
  compare: { param: 'compare', history: 'push' },
  comparedSort: { param: 'comparesort', history: 'replace' },
  bare: { param: 'bare', history: 'replace' },
  layerList: { param: 'layerlist', history: 'replace' },
  casualties: { param: 'casualties', history: 'replace' },
  numbers: { param: 'numbers', history: 'replace' },
  sheet: { param: 'sheet', history: 'replace' },
  page: { param: 'page', history: 'push' },
  theme: { param: 'theme', history: 'replace' },
  language: { param: 'lang', history: 'replace' },
} as const satisfies Record<keyof ViewState, { param: string; history: HistoryRule }>

export const VIEW_KEYS = [
  'camera',
  'time',
  'certain',
  ...FACETS,
  'killed',
  'text',
  'extent',
  'area',
  'context',
  'bin',
  'axis',
  'playMode',
  'playSpeed',
  'loop',
  'tableColumns',
  'tableSort',
  'incident',
  'highlight',
  'panel',
  'layers',
  'marks',
  'projection',
  'areas',
  'compare',
  'comparedSort',
  'bare',
  'layerList',
  'casualties',
  'numbers',
  'sheet',
  'page',
  'theme',
  'language',
] as const satisfies readonly (keyof ViewState)[]

/** The keys of the filter, which a comparison has twice. */
export const FILTER_KEYS = VIEW_KEYS.filter((key): key is keyof FilterState => key in NO_FILTER)

/** A change that begins a new step, for Back and for undo; any other keeps the present step up to date. */
export const isStep = (before: ViewState, after: ViewState): boolean =>
  VIEW_KEYS.some((key) => pushes(key) && before[key] !== after[key] && !goesOn(key, before, after))

/** A change that is none of its own: the map's extent follows the map, and a comparison has its own steps. */
const goesOn = (key: keyof ViewState, before: ViewState, after: ViewState): boolean =>
  (key === 'extent' && before.extent !== null && after.extent !== null) ||
  (key === 'compare' && isSameStep(before, after))

const pushes = (key: keyof ViewState): boolean => KEY_RULES[key].history === 'push'

/** In a comparison, what is a step in A is one in B; the place of the divider is none. */
const isSameStep = ({ compare: before }: ViewState, { compare: after }: ViewState): boolean =>
  before !== null &&
  after !== null &&
  FILTER_KEYS.every((key) => !pushes(key) || before.b[key] === after.b[key])
