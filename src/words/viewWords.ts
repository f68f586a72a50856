import { assertNever } from '@/base/assertNever'
import { characterCount, firstCharacters } from '@/base/characters'
import {
  DEFAULT_VIEW,
  type FilterState,
  type Layer,
  type LayerSetting,
  type Marks,
  type PlayMode,
  type ViewState,
} from '@/domain/viewState'
import { i18n, listWords } from '@/i18n/i18n'
import { clauseWords } from './clauses'
import { againstWords, askedWords } from './comparison'
import { windowWords } from './dates'
import { filterWords } from './exportNotes'
import type { DatasetNames } from './facets'
import { numberWords } from './figures'

/** A view as the reader needs it to say it: what it asks, in the order they meet it, and names only the data knows. */
export type ViewToSay = {
  view: ViewState
  asked: readonly (keyof FilterState)[]
  askedOfB: readonly (keyof FilterState)[]
  names: DatasetNames
  /** A record's title; null where the dataset has no such record. */
  recordTitle: (id: string) => string | null
}

export const appName = (): string => i18n.t({ id: 'app.title', message: 'ISKP Incident Atlas' })

const MAX_TITLE = 90
const shortened = (text: string): string =>
  characterCount(text) > MAX_TITLE ? `${firstCharacters(text, MAX_TITLE - 1)}…` : text

/** What the view is about, for the title of a page, a file, a citation: the open record, else what is asked, of both sides. */
export function viewTitle({ view, asked, askedOfB, names, recordTitle }: ViewToSay): string {
  const record = view.incident === null ? null : recordTitle(view.incident)
  if (record !== null && view.panel === 'incident') return shortened(record)
  const b = view.compare ? { filter: view.compare.b, keys: askedOfB } : null
  const against = b && againstWords({ filter: view, keys: asked }, b, names)
  if (against) return shortened(against)
  const filters = asked.map((key) => clauseWords(key, view, names)).filter((words) => words !== '')
  return filters.length === 0
    ? i18n.t({ id: 'view.everything', message: 'All documented incidents' })
    : shortened(filters.join('; '))
}

/** "Filters: possibly between …; Country: Iran" or that there are none. */
export const filterSentence = ({ view, asked, names }: ViewToSay): string =>
  asked.length === 0
    ? i18n.t({ id: 'view.noFilter', message: 'no filter: all records that count as incidents' })
    : i18n.t({
        id: 'view.filters',
        message: 'filters: {list}',
        values: { list: filterWords(asked, view, names).join('; ') },
      })

/** "12 of 70 records" */
export const shownOfAll = (shown: number, total: number): string =>
  i18n.t({
    id: 'view.shown',
    message: '{shown} of {total, plural, one {# record} other {# records}}',
    values: { shown: numberWords(shown), total },
  })

export type ViewFact = { id: string; name: string; words: string }

/** What a link to the view holds, thing by thing; what is as always is left out, but for the period and the filters. */
export function viewFacts(said: ViewToSay): ViewFact[] {
  const { view, asked, names } = said
  const others = asked.filter((key) => key !== 'time')
  const facts: (ViewFact | null)[] = [
    {
      id: 'period',
      name: i18n.t({ id: 'view.period', message: 'Period' }),
      words: view.time ? periodWords(view) : i18n.t({ id: 'view.allTime', message: 'all time' }),
    },
    {
      id: 'filters',
      name: i18n.t({ id: 'view.filtersName', message: 'Filters' }),
      words:
        others.length === 0
          ? i18n.t({ id: 'view.none', message: 'none' })
          : others.map((key) => clauseWords(key, view, names)).join('; '),
    },
    fact('compared', i18n.t({ id: 'view.compared', message: 'Compared with' }), comparedWords(said)),
    fact('record', i18n.t({ id: 'view.record', message: 'Open record' }), recordWords(said)),
    fact('marked', i18n.t({ id: 'view.marked', message: 'Marked' }), markedWords(view)),
    fact('map', i18n.t({ id: 'view.map', message: 'Map' }), mapWords(view)),
    fact('layers', i18n.t({ id: 'view.layers', message: 'Layers' }), layersWords(view.layers)),
    fact('strip', i18n.t({ id: 'view.strip', message: 'Time strip' }), stripWords(view)),
    fact('list', i18n.t({ id: 'view.list', message: 'List' }), listSettingWords(view)),
    fact('looks', i18n.t({ id: 'view.looks', message: 'Looks' }), looksWords(view)),
  ]
  return facts.filter((found) => found !== null)
}

const fact = (id: string, name: string, parts: readonly string[]): ViewFact | null =>
  parts.length === 0 ? null : { id, name, words: listWords(parts) }

const periodWords = ({ time, certain }: ViewState): string => {
  const period = time ? windowWords(time) : ''
  return certain
    ? i18n.t({ id: 'compare.certain', message: 'certainly {period}', values: { period } })
    : period
}

const comparedWords = ({ view, askedOfB, names }: ViewToSay): string[] =>
  view.compare ? askedWords({ filter: view.compare.b, keys: askedOfB }, names) : []

