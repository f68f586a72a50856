import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '@/domain/day'
import { NUMBERED_CHARTS } from '@/domain/embed'
import { type Choice, NOT_STATED } from '@/domain/facets'
import type { Bounds, LonLat } from '@/domain/geo'
import { REGIONS } from '@/domain/regions'
import { BIN_UNITS } from '@/domain/timeWindow'
import {
  AREA_LEVELS,
  CASUALTIES,
  COMPARE_LAYOUTS,
  COMPARED_BY,
  COMPARED_COLUMNS,
  DEFAULT_VIEW,
  LANGUAGES,
  MAP_LAYERS,
  MARK_LAYERS,
  MARKS,
  MAX_HIGHLIGHTED,
  NO_FILTER,
  PAGES,
  PANELS,
  PLAY_MODES,
  PLAY_SPEEDS,
  PROJECTIONS,
  SHEET_STOPS,
  TABLE_COLUMNS,
  THEMES,
  type ViewState,
} from '@/domain/viewState'
import {
  ATTRIBUTIONS,
  CONTEXT_KINDS,
  DATE_PRECISIONS,
  INCIDENT_KINDS,
  LOCATION_PRECISIONS,
  STATUSES,
  SUBTYPES,
  TARGET_TYPES,
} from '@/domain/vocabulary'
import { aSpec, only } from '@/testing/filterSpec'
import { decodeView, encodeView } from './codec'

const rounded = (min: number, max: number, digits: number) =>
  fc.integer({ min: min * 10 ** digits, max: max * 10 ** digits }).map((value) => value / 10 ** digits)
const sortedSubset = <T extends string>(words: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...words)).map((chosen) => chosen.toSorted())

const choiceAmong = (words: readonly string[]): fc.Arbitrary<Choice> =>
  fc.tuple(sortedSubset(words), sortedSubset(words)).map(([include, exclude]) => ({
    include,
    exclude: exclude.filter((word) => !include.includes(word)),
  }))

