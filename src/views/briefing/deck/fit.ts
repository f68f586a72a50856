import type { DeckTable } from './deck'
import { type Paragraph, plainParagraph } from './paragraphs'

/** Inches of a text in one line. */
export type Measure = (text: string, sizePt: number, isBold: boolean) => number

export const LINE = 1.25
const PT = 1 / 72

/** `rows`: as many as the box holds; the last says what is left out. */
export type FittedTable = {
  readonly sizePt: number
  readonly rows: readonly (readonly string[])[]
  readonly heights: readonly number[]
  /** Inches, column by column. */
  readonly widths: readonly number[]
  readonly more: string
}

/** Inches above, below and beside the words of a cell. */
export const CELL = { x: 0.06, y: 0.035 } as const
const MORE = 0.3

export function fitTable(
  { columns, rows, more }: DeckTable,
  width: number,
  height: number,
  measure: Measure,
): FittedTable {
  const header = columns.map(({ name }) => name)
  const at = (sizePt: number): FittedTable => {
    const least = columns.map(({ name }, i) =>
      widestWord([name, ...rows.map((cells) => cells[i] ?? '')], sizePt, measure),
    )
    const widths = columnWidths(columns, least, width)
    const heightOf = (cells: readonly string[], isBold: boolean): number =>
      Math.max(
        ...cells.map((cell, i) =>
          textHeight([plainParagraph(cell)], (widths[i] ?? 1) - 2 * CELL.x, sizePt, measure, isBold),
        ),
        sizePt * LINE * PT,
      ) +
      2 * CELL.y
    const heights = [header, ...rows].map((cells, i) => heightOf(cells, i === 0))
    const held = heldRows(heights, height)
    const left = rows.length - (held - 1)
    return {
      sizePt,
      rows: rows.slice(0, held - 1),
      heights: heights.slice(0, held),
      widths,
      more: left > 0 ? more(left) : '',
    }
  }
  const sizes = [14, 13, 12, 11, 10]
  const tries = sizes.map(at)
  return tries.find(({ more: rest }) => rest === '') ?? tries.at(-1) ?? at(10)
}

/** Inches a column needs so that no word in it is broken. */
const widestWord = (cells: readonly string[], sizePt: number, measure: Measure): number =>
  Math.max(...cells.flatMap((cell) => cell.split(/\s+/)).map((word) => measure(word, sizePt, true))) +
  2 * CELL.x +
  SLACK
/** Office programs measure a little differently. */
const SLACK = 0.04

/** By their shares, but a column that would break a word takes what it lacks from those that have more than they need. */
function columnWidths(
  columns: DeckTable['columns'],
  least: readonly number[],
  width: number,
): readonly number[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const wanted = columns.map(({ share }) => (width * share) / shares)
  const lack = wanted.reduce((sum, own, i) => sum + Math.max(0, (least[i] ?? 0) - own), 0)
  const spare = wanted.reduce((sum, own, i) => sum + Math.max(0, own - (least[i] ?? 0)), 0)
  if (lack === 0 || lack > spare) return wanted
  return wanted.map((own, i) => {
    const needed = least[i] ?? 0
    return own < needed ? needed : own - ((own - needed) * lack) / spare
  })
}

/** Rows with their header that fit, at least one; less where room is needed to say that there are more. */
function heldRows(heights: readonly number[], height: number): number {
  const total = heights.reduce((sum, one) => sum + one, 0)
  if (total <= height) return heights.length
  let sum = 0
  const held = heights.findIndex((one) => {
    sum += one
    return sum > height - MORE
  })
  return Math.max(2, held)
}

/** The first size at which the words fit, or the last. */
export function fitting(
  paragraphs: readonly Paragraph[],
  box: { readonly w: number; readonly h: number },
  measure: Measure,
  sizes: readonly number[],
  isBold: boolean,
  gap = PARAGRAPH_GAP,
): number {
  return (
    sizes.find((sizePt) => textHeight(paragraphs, box.w, sizePt, measure, isBold, gap) <= box.h) ??
    sizes.at(-1) ??
    10
  )
}

/** Of a paragraph's size, before the next. */
export const PARAGRAPH_GAP = 0.5

/** Inches of broken paragraphs. */
export function textHeight(
  paragraphs: readonly Paragraph[],
  width: number,
  sizePt: number,
  measure: Measure,
  isBold: boolean,
  gap = PARAGRAPH_GAP,
): number {
  const gaps = Math.max(0, paragraphs.length - 1) * sizePt * gap * PT
  return paragraphs.reduce((sum, paragraph) => {
    const room = width - indentOf(paragraph, sizePt)
    const lines = paragraph.lines.map((runs) =>
      linesIn(runs.map(({ text: t }) => t).join(''), room, sizePt, measure, isBold),
    )
    return sum + lines.reduce((count, one) => count + one, 0) * sizePt * LINE * PT
  }, gaps)
}

/** Inches a list's words stand in from its marks. */
export const indentOf = ({ mark }: Paragraph, sizePt: number): number => (mark === '' ? 0 : sizePt * 1.3 * PT)

/** How many lines a text takes; a word that is wider by itself is broken. */
function linesIn(words: string, width: number, sizePt: number, measure: Measure, isBold: boolean): number {
  let lines = 1
  let used = 0
  const space = measure(' ', sizePt, isBold)
  for (const word of words.split(/\s+/)) {
    const wide = measure(word, sizePt, isBold)
    if (used > 0 && used + space + wide > width) {
      lines++
      used = 0
    }
    used += (used > 0 ? space : 0) + wide
    while (used > width) {
      lines++
      used -= width
    }
  }
  return lines
}
