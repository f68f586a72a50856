import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '@/domain/day'
import { type Choice, NOT_STATED } from '@/domain/facets'
import type { Bounds, LonLat } from '@/domain/geo'
import { REGIONS } from '@/domain/regions'
import { BIN_UNITS } from '@/domain/timeWindow'
import {
  AREA_LEVELS,
  CASUALTIES,
  COMPARE_LAYOUTS,
  DEFAULT_VIEW,
  LANGUAGES,
  MAP_LAYERS,
  MARK_LAYERS,
  MARKS,
  PAGES,
  PANELS,
  PLAY_MODES,
  PLAY_SPEEDS,
  PROJECTIONS,
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
      high: fc.option(fc.integer({ min: 50, max: 999 })),
      unstated: fc.boolean(),
    }),
  ),
  text: fc.constantFrom('', 'embassy', 'церковь & «x»', 'سفارت 100%'),
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
  axis: fc.constant(null),
  playMode: fc.constantFrom(...PLAY_MODES),
  playSpeed: fc.constantFrom(...PLAY_SPEEDS),
  loop: fc.boolean(),
  tableColumns: fc.subarray([...TABLE_COLUMNS]).filter((columns) => columns.length > 0),
  tableSort: fc.record({ column: fc.constantFrom(...TABLE_COLUMNS), descending: fc.boolean() }),
  incident: fc.option(fc.constantFrom('ir-kerman-bombing-2024-01-03', 'a-1')),
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
      b: fc
        .record({ country: choiceAmong(['AF', 'DE']), text: fc.constantFrom('', 'a; b&c=d', 'سفارت') })
        .map(aSpec),
    }),
  ),
  casualties: fc.constantFrom(...CASUALTIES),
  page: fc.option(fc.constantFrom(...PAGES)),
  theme: fc.constantFrom(...THEMES),
  language: fc.constantFrom(...LANGUAGES),
})

describe('a link', () => {
  it('gives back every view it was made from', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(decodeView(encodeView(view))).toEqual({ view, problems: [], foreign: [] })
      }),
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
    expect(encodeView(view)).toBe('map=4.5/34.5/69.2&country=AF,IR')
  })

  it('restores what it can and says of the rest which key, what stood there and why', () => {
    const { view, problems } = decodeView('country=AF&time=yesterday&kind=attack,massacre&theme=light')
    expect(view).toEqual({ ...DEFAULT_VIEW, country: only('AF'), theme: 'light' })
    expect(problems).toEqual([
      { param: 'time', text: 'yesterday', reason: 'expected two dates, as in 2022-01-01..2024-03-22' },
      { param: 'kind', text: 'attack,massacre', reason: expect.stringContaining('expected one of attack') },
    ])
  })

  it.each([
    'map=NaN/0/0',
    'map=5//70',
    'map=5/91/0',
    'map=1e999/0/0',
    'map=4/5/6/7/8/9',
    'time=2024-01-02..2024-01-01',
    'time=2024-02-30..2024-03-01',
    'time=..',
    'country=Afghanistan',
    'country=',
    'incident=<script>alert(1)</script>',
    'incident=__proto__',
    'theme=__proto__',
    'panel=constructor',
    'kind=toString',
    'country=AF,!AF',
    'country=!',
    'killed=9..3',
    'killed=-1..',
    'extent=10,20,5,30',
    'extent=1,2,3',
    'area=1,2;3,4',
    'actor=<b>',
    'sort=--date',
    'columns=title,title2',
    'loop=yes',
    'layers=corridors:5',
    'layers=corridors,corridors',
    'layers=__proto__',
    'areas=country',
    'areas=country-source',
    'areas=country-killed-x',
    'compare=side',
    'compare=side:99',
    'compare=side:50;time=never',
    'marks=blobs',
    'lang=xx',
    `text=${'x'.repeat(121)}`,
  ])('refuses %s and keeps the default', (query) => {
    const { view, problems } = decodeView(query)
    expect(view).toEqual(DEFAULT_VIEW)
    expect(problems).toHaveLength(1)
  })

  it('never throws, and keeps keys that are not ours', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (query) => {
        const { view, foreign } = decodeView(query)
        const again = decodeView(encodeView(view, foreign))
        expect(again.foreign).toEqual(foreign)
        expect(again.view).toEqual(view)
      }),
      { numRuns: 500 },
    )
    expect(encodeView(DEFAULT_VIEW, decodeView('utm_source=mail&x=1').foreign)).toBe('utm_source=mail&x=1')
  })
})