const views: fc.Arbitrary<ViewState> = fc.record({
  camera: fc.option(
    fc.record({
      zoom: rounded(0, 22, 2),
      lat: rounded(-85, 85, 4),
      lon: rounded(-180, 180, 4),
      bearing: rounded(-180, 180, 1),
      pitch: rounded(0, 60, 1),
    }),
  ),
  time: fc.option(
    fc
      .tuple(fc.integer({ min: dayOf(1970, 1, 1), max: dayOf(2100, 1, 1) }), fc.nat(10_000))
      .map(([startDay, days]) => ({ startDay, endDay: startDay + days })),
  ),
  certain: fc.boolean(),
  country: choiceAmong(['AF', 'DE', 'IR', 'TJ', 'UZ']),
  region: choiceAmong(REGIONS),
  kind: choiceAmong(INCIDENT_KINDS),
  subtype: choiceAmong(SUBTYPES),
  actor: choiceAmong(['iskp', 'al-azaim-foundation']),
  attribution: choiceAmong(ATTRIBUTIONS),
  target: choiceAmong([...TARGET_TYPES, NOT_STATED]),
  nationality: choiceAmong(['TJ', NOT_STATED]),
  location: choiceAmong(LOCATION_PRECISIONS),
  dated: choiceAmong(DATE_PRECISIONS),
  source: choiceAmong(['asia-plus-azizi']),
  status: choiceAmong(STATUSES),
  killed: fc.option(
    fc.record({
      low: fc.nat(50),
      high: fc.option(fc.nat(999)),
      unstated: fc.boolean(),
    }),
  ),
  text: fc.oneof(
    fc.constantFrom('', 'embassy', 'церковь & «x»', 'سفارت 100%', '<b>', '__proto__', '+ +'),
    fc.string({ unit: 'binary', maxLength: 60 }),
  ),
  extent: fc.option(fc.constant<Bounds>([-10.5, 20.125, 75, 60])),
  area: fc.option(
    fc.constant<LonLat[]>([
      [60, 30],
      [75.125, 30],
      [60, 45],
    ]),
  ),
  context: sortedSubset(CONTEXT_KINDS),
  bin: fc.option(fc.constantFrom(...BIN_UNITS)),
  axis: fc.option(
    fc.tuple(fc.integer({ min: 17_000, max: 19_900 }), fc.nat(900)).map(([startDay, days]) => ({
      startDay,
      endDay: startDay + days,
    })),
  ),
  playMode: fc.constantFrom(...PLAY_MODES),
  playSpeed: fc.constantFrom(...PLAY_SPEEDS),
  loop: fc.boolean(),
  bare: fc.boolean(),
  layerList: fc.boolean(),
  tableColumns: fc.subarray([...TABLE_COLUMNS]).filter((columns) => columns.length > 0),
  tableSort: fc.record({ column: fc.constantFrom(...TABLE_COLUMNS), descending: fc.boolean() }),
  incident: fc.option(fc.constantFrom('ir-kerman-bombing-2024-01-03', 'a-1')),
  highlight: sortedSubset(['ir-kerman-bombing-2024-01-03', 'a-1', 'b-2']),
  panel: fc.constantFrom(...PANELS),
  layers: fc
    .tuple(
      fc.shuffledSubarray([...MAP_LAYERS]),
      fc.shuffledSubarray([...MARK_LAYERS]),
      fc.integer({ min: 10, max: 100 }),
    )
    .map(([below, above, opacity]) => [...below, ...above].map((layer) => ({ layer, opacity }))),
  marks: fc.constantFrom(...MARKS),
  projection: fc.constantFrom(...PROJECTIONS),
  areas: fc.oneof(
    fc.record({
      level: fc.constantFrom(...AREA_LEVELS),
      measure: fc.constantFrom('incidents' as const, 'killed' as const),
      source: fc.constant(null),
    }),
    fc.record({
      level: fc.constantFrom(...AREA_LEVELS),
      measure: fc.constant('source' as const),
      source: fc.constantFrom('asia-plus-azizi', 'x'),
    }),
  ),
  compare: fc.option(
    fc.record({
      layout: fc.constantFrom(...COMPARE_LAYOUTS),
      split: fc.integer({ min: 10, max: 90 }),
      by: fc.constantFrom(...COMPARED_BY),
      b: fc
        .record({ country: choiceAmong(['AF', 'DE']), text: fc.constantFrom('', 'a; b&c=d', 'سفارت') })
        .map(aSpec),
    }),
  ),
  comparedSort: fc.record({ column: fc.constantFrom(...COMPARED_COLUMNS), descending: fc.boolean() }),
  casualties: fc.constantFrom(...CASUALTIES),
  numbers: fc.subarray([...NUMBERED_CHARTS]),
  sheet: fc.option(fc.constantFrom(...SHEET_STOPS)),
  page: fc.option(fc.constantFrom(...PAGES)),
  theme: fc.constantFrom(...THEMES),
  language: fc.constantFrom(...LANGUAGES),
})

const PAGE = 'https://an-institute-of-some-kind.example/data/atlas/?'
const COUNTRIES = ['AF', 'AT', 'BE', 'DE', 'FR', 'IR', 'KG', 'KZ', 'PK', 'RU', 'TJ', 'TM', 'TR', 'UZ']
const few = (words: readonly string[]) => choiceAmong(words.slice(0, 4))
const corner = fc.tuple(rounded(40, 80, 3), rounded(20, 50, 3))

/** A hand-drawn area, a dozen marked records, a search in any script, every layer faded, a comparison. */
const realisticFilter = fc.record({
  country: choiceAmong(COUNTRIES),
  kind: choiceAmong(INCIDENT_KINDS),
  subtype: few(SUBTYPES),
  target: few(TARGET_TYPES),
  actor: few(['iskp', 'islamic-state', 'al-azaim-foundation', 'amaq']),
  text: fc.constantFrom('', 'embassy', 'посольство в Кабуле', 'سفارت روسیه در کابل'),
})
const realisticViews: fc.Arbitrary<ViewState> = fc
  .record({
    view: views,
    a: realisticFilter,
    b: fc.option(realisticFilter),
    area: fc.option(fc.array(corner, { minLength: 3, maxLength: 24 })),
    highlight: fc
      .nat(10)
      .map((count) =>
        Array.from({ length: count }, (_, i) => `af-faizabad-police-chief-bombing-2022-12-${i + 10}`),
      ),
  })
  .map(({ view, a, b, area, highlight }) => ({
    ...view,
    ...NO_FILTER,
    ...a,
    time: view.time,
    area,
    highlight,
    compare: b && { layout: 'swipe', split: 50, by: 'kind', b: aSpec(b) },
    // The order of a comparison goes with it.
    comparedSort: b ? view.comparedSort : DEFAULT_VIEW.comparedSort,
  }))

