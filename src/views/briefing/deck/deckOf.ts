import { assertNever } from '@/base/assertNever'
import { parseMarkdown } from '@/base/markdown'
import type { Dataset } from '@/dataset/dataset'
import { actorNames } from '@/derive/facetCounts'
import { figureSnapshot, figuresState, snapshotChanges } from '@/derive/figureSnapshot'
import { rowsInTime } from '@/derive/rowsInTime'
import type { Briefing, Slide, SlideLayout } from '@/domain/briefing'
import { FIRST_CHART, shownSlides, showsChart, showsView } from '@/domain/briefingEdits'
import type { Incident } from '@/domain/incident'
import type { Manifest, Source } from '@/domain/source'
import type { FilterState, ViewState } from '@/domain/viewState'
import type { FilterResult } from '@/filter/applyFilter'
import { directionOf, i18n, spokenLocale } from '@/i18n/i18n'
import { askedKeys, filterOf } from '@/session/filters'
import { createPipeline } from '@/session/pipeline'
import { slideView } from '@/session/showSlide'
import { decodeView } from '@/session/url/codec'
import {
  keptFiguresWords,
  slideLayoutName,
  snapshotChangeWords,
  snapshotDateWords,
  snapshotWords,
} from '@/words/briefing'
import { sideLetter, sideWords } from '@/words/comparison'
import { isoDayWords } from '@/words/dates'
import { filterWords, isoDay } from '@/words/exportNotes'
import type { DatasetNames } from '@/words/facets'
import { boundariesWords, mapSourceWords } from '@/words/mapCredits'
import { appName } from '@/words/viewWords'
import type { Deck, DeckMap, DeckSlide, DeckTable } from './deck'
import { deckChart, nationalityTable } from './deckCharts'
import { comparisonTable, incidentTables, listTable } from './deckTables'

export type DeckData = {
  readonly dataset: Dataset
  readonly sources: ReadonlyMap<string, Source>
  readonly manifest: Manifest | null
  readonly today: Date
  /** The lasting address of a view. */
  readonly linkOf: (view: ViewState) => string
}

export const deckOf = (briefing: Briefing, data: DeckData): Deck => ({
  title: briefing.title,
  language: briefing.language,
  interfaceLanguage: spokenLocale(),
  isRightToLeft: directionOf(spokenLocale()) === 'rtl',
  slides: shownSlides(briefing).map((slide, i) => deckSlide(slide, i + 1, data)),
  edition: editionWords(data),
  madeOn: isoDay(data.today),
})

function deckSlide(slide: Slide, number: number, data: DeckData): DeckSlide {
  const { dataset, linkOf } = data
  const view = slideView(slide, { theme: 'light', language: spokenLocale() }, dataset)
  const result = createPipeline()(dataset, view)
  const maps = deckMaps(slide, { view, result }, data)
  // Both questions of a comparison are about something.
  const rows = showsView(slide.layout)
    ? [...new Set([...rowsInTime(result), ...maps.flatMap((map) => map.rows)])]
    : []
  const title = slide.title.trim() === '' ? slideLayoutName(slide.layout) : slide.title
  const figures = figuresWords(slide, result, data)
  return {
    id: slide.id,
    number,
    layout: slide.layout,
    title,
    text: parseMarkdown(slide.text),
    markdown: slide.text,
    notes: slide.notes.trim(),
    // As the reader of the link likes it to look.
    link: linkOf(decodeView(slide.view).view),
    maps: maps.map((map) => ({ ...map, alt: mapWords(title, map.caption, figures) })),
    chart: showsChart(slide.layout) ? deckChart(slide.chart ?? FIRST_CHART, result, view) : null,
    tables: tablesOf(slide, view, result, data),
    foot: showsView(slide.layout)
      ? [
          ...figures,
          filtersWords(view, data),
          [sourcesWords(restsOn(slide, view, rows, data), data), maps.length > 0 ? mapSourceWords() : '']
            .filter((words) => words !== '')
            .join('. '),
        ].filter((words) => words !== '')
      : [`${editionWords(data)} ${boundariesWords()}`],
    rows,
  }
}

const mapWords = (title: string, caption: string, figures: readonly string[]): string =>
  i18n.t({
    id: 'deck.map.alt',
    message: 'Map: {title}. {figures}.',
    values: { title: caption === '' ? title : `${title}. ${caption}`, figures: figures.join('. ') },
  })

const HAS_MAP: ReadonlySet<SlideLayout> = new Set(['map', 'map-chart', 'incident'])

function deckMaps(
  slide: Slide,
  { view, result }: { view: ViewState; result: FilterResult },
  data: DeckData,
): Omit<DeckMap, 'alt'>[] {
  const { id, seen } = slide
  const rows = Array.from(rowsInTime(result))
  if (HAS_MAP.has(slide.layout)) return [{ id, view, seen, rows, caption: '' }]
  if (slide.layout !== 'comparison' || !view.compare) return []
  const { b } = view.compare
  const words = sidesOf(view, b, data)
  const ofB = Array.from(rowsInTime(createPipeline()(data.dataset, b)))
  return [
    {
      id: `${id} a`,
      view: { ...view, compare: null },
      seen,
      rows,
      caption: `${sideLetter('a')}: ${words.a}`,
    },
    {
      id: `${id} b`,
      view: { ...view, ...b, compare: null },
      seen,
      rows: ofB,
      caption: `${sideLetter('b')}: ${words.b}`,
    },
  ]
}

