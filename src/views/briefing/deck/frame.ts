import { assertNever } from '@/base/assertNever'
import type { Deck, DeckChart, DeckMap, DeckSlide, DeckTable } from './deck'
import { type FittedTable, fitTable, fitting, type Measure, textHeight } from './fit'
import { type Paragraph, paragraphsOf, plainParagraph } from './paragraphs'

/** Inches, from the start and the top of the slide. */
export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
/** 16:9, as wide as office programs make theirs. */
export const PAGE = { w: 13.333, h: 7.5 } as const

export type TextRole = 'title' | 'text' | 'rule' | 'heading' | 'foot' | 'number'
export type Placed =
  | {
      readonly kind: 'text'
      readonly role: TextRole
      readonly box: Box
      readonly paragraphs: readonly Paragraph[]
      readonly sizePt: number
      readonly middle?: boolean
    }
  | { readonly kind: 'map'; readonly box: Box; readonly map: DeckMap }
  | { readonly kind: 'chart'; readonly box: Box; readonly chart: DeckChart }
  | { readonly kind: 'line'; readonly box: Box }
  | { readonly kind: 'table'; readonly box: Box; readonly table: DeckTable; readonly fitted: FittedTable }

const MARGIN = 0.5
const BODY_TOP = 1.35
const BODY_BOTTOM = 6.55
const GAP = 0.35
const INNER = PAGE.w - 2 * MARGIN
/** Slides of words alone are set in from the edge, in lines no longer than are read with ease. */
export const OPENING = { x: 0.9, w: 9.6 } as const
export const OPENING_TITLE = { y: 1.5, w: 11.5, h: 1.9 } as const
export const CLOSING_TITLE = { y: 0.6, w: 11.5, h: 0.95 } as const

/** Where everything on the slide stands. Nothing shrinks below what a room can read; what has no room is said. */
export function placedSlide(slide: DeckSlide, deck: Deck, measure: Measure): Placed[] {
  const body = { x: MARGIN, y: BODY_TOP, w: INNER, h: BODY_BOTTOM - BODY_TOP }
  return [...placedBody(slide, body, measure), ...foot(slide, deck, measure)]
}

function placedBody(slide: DeckSlide, body: Box, measure: Measure): Placed[] {
  const { layout } = slide
  const words = paragraphsOf(slide.text)
  const hasWords = words.length > 0
  switch (layout) {
    case 'title':
      return [
        title(slide, { ...OPENING, ...OPENING_TITLE }, measure, [54, 48, 44, 38, 32, 28]),
        ...(hasWords ? [{ kind: 'line', box: { ...OPENING, y: 3.56, h: 0.03 } } as const] : []),
        ...text(words, { ...OPENING, y: 3.76, h: 2.7 }, measure, [26, 24, 22, 20, 18, 16, 14]),
      ]
    case 'closing':
      return [
        title(slide, { ...OPENING, ...CLOSING_TITLE }, measure, [38, 34, 30, 26]),
        ...(hasWords ? [{ kind: 'line', box: { ...OPENING, y: 1.68, h: 0.03 } } as const] : []),
        ...text(words, { ...OPENING, y: 1.95, h: 4.5 }, measure, [28, 26, 24, 22, 20, 18, 16, 14, 12]),
      ]
    case 'map': {
      const side = hasWords ? 3.7 : 0
      const map = { ...body, w: side > 0 ? INNER - side - GAP : INNER }
      return [heading(slide, measure), ...mapsOf(slide, map), ...text(words, beside(body, map), measure)]
    }
    case 'map-chart': {
      const map = { ...body, w: 6.7 }
      const side = beside(body, map)
      const top = hasWords ? 1.75 : 0
      return [
        heading(slide, measure),
        ...mapsOf(slide, map),
        ...text(words, { ...side, h: top }, measure, [14, 13, 12, 11, 10]),
        ...figures(slide, below(side, top), measure),
      ]
    }
    case 'chart': {
      const side = { ...body, w: hasWords ? 3.4 : 0 }
      return [
        heading(slide, measure),
        ...text(words, side, measure),
        ...figures(slide, hasWords ? beside(body, side) : body, measure),
      ]
    }
    case 'incident': {
      const start = { ...body, w: 5.3 }
      const top = hasWords ? 2 : 0
      return [
        heading(slide, measure),
        ...text(words, { ...start, h: top }, measure, [16, 14, 13, 12, 11]),
        ...mapsOf(slide, below(start, top)),
        ...tables(slide, beside(body, start), measure),
      ]
    }
    case 'comparison': {
      const start = { ...body, w: slide.maps.length > 0 ? 7.4 : 0 }
      const side = slide.maps.length > 0 ? beside(body, start) : body
      const top = hasWords ? 1.6 : 0
      return [
        heading(slide, measure),
        ...mapsOf(slide, start),
        ...text(words, { ...side, h: top }, measure, [16, 14, 13, 12, 11]),
        ...tables(slide, below(side, top), measure),
      ]
    }
    case 'table': {
      const side = { ...body, w: hasWords ? 2.9 : 0 }
      return [
        heading(slide, measure),
        ...text(words, side, measure),
        ...tables(slide, hasWords ? beside(body, side) : body, measure),
      ]
    }
    default:
      return assertNever(layout)
  }
}