/** The same views each time: of all there could be, one in a thousand is longer, and sharing says so and offers a file. */
const CORPUS_SEED = 1

describe('a link', () => {
  it('gives back every view it was made from', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(decodeView(encodeView(view))).toMatchObject({ view, problems: [], foreign: [] })
      }),
    )
  })

  it('never grows beyond what mail programs carry, for views as readers make them', () => {
    const longest = { length: 0 }
    fc.assert(
      fc.property(realisticViews, (view) => {
        const query = encodeView(view, { data: '1.0' })
        longest.length = Math.max(longest.length, query.length)
        expect(query.length + PAGE.length).toBeLessThanOrEqual(2000)
      }),
      { seed: CORPUS_SEED, numRuns: 1000 },
    )
    // Not a corpus of empty views: the longest is near the limit.
    expect(longest.length).toBeGreaterThan(1000)
  }, 20_000)

  it('holds as many marks as there may be, beside any question and every setting', () => {
    // As long as the longest ids of the dataset.
    const highlight = Array.from(
      { length: MAX_HIGHLIGHTED },
      (_, i) => `af-kabul-airport-bombing-2021-08-${i + 10}`,
    )
    const marking = fc.tuple(views, realisticFilter).map(([view, a]) => ({
      ...view,
      ...NO_FILTER,
      ...a,
      time: view.time,
      highlight,
      compare: null,
      comparedSort: DEFAULT_VIEW.comparedSort,
    }))
    fc.assert(
      fc.property(marking, (view) => {
        const link = PAGE + encodeView(view, { data: '1.0' })
        expect(link.length).toBeLessThanOrEqual(2000)
        expect(decodeView(link.slice(PAGE.length)).view.highlight).toEqual(highlight)
      }),
      { seed: CORPUS_SEED },
    )
  })

  it('is empty for the default view', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('')
  })

  it('reads as a person would write it', () => {
    const view = {
      ...DEFAULT_VIEW,
      country: only('AF', 'IR'),
      camera: { zoom: 4.5, lat: 34.5, lon: 69.2, bearing: 0, pitch: 0 },
    }
    expect(encodeView(view)).toBe('map=4.5/34.5/69.2&country=AF,IR&v=2')
    expect(encodeView(view, { data: '1.0' })).toBe('map=4.5/34.5/69.2&country=AF,IR&data=1.0&v=2')
  })

  it('names the charts whose numbers are open, or those whose are not, whichever is shorter', () => {
    const numbersOf = (query: string) => decodeView(query).view.numbers
    expect(numbersOf('numbers=by-target,by-year')).toEqual(['by-year', 'by-target'])
    expect(encodeView({ ...DEFAULT_VIEW, numbers: ['by-year', 'by-target'] })).toBe(
      'numbers=by-year,by-target&v=2',
    )
    expect(numbersOf('numbers=all')).toEqual(NUMBERED_CHARTS)
    expect(encodeView({ ...DEFAULT_VIEW, numbers: NUMBERED_CHARTS })).toBe('numbers=all&v=2')
    const without = NUMBERED_CHARTS.filter((chart) => chart !== 'by-form')
    expect(numbersOf('numbers=!by-form')).toEqual(without)
    expect(encodeView({ ...DEFAULT_VIEW, numbers: without })).toBe('numbers=!by-form&v=2')
    expect(decodeView('numbers=figures').problems).toEqual([
      { param: 'numbers', text: 'figures', fault: { kind: 'notAmong', words: NUMBERED_CHARTS } },
    ])
  })

  it('restores what it can and says of the rest which key, what stood there and why', () => {
    const { view, problems } = decodeView('country=AF&time=yesterday&kind=attack,massacre&theme=light')
    expect(view).toEqual({ ...DEFAULT_VIEW, country: only('AF'), theme: 'light' })
    expect(problems).toEqual([
      { param: 'time', text: 'yesterday', fault: { kind: 'form', example: '2022-01-01..2024-03-22' } },
      { param: 'kind', text: 'attack,massacre', fault: { kind: 'notAmong', words: INCIDENT_KINDS } },
    ])
  })
})