const recordWords = ({ view, recordTitle }: ViewToSay): string[] =>
  view.incident === null ? [] : [recordTitle(view.incident) ?? view.incident]

const markedWords = ({ highlight }: ViewState): string[] =>
  highlight.length === 0
    ? []
    : [
        i18n.t({
          id: 'view.markedCount',
          message: '{count, plural, one {# record} other {# records}}',
          values: { count: highlight.length },
        }),
      ]

const mapWords = ({ camera, projection, marks }: ViewState): string[] => [
  camera === null
    ? i18n.t({ id: 'view.everywhere', message: 'everything in view' })
    : i18n.t({
        id: 'view.around',
        message: 'around {lat}°, {lon}°, zoom {zoom}',
        values: {
          lat: numberWords(round(camera.lat)),
          lon: numberWords(round(camera.lon)),
          zoom: numberWords(round(camera.zoom)),
        },
      }),
  ...(projection === 'globe' ? [i18n.t({ id: 'view.globe', message: 'as a globe' })] : []),
  ...(marks === 'auto' ? [] : [marksWords(marks)]),
]

const round = (value: number): number => Math.round(value * 10) / 10

function marksWords(marks: Exclude<Marks, 'auto'>): string {
  switch (marks) {
    case 'symbols':
      return i18n.t({ id: 'view.symbols', message: 'every symbol by itself' })
    case 'clusters':
      return i18n.t({ id: 'view.clusters', message: 'in clusters' })
    case 'density':
      return i18n.t({ id: 'view.density', message: 'as density' })
    default:
      return assertNever(marks)
  }
}

function layersWords(layers: readonly LayerSetting[]): string[] {
  const same = JSON.stringify(layers) === JSON.stringify(DEFAULT_VIEW.layers)
  if (same) return []
  if (layers.length === 0) return [i18n.t({ id: 'view.noLayers', message: 'none' })]
  return layers.map(({ layer, opacity }) =>
    opacity === 100
      ? layerWords(layer)
      : i18n.t({
          id: 'view.faded',
          message: '{layer} at {opacity} %',
          values: { layer: layerWords(layer), opacity },
        }),
  )
}

function layerWords(layer: Layer): string {
  switch (layer) {
    case 'choropleth':
      return i18n.t({ id: 'view.layer.choropleth', message: 'coloured areas' })
    case 'water':
      return i18n.t({ id: 'view.layer.water', message: 'water' })
    case 'provinces':
      return i18n.t({ id: 'view.layer.provinces', message: 'provinces' })
    case 'corridors':
      return i18n.t({ id: 'view.layer.corridors', message: 'corridors' })
    case 'cities':
      return i18n.t({ id: 'view.layer.cities', message: 'cities' })
    case 'fire':
      return i18n.t({ id: 'view.layer.fire', message: 'fire across borders' })
    case 'people':
      return i18n.t({ id: 'view.layer.people', message: 'people' })
    case 'cases':
      return i18n.t({ id: 'view.layer.cases', message: 'linked cases' })
    case 'ghosts':
      return i18n.t({ id: 'view.layer.ghosts', message: 'what went before' })
    case 'incidents':
      return i18n.t({ id: 'view.layer.incidents', message: 'incidents' })
    default:
      return assertNever(layer)
  }
}

function stripWords({ axis, playMode, playSpeed, loop }: ViewState): string[] {
  return [
    ...(axis ? [windowWords(axis)] : []),
    ...(playMode === DEFAULT_VIEW.playMode ? [] : [playModeWords(playMode)]),
    ...(playSpeed === 1
      ? []
      : [
          i18n.t({
            id: 'view.speed',
            message: 'played at {speed}×',
            values: { speed: numberWords(playSpeed) },
          }),
        ]),
    ...(loop ? [i18n.t({ id: 'view.loop', message: 'over and over' })] : []),
  ]
}

function playModeWords(mode: PlayMode): string {
  switch (mode) {
    case 'window':
      return i18n.t({ id: 'view.play.window', message: 'a window that slides' })
    case 'cumulative':
      return i18n.t({ id: 'view.play.cumulative', message: 'growing from its start' })
    case 'incident':
      return i18n.t({ id: 'view.play.incident', message: 'incident by incident' })
    default:
      return assertNever(mode)
  }
}

function listSettingWords({ tableColumns, tableSort }: ViewState): string[] {
  const columns = tableColumns.join() !== DEFAULT_VIEW.tableColumns.join()
  const { column, descending } = DEFAULT_VIEW.tableSort
  const sorted = tableSort.column !== column || tableSort.descending !== descending
  return [
    ...(columns ? [i18n.t({ id: 'view.columns', message: 'your columns' })] : []),
    ...(sorted ? [i18n.t({ id: 'view.sorted', message: 'your order' })] : []),
  ]
}

const looksWords = ({ theme, language, bare }: ViewState): string[] => [
  ...(bare ? [i18n.t({ id: 'view.bare', message: 'only the map' })] : []),
  ...(theme === 'light' ? [i18n.t({ id: 'view.light', message: 'light' })] : []),
  ...(language === DEFAULT_VIEW.language
    ? []
    : [new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language]),
]
