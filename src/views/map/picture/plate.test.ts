import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LegendBlock } from './legend'
import type { Box } from './placed'
import { layOut, type Plate, type PlateContent } from './plate'
import type { Measure } from './typeset'

const measure: Measure = (text, { sizePx }) => text.length * sizePx * 0.55
const LANDSCAPE = { width: 1103, height: 620 }
const SQUARE = { width: 828, height: 828 }
const CARD = { width: 828, height: 434 }

const block = (title: string | null, texts: readonly string[]): LegendBlock => ({
  title,
  entries: texts.map((text) => ({
    sample: { kind: 'symbol', shape: 'circle', token: '--kind-attack', hollow: false },
    text,
  })),
  notes: [],
})

const blocks = fc.array(
  fc
    .tuple(
      fc.option(fc.lorem({ maxCount: 4 })),
      fc.array(fc.lorem({ maxCount: 6 }), { minLength: 1, maxLength: 9 }),
    )
    .map(([title, texts]) => block(title, texts)),
  { maxLength: 7 },
)
const contents: fc.Arbitrary<PlateContent> = fc.record({
  words: fc.record({
    title: fc.lorem({ maxCount: 20 }),
    under: fc.array(fc.lorem({ maxCount: 30 }), { maxLength: 3 }),
    foot: fc.array(fc.lorem({ maxCount: 40 }), { maxLength: 4 }),
  }),
  legend: blocks,
})

const said = ({ lines }: Plate): string =>
  lines
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/\s+/g, '')
const wanted = ({ words, legend }: PlateContent): string[] => [
  words.title,
  ...words.under,
  ...words.foot,
  ...legend.flatMap(({ title, entries }) => [title ?? '', ...entries.map(({ text }) => text)]),
]
const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

describe('layOut', () => {
  it.each([
    ['16:9', LANDSCAPE],
    ['square', SQUARE],
    ['card', CARD],
  ])('says everything on a %s page, beside the map and not on it', (_, size) => {
    fc.assert(
      fc.property(contents, (content) => {
        const plate = layOut(size, content, measure)
        const text = said(plate)
        for (const words of wanted(content)) expect(text).toContain(words.replaceAll(/\s+/g, ''))
        for (const { box } of plate.samples) expect(meets(box, plate.map)).toBe(false)
        for (const line of plate.lines) {
          const width = measure(line.text, line.style)
          const at = {
            x: line.x,
            y: line.y - line.style.sizePx * 0.7,
            width,
            height: line.style.sizePx * 0.7,
          }
          expect(meets(at, plate.map)).toBe(false)
          expect(line.x + width).toBeLessThanOrEqual(size.width)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('gives the map most of an ordinary page', () => {
    const content: PlateContent = {
      words: {
        title: 'Incidents linked to ISKP, 13 Jul 2018 – 22 Mar 2024',
        under: ['32 of 32 incidents, 13 countries', 'All incidents, no filters'],
        foot: ['Coded from five articles', 'Edition 1.0', 'Natural Earth', 'atlas.example'],
      },
      legend: [block('Kind', ['Attack', 'Foiled plot']), block('Attribution', ['Claimed by the group'])],
    }
    for (const size of [LANDSCAPE, SQUARE]) {
      const { map } = layOut(size, content, measure)
      expect((map.width * map.height) / (size.width * size.height)).toBeGreaterThan(0.5)
    }
  })

  it('sets what is long smaller before it takes the map', () => {
    const long = Array.from({ length: 5 }, (_, i) =>
      block(`Block ${i}`, ['One entry', 'Another entry', 'A third entry of some length', 'A fourth']),
    )
    const words = { title: 'Title', under: [], foot: [] }
    const { map, samples } = layOut(LANDSCAPE, { words, legend: long }, measure)
    expect(map.width).toBeGreaterThan(LANDSCAPE.width * 0.6)
    for (const { box } of samples) expect(box.y + box.height).toBeLessThan(LANDSCAPE.height)
  })
})
