import type { ViewState } from '@/domain/viewState'

/** How a change of a key meets the browser's history: a new step for Back, or the same step kept up to date. */
export type HistoryRule = 'push' | 'replace'

/** One row a key of the view: its name in the link and its history. A key without a row does not compile. */
export const KEY_RULES = {
  camera: { param: 'map', history: 'replace' },
  time: { param: 'time', history: 'push' },
  countries: { param: 'country', history: 'push' },
  kinds: { param: 'kind', history: 'push' },
  context: { param: 'context', history: 'push' },
  incident: { param: 'incident', history: 'push' },
  panel: { param: 'panel', history: 'replace' },
  layers: { param: 'layers', history: 'replace' },
  page: { param: 'page', history: 'push' },
  theme: { param: 'theme', history: 'replace' },
} as const satisfies Record<keyof ViewState, { param: string; history: HistoryRule }>

export const VIEW_KEYS = [
  'camera',
  'time',
  'countries',
  'kinds',
  'context',
  'incident',
  'panel',
  'layers',
  'page',
  'theme',
] as const satisfies readonly (keyof ViewState)[]