const asked = (filter: FilterState) => ({ filter, keys: askedKeys(filter) })

const sidesOf = (view: ViewState, b: FilterState, data: DeckData): { a: string; b: string } =>
  sideWords(asked(filterOf(view)), asked(b), namesOf(data))

const more = (left: number): string =>
  i18n.t({
    id: 'deck.moreRows',
    message:
      '{left, plural, one {and # more row} other {and # more rows}}: all are in the handout and in the atlas',
    values: { left },
  })

function tablesOf(slide: Slide, view: ViewState, result: FilterResult, data: DeckData): DeckTable[] {
  const { dataset, sources } = data
  switch (slide.layout) {
    case 'incident': {
      const record = dataset.records[dataset.rowOf.get(view.incident ?? '') ?? -1]
      return record ? incidentTables(record, sources, more) : []
    }
    case 'comparison': {
      if (!view.compare) return []
      const { b } = view.compare
      const words = sidesOf(view, b, data)
      const sides = { a: result, b: createPipeline()(dataset, b) }
      return [comparisonTable(view.compare, sides, words, namesOf(data), more)]
    }
    case 'table': {
      const inTime = Array.from(rowsInTime(result), (row) => dataset.records[row]).filter(isRecord)
      const { column, descending } = view.tableSort
      return [listTable(column === 'date' && descending ? inTime.toReversed() : inTime, more)]
    }
    case 'map-chart':
    case 'chart':
      return slide.chart === 'nationality' ? [nationalityTable(result, more)] : []
    case 'title':
    case 'map':
    case 'closing':
      return []
    default:
      return assertNever(slide.layout)
  }
}

const isRecord = (record: Incident | undefined): record is Incident => record !== undefined

const namesOf = ({ dataset, sources }: DeckData): DatasetNames => ({ actors: actorNames(dataset), sources })

/** The figures the slide was made with, and what of them is another now, unless they were kept on purpose. */
function figuresWords(slide: Slide, result: FilterResult, { manifest, today }: DeckData): string[] {
  const now = figureSnapshot(result, manifest?.dataset_version ?? '–', isoDay(today))
  const kept = slide.snapshot ?? now
  const state = figuresState(slide, now)
  if (state === 'kept') return [`${snapshotWords(kept)}; ${keptFiguresWords(kept, now)}`]
  const words = `${snapshotWords(kept)}; ${snapshotDateWords(kept)}`
  if (state === 'same') return [words]
  const changes = snapshotChanges(kept, now).filter((change) => change !== 'edition')
  return [
    words,
    i18n.t({
      id: 'deck.changed',
      message: 'The data has changed since: {changes}',
      values: { changes: changes.map((change) => snapshotChangeWords(change, kept, now)).join('; ') },
    }),
  ]
}

function filtersWords(view: ViewState, data: DeckData): string {
  const keys = askedKeys(view)
  return keys.length === 0
    ? i18n.t({ id: 'chart.noFilters', message: 'All incidents, no filters' })
    : i18n.t({
        id: 'chart.filters',
        message: 'Filters: {asked}',
        values: { asked: filterWords(keys, view, namesOf(data)).join('; ') },
      })
}

/** A slide about one incident rests on that one's reports. */
function restsOn(
  { layout }: Slide,
  { incident }: ViewState,
  rows: readonly number[],
  { dataset }: DeckData,
): readonly number[] {
  const row = layout === 'incident' ? dataset.rowOf.get(incident ?? '') : undefined
  return row === undefined ? rows : [row]
}

/** The documents that what is shown was coded from, the most used first. */
function sourcesWords(rows: readonly number[], { dataset, sources, manifest }: DeckData): string {
  const counts = new Map<string, number>()
  for (const row of rows)
    for (const id of new Set(dataset.records[row]?.reports.map(({ source }) => source) ?? []))
      counts.set(id, (counts.get(id) ?? 0) + 1)
  const titles = [...counts].toSorted(([, a], [, b]) => b - a).map(([id]) => sources.get(id)?.title ?? id)
  if (titles.length === 0) return ''
  return i18n.t({
    id: 'deck.sources',
    message: 'Source: {app}, edition {version}, coded from {titles}',
    values: {
      app: appName(),
      version: manifest?.dataset_version ?? '–',
      titles: titles.map((title) => `“${title}”`).join('; '),
    },
  })
}

const editionWords = ({ manifest }: DeckData): string =>
  manifest
    ? i18n.t({
        id: 'present.edition',
        message: '{app}, edition {version}, as of {day}. A reading of five articles, not a census.',
        values: { app: appName(), version: manifest.dataset_version, day: isoDayWords(manifest.as_of) },
      })
    : appName()
