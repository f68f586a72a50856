import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from '@/domain/viewState'
import { KEY_RULES } from '../keys'
import { decodeView, encodeView } from './codec'

describe('a link from anywhere', () => {
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
    'killed=-1..',
    'extent=10,20,5,30',
    'extent=1,2,3',
    'area=1,2;3,4',
    'actor=<b>',
    'sort=--date',
    'columns=title,title2',
    'numbers=by-year,figures',
    'numbers=',
    'numbers=!',
    'columns=!date,title,kind,subtype,place,country,killed,wounded,attribution,nationality,status,sources',
    'numbers=!all',
    'comparesort=killed',
    'comparesort=--a',
    'sheet=half',
    'loop=yes',
    'layers=corridors:5',
    'layers=corridors,corridors&v=2',
    'layers=__proto__',
    'areas=country',
    'areas=country-source',
    'areas=country-killed-x',
    'compare=side',
    'compare=side:99',
    'compare=side:50:moon',
    'compare=side:50;time=never',
    'marks=blobs',
    'lang=xx',
    'highlight=A',
    'highlight=__proto__',
    `highlight=${Array.from({ length: 31 }, (_, i) => `r-${i}`).join()}`,
    `incident=${'a'.repeat(121)}`,
    'v=x',
    'v=-1',
    'v=99',
    'data=latest',
    'layout=kiosk',
    'parts=map,<b>',
    'parts=chart:constructor',
    'locked=true',
    'allow=*',
    'allow=https://a.example/path',
    'allow=http://a.example',
    'allow=javascript:alert(1)',
    `title=${'x'.repeat(81)}`,
    `note=${'x'.repeat(301)}`,
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
        const again = decodeView(encodeView(view, { foreign }))
        expect(again.foreign).toEqual(foreign)
        expect(again.view).toEqual(view)
      }),
      { numRuns: 200 },
    )
    expect(encodeView(DEFAULT_VIEW, { foreign: decodeView('utm_source=mail&x=1').foreign })).toBe(
      'utm_source=mail&x=1',
    )
  }, 20_000)

  const HOSTILE = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '__proto__',
    'constructor',
    'toString,valueOf',
    'javascript:alert(1)',
    '\u202e\u2066\u0000',
    '\ud800',
    '👩‍👩‍👧‍👦'.repeat(50),
    'z\u0300'.repeat(5000),
    '9'.repeat(10_000),
    ','.repeat(10_000),
    ';'.repeat(10_000),
    '%',
    '%E0%A4%A',
    '0/0/0/0/0/0/0',
    'Infinity',
    '1e999',
  ]
  const PARAMS = [
    ...Object.values(KEY_RULES).map(({ param }) => param),
    'title',
    'note',
    'layout',
    'parts',
    'allow',
    'locked',
    'data',
    'v',
    '__proto__',
    'constructor',
  ]

  it('costs what it breaks and nothing else, whatever stands behind whichever key', () => {
    for (const param of PARAMS)
      for (const text of HOSTILE) {
        const link = new URLSearchParams([
          [param, text],
          ['theme', 'light'],
        ])
        const { view, problems, ...rest } = decodeView(String(link))
        expect(param === 'theme' ? 'light' : view.theme).toBe('light')
        expect(problems.length).toBeLessThanOrEqual(1)
        // What was taken from it can be written and read again.
        expect(decodeView(encodeView(view, rest)).view).toEqual(view)
      }
    expect(Object.prototype).not.toHaveProperty('theme')
  })
})
