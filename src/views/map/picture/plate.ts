import type { LegendBlock } from './legend'
import { type Box, baseline, type PlacedLine, type PlacedSample } from './placed'
import { type PlacedLegend, placeLegend } from './placeLegend'
import { brokenLines, type Measure, type TextStyle } from './typeset'

/** What a picture says around its map; empty parts take no room. */
export type PlateWords = {
  readonly title: string
  /** Below the title, each a paragraph: figures, filters. */
  readonly under: readonly string[]
  /** Fine print, each a paragraph, in the order of its weight. */
  readonly foot: readonly string[]
}

/** A picture laid out: where everything stands. */
export type Plate = {
  readonly width: number
  readonly height: number
  readonly map: Box
  readonly lines: readonly PlacedLine[]
  readonly samples: readonly PlacedSample[]
  /** Hairlines. */
  readonly rules: readonly Box[]
}

export type PlateContent = { readonly words: PlateWords; readonly legend: readonly LegendBlock[] }

export const TITLE: TextStyle = { sizePx: 21, linePx: 27, weight: 600, token: '--text' }
const UNDER: TextStyle = { sizePx: 12.5, linePx: 17, weight: 400, token: '--text' }
const FOOT: TextStyle = { sizePx: 9.5, linePx: 12.5, weight: 400, token: '--text-quiet' }
/** A long title is set smaller before it takes a third line. */
const TITLE_SIZES = [21, 18, 16, 14] as const
const MARGIN = 20
const GAP = 12
/** Wider than this, the legend stands beside the map, else below it. */
const WIDE = 1.3
/** Of a page, what the map keeps at least, whatever the words take. */
const MAP_SHARE = 0.3
const FOOT_COLUMNS_FROM = 640
const FOOT_GAP = 28

/** Where everything stands on a page of that size. Nothing is cut: what needs room is set smaller, the map gives way. */
export function layOut(
  size: { width: number; height: number },
  { words, legend }: PlateContent,
  measure: Measure,
): Plate {
  const inner = size.width - 2 * MARGIN
  const head = layHead(words, inner, measure)
  const foot = layFoot(words.foot, inner, measure)
  const footTop = size.height - MARGIN * 0.7 - foot.height
  const bodyBottom = foot.height > 0 ? footTop - GAP : size.height - MARGIN
  const room = { top: head.bottom, bottom: bodyBottom, width: inner }
  const body = size.width / size.height > WIDE ? beside(room, legend, measure) : below(room, legend, measure)
  const ruled = foot.height > 0 && legend.length > 0 && body.legendBelow
  return {
    ...size,
    map: shifted(body.map, MARGIN, 0),
    lines: [
      ...head.lines,
      ...body.legend.lines.map((line) => ({ ...line, x: line.x + MARGIN })),
      ...foot.lines.map((line) => ({ ...line, y: line.y + footTop })),
    ],
    samples: body.legend.samples.map((placed) => ({ ...placed, box: shifted(placed.box, MARGIN, 0) })),
    rules: ruled ? [{ x: MARGIN, y: footTop - GAP / 2, width: inner, height: 1 }] : [],
  }
}

const shifted = (box: Box, dx: number, dy: number): Box => ({ ...box, x: box.x + dx, y: box.y + dy })

function layHead({ title, under }: PlateWords, width: number, measure: Measure) {
  const lines: PlacedLine[] = []
  let bottom = MARGIN * 0.8
  const style = titleStyle(title, width, measure)
  const paragraphs = [{ text: title, style }, ...under.map((text) => ({ text, style: UNDER }))].filter(
    ({ text }) => text !== '',
  )
  for (const paragraph of paragraphs) {
    for (const text of brokenLines(paragraph.text, width, paragraph.style, measure)) {
      lines.push({ text, x: MARGIN, y: bottom + baseline(paragraph.style), style: paragraph.style })
      bottom += paragraph.style.linePx
    }
    bottom += 1
  }
  return { lines, bottom: bottom + GAP * 0.75 }
}

function titleStyle(title: string, width: number, measure: Measure): TextStyle {
  const styles = TITLE_SIZES.map((sizePx) => ({ ...TITLE, sizePx, linePx: Math.round(sizePx * 1.28) }))
  return (
    styles.find((style) => brokenLines(title, width, style, measure).length <= 2) ?? styles.at(-1) ?? TITLE
  )
}

