import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '@/domain/day'
import { DEFAULT_VIEW, LAYERS, PAGES, PANELS, THEMES, type ViewState } from '@/domain/viewState'
import { CONTEXT_KINDS, INCIDENT_KINDS } from '@/domain/vocabulary'
import { decodeView, encodeView } from './codec'

const rounded = (min: number, max: number, digits: number) =>
  fc.integer({ min: min * 10 ** digits, max: max * 10 ** digits }).map((value) => value / 10 ** digits)
const sortedSubset = <T extends string>(words: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...words)).map((chosen) => chosen.toSorted())

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
  countries: sortedSubset(['AF', 'DE', 'IR', 'TJ', 'UZ']),
  kinds: sortedSubset(INCIDENT_KINDS),
  context: sortedSubset(CONTEXT_KINDS),
  incident: fc.option(fc.constantFrom('ir-kerman-bombing-2024-01-03', 'a-1')),
  panel: fc.constantFrom(...PANELS),
  layers: sortedSubset(LAYERS),
  page: fc.option(fc.constantFrom(...PAGES)),
  theme: fc.constantFrom(...THEMES),
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
      countries: ['AF', 'IR'],
      camera: { zoom: 4.5, lat: 34.5, lon: 69.2, bearing: 0, pitch: 0 },
    }
    expect(encodeView(view)).toBe('map=4.5/34.5/69.2&country=AF,IR')
  })

  it('restores what it can and says of the rest which key, what stood there and why', () => {
    const { view, problems } = decodeView('country=AF&time=yesterday&kind=attack,massacre&theme=light')
    expect(view).toEqual({ ...DEFAULT_VIEW, countries: ['AF'], theme: 'light' })
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
