import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EMBED_PARTS } from '@/domain/embed'
import { DEFAULT_VIEW } from '@/domain/viewState'
import { decodeView, encodeView } from './codec'
import { NO_EXTRAS, originOf, plainWords } from './extras'
import { migrated } from './migrations'

describe('what a link says beside the view', () => {
  it('comes back as it was written', () => {
    const extras = fc.record({
      data: fc.option(fc.constantFrom('1.0', '2.13')),
      title: fc.string({ maxLength: 80 }).map((text) => plainWords(text, 80)),
      note: fc.string({ unit: 'grapheme', maxLength: 90 }).map((text) => plainWords(text, 300)),
      embed: fc.option(
        fc.record({
          parts: fc.shuffledSubarray([...EMBED_PARTS], { minLength: 1 }),
          locked: fc.boolean(),
          allow: fc.subarray(['https://a.example', 'http://localhost:8000']),
        }),
      ),
    })
    fc.assert(
      fc.property(extras, (given) => {
        // Something of the view, because a link that says nothing needs no edition either.
        const view = { ...DEFAULT_VIEW, theme: 'light' as const }
        expect(decodeView(encodeView(view, given))).toMatchObject({ ...given, problems: [], view })
      }),
    )
  })

  it('is nothing where the link says nothing, and a key that is broken costs only itself', () => {
    expect(decodeView('')).toMatchObject(NO_EXTRAS)
    const { title, data, problems } = decodeView('title=For%20you&data=soon&v=2')
    expect({ title, data }).toEqual({ title: 'For you', data: null })
    expect(problems.map(({ param }) => param)).toEqual(['data'])
  })

  it('keeps words plain: no control characters, nothing that turns the direction of text', () => {
    expect(plainWords(' a\u0000\u202eb\n\t c\u2066 ', 80)).toBe('ab c')
    expect(plainWords('می‌خواهم', 80)).toBe('می‌خواهم')
    expect(plainWords('😀'.repeat(100), 80)).toBe('😀'.repeat(80))
  })

  it('knows an origin from what only looks like one', () => {
    expect(originOf('https://a.example')).toBe('https://a.example')
    expect(originOf('http://127.0.0.1:8080')).toBe('http://127.0.0.1:8080')
    for (const text of [
      'https://a.example/',
      'http://a.example',
      '*',
      'null',
      'https://a.example@b.example',
      'data:x',
      '',
    ])
      expect(originOf(text)).toBeNull()
  })
})

describe('a link of version 1', () => {
  it('means the corridors over the base map that was always there', () => {
    expect(migrated([['layers', 'corridors']], 1)).toEqual([
      ['layers', 'water,provinces,corridors,cities,incidents'],
    ])
  })

  it('is of version 1 exactly when it says nothing of its version', () => {
    const layers = (query: string) => decodeView(query).view.layers.map(({ layer }) => layer)
    expect(layers('layers=corridors')).toEqual(['water', 'provinces', 'corridors', 'cities', 'incidents'])
    expect(layers('layers=corridors&v=1')).toEqual(layers('layers=corridors'))
    expect(layers('layers=corridors&v=2')).toEqual(['corridors'])
    expect(decodeView('layers=corridors').version).toBe(1)
    expect(decodeView('utm_source=x').version).toBe(2)
  })

  it('loses nothing else, in whatever order its keys stand', () => {
    const params = fc.array(fc.tuple(fc.constantFrom('map', 'time', 'x', '__proto__'), fc.string()))
    fc.assert(
      fc.property(params, (given) => {
        expect(migrated(given, 1)).toEqual(given)
      }),
    )
  })
})
