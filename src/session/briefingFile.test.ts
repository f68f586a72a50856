import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ok } from '@/base/result'
import type { Briefing, Slide } from '@/domain/briefing'
import { SLIDE_CHARTS, SLIDE_LAYOUTS, TRANSITIONS } from '@/domain/briefing'
import { emptyBriefing, slideOf } from '@/domain/briefingEdits'
import { packText, unpackText } from '@/platform/compress'
import { briefingFileName, briefingFileText, readBriefing, readBriefingFile } from './briefingFile'

const deck: Briefing = {
  ...emptyBriefing('b1', 'Khorasan abroad', 'en', '2026-11-22T10:00:00.000Z'),
  slides: [
    slideOf('s1', { layout: 'title', title: 'A title' }),
    slideOf('s2', {
      view: 'country=IR&v=2',
      notes: 'Pause.',
      snapshot: {
        edition: '1.0',
        day: '2026-11-22',
        incidents: 4,
        total: 70,
        killed: { low: 91, best: 91, high: 99 },
        stated: 1,
      },
    }),
  ],
}
const problemOf = (text: string): string => {
  const read = readBriefingFile('deck.briefing.json', text)
  if (read.status === 'ok') throw new Error('it was read')
  return `${read.error.code} ${read.error.where}: ${read.error.what}`
}
const altered = (change: (file: Record<string, unknown>) => void): string => {
  const file: Record<string, unknown> = JSON.parse(briefingFileText(deck))
  change(file)
  return JSON.stringify(file)
}

const slide: fc.Arbitrary<Slide> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{8}$/),
  layout: fc.constantFrom(...SLIDE_LAYOUTS),
  view: fc.string({ maxLength: 80 }),
  seen: fc.option(
    fc.record({ width: fc.integer({ min: 1, max: 9_000 }), height: fc.integer({ min: 1, max: 9_000 }) }),
  ),
  chart: fc.constantFrom(null, ...SLIDE_CHARTS),
  title: fc.string({ unit: 'grapheme', maxLength: 40 }),
  text: fc.string({ unit: 'grapheme', maxLength: 200 }),
  notes: fc.string({ unit: 'grapheme', maxLength: 200 }),
  transition: fc.constantFrom(...TRANSITIONS),
  plays: fc.boolean(),
  hidden: fc.boolean(),
  snapshot: fc.constant(null),
  keptAgainst: fc.constant(null),
})
const anyBriefing: fc.Arbitrary<Briefing> = fc.record({
  version: fc.constant(1 as const),
  id: fc.stringMatching(/^[a-z0-9]{12}$/),
  title: fc.string({ unit: 'grapheme', maxLength: 60 }),
  language: fc.constantFrom('en', 'ru', 'fa'),
  changed: fc.constant('2026-11-22T10:00:00.000Z'),
  slides: fc.uniqueArray(slide, { selector: ({ id }) => id, maxLength: 8 }),
})

describe('the one-file form of a briefing', () => {
  it('reads briefings made before slides kept the size of their map', () => {
    const old = briefingFileText(deck).replaceAll(/\s*"(?:seen|keptAgainst)": null,?/g, '')
    const read = readBriefingFile('old.briefing.json', old.replaceAll(/,(\s*})/g, '$1'))
    expect(read).toEqual(ok(deck))
  })
  it('comes back as it was', () => {
    expect(readBriefingFile('x', briefingFileText(deck))).toEqual({ status: 'ok', value: deck })
    fc.assert(
      fc.property(anyBriefing, (briefing) => {
        expect(readBriefingFile('x', briefingFileText(briefing))).toEqual({ status: 'ok', value: briefing })
      }),
    )
  })
  it.each<[string, string, string]>([
    ['not JSON', '{"format":', 'deck.briefing.json'],
    [
      'another file',
      '{"type":"FeatureCollection","features":[]}',
      'format: found nothing, expected "iskp-incident-atlas-briefing"',
    ],
    ['a newer form', altered((file) => (file['version'] = 2)), 'version: found 2, expected 1'],
    ['a misspelt key', altered((file) => (file['tittle'] = 'x')), 'no key named tittle'],
    ['a slide that is a word', altered((file) => (file['slides'] = ['x'])), 'slides[0]'],
    [
      'two slides of one id',
      altered((file) => (file['slides'] = [deck.slides[0], deck.slides[0]])),
      'slides',
    ],
    [
      'a layout unheard of',
      altered((file) => (file['slides'] = [{ ...deck.slides[0], layout: 'spin' }])),
      'slides[0].layout: found "spin"',
    ],
    [
      'a figure that is a word',
      altered((file) => (file['slides'] = [{ ...deck.slides[1], snapshot: { incidents: 'many' } }])),
      'slides[0].snapshot',
    ],
    ['a title as long as a book', altered((file) => (file['title'] = 'x'.repeat(400))), 'title'],
  ])('refuses %s, and says where', (_, text, where) => {
    expect(problemOf(text)).toContain(where)
    expect(problemOf(text)).toContain('ATLAS-402')
  })
  it('never throws on hostile text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.json()),
        (text) => readBriefingFile('x', text).status === 'failed',
      ),
    )
    fc.assert(fc.property(fc.anything(), (value) => readBriefing('x', value).status === 'failed'))
    expect(problemOf('['.repeat(100_000))).toContain('ATLAS-402')
  })
  it('is named after its title, by names any file system takes', () => {
    expect(briefingFileName(deck)).toBe('Khorasan-abroad.briefing.json')
    expect(briefingFileName({ title: '../../etc/passwd', id: 'b1' })).toBe('etc-passwd.briefing.json')
    expect(briefingFileName({ title: '…', id: 'b1' })).toBe('b1.briefing.json')
    expect(briefingFileName({ title: 'Хорасан ۲', id: 'b1' })).toBe('Хорасан-۲.briefing.json')
  })
})

describe('packing for a link', () => {
  it('comes back as it was, in letters an address takes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 400 }), async (text) => {
        const packed = await packText(text)
        expect(packed).toMatch(/^[\w-]*$/)
        expect(await unpackText(packed ?? '', 10_000)).toBe(text)
      }),
    )
  })
  it('refuses what is cut, altered or unpacks to too much', async () => {
    const packed = (await packText(JSON.stringify(deck))) ?? ''
    expect(await unpackText(packed.slice(0, -9), 10_000)).toBeNull()
    expect(await unpackText(`${packed}=`, 10_000)).toBeNull()
    expect(await unpackText('<script>', 10_000)).toBeNull()
    const bomb = (await packText('x'.repeat(5_000_000))) ?? ''
    expect(bomb.length).toBeLessThan(20_000)
    expect(await unpackText(bomb, 1_000_000)).toBeNull()
  })
})