const beside = (body: Box, start: Box): Box => ({
  ...body,
  x: start.x + start.w + GAP,
  w: body.x + body.w - start.x - start.w - GAP,
})
const below = (box: Box, top: number): Box =>
  top === 0 ? box : { ...box, y: box.y + top + 0.15, h: box.h - top - 0.15 }

const heading = (slide: DeckSlide, measure: Measure): Placed =>
  title(slide, { x: MARGIN, y: 0.35, w: INNER, h: 0.85 }, measure, [28, 24, 20, 18])

const title = (slide: DeckSlide, box: Box, measure: Measure, sizes: readonly number[]): Placed => ({
  kind: 'text',
  role: 'title',
  box,
  paragraphs: [plainParagraph(slide.title)],
  sizePt: fitting([plainParagraph(slide.title)], box, measure, sizes, true),
  middle: true,
})

function text(
  paragraphs: readonly Paragraph[],
  box: Box,
  measure: Measure,
  sizes: readonly number[] = [20, 18, 16, 14, 13, 12, 11, 10],
): Placed[] {
  if (paragraphs.length === 0) return []
  return [
    { kind: 'text', role: 'text', box, paragraphs, sizePt: fitting(paragraphs, box, measure, sizes, false) },
  ]
}

/** Side by side where there are two, each under what sets it apart: tall enough for a legend below. */
function mapsOf({ maps }: DeckSlide, box: Box): Placed[] {
  const w = (box.w - MAP_GAP * (maps.length - 1)) / Math.max(1, maps.length)
  return maps.flatMap((map, i): Placed[] => {
    const own = { ...box, x: box.x + i * (w + MAP_GAP), w }
    if (map.caption === '') return [{ kind: 'map', box: own, map }]
    return [
      caption('heading', map.caption, { ...own, h: HEAD }, HEADING_PT),
      { kind: 'map', box: { ...own, y: own.y + HEAD, h: own.h - HEAD }, map },
    ]
  })
}

const RULE_PT = 10.5
const HEADING_PT = 12
const HEAD = 0.3
const MAP_GAP = 0.2

/** The chart with what it is and how it counts; or the table that stands for one. */
function figures(slide: DeckSlide, box: Box, measure: Measure): Placed[] {
  const { chart } = slide
  if (!chart) return tables(slide, box, measure)
  const rule = [plainParagraph(chart.rule)]
  const ruleHeight = textHeight(rule, box.w, RULE_PT, measure, false) + 0.1
  return [
    caption('heading', chart.title, { ...box, h: HEAD }, HEADING_PT),
    { kind: 'chart', box: { ...box, y: box.y + HEAD, h: box.h - HEAD - ruleHeight }, chart },
    caption('rule', chart.rule, { ...box, y: box.y + box.h - ruleHeight, h: ruleHeight }, RULE_PT),
  ]
}

const caption = (role: TextRole, words: string, box: Box, sizePt: number): Placed => ({
  kind: 'text',
  role,
  box,
  paragraphs: [plainParagraph(words)],
  sizePt,
})

/** Tables below one another; the first takes what it needs, the last what is left. */
function tables(slide: DeckSlide, box: Box, measure: Measure): Placed[] {
  const placed: Placed[] = []
  let { y } = box
  const bottom = box.y + box.h
  slide.tables.forEach((table, i) => {
    const isLast = i === slide.tables.length - 1
    const head = textHeight([plainParagraph(table.title)], box.w, HEADING_PT, measure, true) + 0.08
    const room = (bottom - y) * (isLast ? 1 : 0.62) - head
    if (room < 0.6) return
    const fitted = fitTable(table, box.w, room, measure)
    const height = fitted.heights.reduce((sum, one) => sum + one, 0)
    placed.push(caption('heading', table.title, { ...box, y, h: head }, HEADING_PT), {
      kind: 'table',
      box: { ...box, y: y + head, h: height },
      table,
      fitted,
    })
    y += head + height + 0.2
    if (fitted.more !== '') {
      placed.push(caption('rule', fitted.more, { ...box, y: y - 0.15, h: 0.25 }, RULE_PT))
      y += 0.15
    }
  })
  return placed
}

const FOOT_PT = 9
const FOOT_TOP = 6.72
/** Of the size, between its paragraphs. */
export const FOOT_GAP = 0.1
function foot(slide: DeckSlide, deck: Deck, measure: Measure): Placed[] {
  // Figures and filters in one line, sources below.
  const said = slide.foot.slice(0, -1).join(' · ')
  const paragraphs = [said, ...slide.foot.slice(-1)].filter((words) => words !== '').map(plainParagraph)
  const box = { x: MARGIN, y: FOOT_TOP, w: INNER - 1.1, h: PAGE.h - FOOT_TOP - 0.12 }
  return [
    {
      kind: 'text',
      role: 'foot',
      box,
      paragraphs,
      sizePt: fitting(paragraphs, box, measure, [FOOT_PT, 8.5, 8, 7, 6], false, FOOT_GAP),
    },
    caption(
      'number',
      `${slide.number} / ${deck.slides.length}`,
      { x: PAGE.w - MARGIN - 1, y: FOOT_TOP, w: 1, h: 0.3 },
      11,
    ),
  ]
}