/** In one column or two of about the same height. */
function layFoot(paragraphs: readonly string[], width: number, measure: Measure) {
  const count = width >= FOOT_COLUMNS_FROM && paragraphs.length > 1 ? 2 : 1
  const columnWidth = (width - (count - 1) * FOOT_GAP) / count
  const broken = paragraphs.map((text) => brokenLines(text, columnWidth, FOOT, measure))
  const total = broken.reduce((sum, lines) => sum + lines.length, 0)
  const columns: string[][] = [[], []]
  let column = 0
  for (const lines of broken) {
    const filled = columns[0]?.length ?? 0
    if (count === 2 && column === 0 && filled > 0 && filled + lines.length / 2 > total / 2) column = 1
    columns[column]?.push(...lines)
  }
  const lines = columns.flatMap((texts, i) =>
    texts.map((text, row) => ({
      text,
      x: MARGIN + i * (columnWidth + FOOT_GAP),
      y: row * FOOT.linePx + baseline(FOOT),
      style: FOOT,
    })),
  )
  return { lines, height: Math.max(...columns.map((texts) => texts.length)) * FOOT.linePx }
}

type Room = { top: number; bottom: number; width: number }
type Body = { map: Box; legend: PlacedLegend; legendBelow: boolean }

const NO_LEGEND: PlacedLegend = { lines: [], samples: [], height: 0 }

/** The legend in a column of its own; the narrowest and largest that holds all of it. */
function beside(room: Room, legend: readonly LegendBlock[], measure: Measure): Body {
  const height = room.bottom - room.top
  if (legend.length === 0)
    return { map: mapBox(room, 0, room.width, height), legend: NO_LEGEND, legendBelow: false }
  const tries = BESIDE.map((form) => ({ form, placed: placeLegend(legend, form, measure) }))
  const chosen = tries.find(({ placed }) => placed.height <= height) ?? tries.at(-1)
  if (!chosen) return { map: mapBox(room, 0, room.width, height), legend: NO_LEGEND, legendBelow: false }
  const mapWidth = room.width - chosen.form.width - GAP * 1.5
  return {
    map: mapBox(room, 0, mapWidth, height),
    legend: moved(chosen.placed, mapWidth + GAP * 1.5, room.top),
    legendBelow: false,
  }
}

/** The legend in columns under the map. */
function below(room: Room, legend: readonly LegendBlock[], measure: Measure): Body {
  const height = room.bottom - room.top
  if (legend.length === 0)
    return { map: mapBox(room, 0, room.width, height), legend: NO_LEGEND, legendBelow: false }
  const tries = (room.width < NARROW ? BELOW_NARROW : BELOW).map((form) =>
    placeLegend(legend, { ...form, width: room.width }, measure),
  )
  const most = height * (1 - MAP_SHARE)
  const easy = tries.find((placed) => placed.height <= height * 0.3)
  const placed = easy ?? tries.find((candidate) => candidate.height <= most) ?? tries.at(-1) ?? NO_LEGEND
  const mapHeight = height - placed.height - GAP
  return {
    map: mapBox(room, 0, room.width, mapHeight),
    legend: moved(placed, 0, room.bottom - placed.height),
    legendBelow: true,
  }
}

const BESIDE = [
  { width: 190, columns: 1, sizePx: 12 },
  { width: 190, columns: 1, sizePx: 11 },
  { width: 210, columns: 1, sizePx: 10 },
  { width: 340, columns: 2, sizePx: 11 },
  { width: 360, columns: 2, sizePx: 10 },
  { width: 360, columns: 2, sizePx: 9 },
] as const
const BELOW = [
  { columns: 3, sizePx: 12 },
  { columns: 4, sizePx: 11 },
  { columns: 4, sizePx: 10 },
  { columns: 4, sizePx: 9 },
] as const
/** Pixels; three columns in less would break words. */
const NARROW = 420
const BELOW_NARROW = [
  { columns: 2, sizePx: 11 },
  { columns: 2, sizePx: 10 },
  { columns: 2, sizePx: 9 },
] as const

/** Whole pixels: a canvas has no halves. */
const mapBox = (room: Room, x: number, width: number, height: number): Box => ({
  x,
  y: Math.round(room.top),
  width: Math.round(width),
  height: Math.max(40, Math.round(height)),
})

const moved = ({ lines, samples, height }: PlacedLegend, dx: number, dy: number): PlacedLegend => ({
  lines: lines.map((line) => ({ ...line, x: line.x + dx, y: line.y + dy })),
  samples: samples.map((placed) => ({ ...placed, box: shifted(placed.box, dx, dy) })),
  height,
})
