import { numberWords } from '@/words/figures'
import { chartMarks, HOLLOW_DASH, type Mark } from './chartMarks'
import type { Deck, DeckMap, DeckSlide } from './deck'
import { CELL, type FittedTable, indentOf, LINE, type Measure, PARAGRAPH_GAP } from './fit'
import { FOOT_GAP, PAGE, type Placed, placedSlide } from './frame'
import { FACES, HAIRLINE_STRENGTH, type Ink, tinted } from './ink'
import { inTurn } from './inTurn'
import { isRightToLeft, type Paragraph, type Run } from './paragraphs'

/** Pixels to the inch: 1920 × 1080. */
const DPI = 1920 / PAGE.w
const px = (inches: number): number => inches * DPI
const ptPx = (points: number): number => (points / 72) * DPI

type Sheet = { context: CanvasRenderingContext2D; ink: Ink; measure: Measure; isTurned: boolean }

/** One slide as a picture, set like the office file's. `mapOf`: data address of a map. */
export async function writePng(
  slide: DeckSlide,
  deck: Deck,
  mapOf: (map: DeckMap) => string | null,
  ink: Ink,
  measure: Measure,
): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(px(PAGE.w))
  canvas.height = Math.round(px(PAGE.h))
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser gives no canvas to draw on')
  const sheet: Sheet = { context, ink, measure, isTurned: deck.isRightToLeft }
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  const placed = placedSlide(slide, deck, measure)
  const images = new Map<string, HTMLImageElement>()
  await inTurn(placed, async (item) => {
    const address = item.kind === 'map' ? mapOf(item.map) : null
    if (item.kind === 'map' && address !== null) images.set(item.map.id, await loaded(address))
  })
  for (const item of placed) draw(item, images, sheet)
  context.fillStyle = `#${tinted(ink('--text'), HAIRLINE_STRENGTH)}`
  context.fillRect(px(0.5), px(6.66), px(PAGE.w - 1), 1.5)
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (png) => (png ? resolve(png) : reject(new Error('This browser could not write a picture'))),
      'image/png',
    ),
  )
}

async function loaded(address: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = address
  await image.decode()
  return image
}

function draw(item: Placed, images: ReadonlyMap<string, HTMLImageElement>, sheet: Sheet): void {
  const { context, ink, isTurned } = sheet
  const { y, w, h } = item.box
  const x = isTurned ? PAGE.w - item.box.x - w : item.box.x
  switch (item.kind) {
    case 'map': {
      const image = images.get(item.map.id)
      if (image) context.drawImage(image, px(x), px(y), px(w), px(h))
      return
    }
    case 'line':
      sheet.context.fillStyle = `#${sheet.ink('--text')}`
      sheet.context.fillRect(px(x), px(y), px(w), px(h))
      return
    case 'chart': {
      const widthOf = (text: string, sizePx: number) => px(sheet.measure(text, (sizePx / DPI) * 72, false))
      const marks = chartMarks(item.chart, {
        width: px(w),
        height: px(h),
        sizePx: ptPx(11),
        ink,
        widthOf,
        say: numberWords,
      })
      context.save()
      context.translate(px(x), px(y))
      for (const mark of marks) drawMark(mark, context)
      context.restore()
      return
    }
    case 'table':
      return drawTable(
        item.table.columns.map(({ name, isFigure }) => ({ name, isFigure: isFigure ?? false })),
        item.fitted,
        { x, y, w },
        sheet,
      )
    case 'text':
      return drawText(item, { x, y, w, h }, sheet)
  }
}

export function drawMark(mark: Mark, context: CanvasRenderingContext2D): void {
  context.fillStyle = `#${mark.fill}`
  if (mark.kind === 'rect' && mark.isHollow) {
    context.save()
    context.strokeStyle = `#${mark.fill}`
    context.lineWidth = 2
    context.setLineDash(HOLLOW_DASH.map((length) => 2 * length))
    context.strokeRect(mark.x, mark.y, mark.w, mark.h)
    context.restore()
    return
  }
  if (mark.kind === 'rect') {
    context.fillRect(mark.x, mark.y, mark.w, mark.h)
    return
  }
  context.font = `${mark.isBold ? 600 : 400} ${mark.sizePx}px ${FACES}`
  context.direction = 'ltr'
  context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor === 'end' ? 'right' : 'left'
  context.fillText(mark.text, mark.x, mark.y)
}

function drawText(
  item: Extract<Placed, { kind: 'text' }>,
  box: { x: number; y: number; w: number; h: number },
  sheet: Sheet,
): void {
  const { role, sizePt, paragraphs } = item
  const isBold = role === 'title' || role === 'heading'
  const token = role === 'foot' || role === 'rule' || role === 'number' ? '--text-quiet' : '--text'
  const size = ptPx(sizePt)
  const set = paragraphs.map((paragraph) => ({
    paragraph,
    lines: brokenParagraph(paragraph, box.w, sizePt, sheet.measure, isBold),
  }))
  const gap = size * (role === 'foot' ? FOOT_GAP : PARAGRAPH_GAP)
  const total =
    set.reduce((sum, { lines }) => sum + lines.length * size * LINE, 0) + Math.max(0, set.length - 1) * gap
  let top =
    px(box.y) +
    (item.middle === true && role === 'title' ? Math.max(0, px(box.h) - total) / (box.h > 0.9 ? 1 : 2) : 0)
  for (const { paragraph, lines } of set) {
    const rtl = isRightToLeft(lines[0]?.map(({ text }) => text).join('') ?? '')
    const isOwn = role === 'title' || role === 'text'
    const isEnd = role === 'number' ? !sheet.isTurned : isOwn ? rtl : sheet.isTurned
    const indent = px(indentOf(paragraph, sizePt))
    lines.forEach((runs, i) => {
      const baseline = top + size * (LINE / 2 + 0.36)
      const edge = isEnd ? px(box.x + box.w) : px(box.x)
      sheet.context.fillStyle = `#${sheet.ink(token)}`
      if (i === 0 && paragraph.mark !== '')
        write(paragraph.mark, edge, baseline, font(size, isBold, false), isEnd, sheet.context)
      writeRuns(runs, edge + (isEnd ? -indent : indent), baseline, { size, isBold, isEnd, sheet, token })
      top += size * LINE
    })
    top += gap
  }
}

const font = (size: number, isBold: boolean, isItalic: boolean): string =>
  `${isItalic ? 'italic ' : ''}${isBold ? 600 : 400} ${size}px ${FACES}`

function write(
  text: string,
  x: number,
  y: number,
  face: string,
  isEnd: boolean,
  context: CanvasRenderingContext2D,
): number {
  context.font = face
  context.textAlign = isEnd ? 'right' : 'left'
  context.direction = isRightToLeft(text) ? 'rtl' : 'ltr'
  context.fillText(text, x, y)
  return context.measureText(text).width
}

type Look = { size: number; isBold: boolean; isEnd: boolean; sheet: Sheet; token: string }
function writeRuns(
  runs: readonly Run[],
  from: number,
  y: number,
  { size, isBold, isEnd, sheet, token }: Look,
): void {
  let x = from
  for (const run of runs) {
    sheet.context.fillStyle = `#${sheet.ink(run.href === null ? token : '--kind-foiled-plot')}`
    const width = write(run.text, x, y, font(size, isBold || run.bold, run.italic), isEnd, sheet.context)
    x += isEnd ? -width : width
  }
}

/** Lines no wider than the box, each in its runs. */
export function brokenParagraph(
  paragraph: Paragraph,
  width: number,
  sizePt: number,
  measure: Measure,
  isBold: boolean,
): Run[][] {
  const room = width - indentOf(paragraph, sizePt)
  return paragraph.lines.flatMap((runs) => {
    const lines: Run[][] = [[]]
    let used = 0
    for (const run of runs)
      for (const piece of run.text.split(/(?<=\s)/).flatMap((word) => heldIn(word, room, sizePt, measure))) {
        const wide = measure(piece.trimEnd(), sizePt, isBold || run.bold)
        if (used > 0 && used + wide > room) {
          lines.push([])
          used = 0
        }
        const line = lines.at(-1) ?? []
        const last = line.at(-1)
        if (last && last.bold === run.bold && last.italic === run.italic && last.href === run.href)
          line[line.length - 1] = { ...last, text: last.text + piece }
        else line.push({ ...run, text: piece })
        used += measure(piece, sizePt, isBold || run.bold)
      }
    return lines
  })
}

/** A word wider than the line, in pieces. */
function heldIn(word: string, room: number, sizePt: number, measure: Measure): string[] {
  if (measure(word.trimEnd(), sizePt, false) <= room) return [word]
  const pieces = ['']
  for (const letter of word) {
    const longer = (pieces.at(-1) ?? '') + letter
    if (measure(longer, sizePt, false) > room) pieces.push(letter)
    else pieces[pieces.length - 1] = longer
  }
  return pieces
}

type Column = { name: string; isFigure: boolean }
function drawTable(
  columns: readonly Column[],
  { rows, heights, widths, sizePt }: FittedTable,
  at: { x: number; y: number; w: number },
  sheet: Sheet,
): void {
  let { y } = at
  const all = [columns.map(({ name }) => name), ...rows]
  all.forEach((cells, r) => {
    let start = 0
    const height = heights[r] ?? 0
    cells.forEach((cell, c) => {
      const width = widths[c] ?? 0
      const x = sheet.isTurned ? at.x + at.w - start - width : at.x + start
      drawCell(
        cell,
        { x: x + CELL.x, y: y + CELL.y, w: width - 2 * CELL.x },
        {
          sizePt,
          isHead: r === 0,
          isBold: r === 0 || (c === 0 && columns.length === 2),
          isEnd: (columns[c]?.isFigure ?? false) !== sheet.isTurned,
        },
        sheet,
      )
      start += width
    })
    y += height
    sheet.context.fillStyle = `#${tinted(sheet.ink('--text'), HAIRLINE_STRENGTH)}`
    sheet.context.fillRect(px(at.x), px(y) - 1, px(at.w), 1)
  })
}

function drawCell(
  text: string,
  box: { x: number; y: number; w: number },
  { sizePt, isHead, isBold, isEnd }: { sizePt: number; isHead: boolean; isBold: boolean; isEnd: boolean },
  { context, ink, measure }: Sheet,
): void {
  const size = ptPx(sizePt)
  const paragraph: Paragraph = { mark: '', lines: [[{ text, bold: isBold, italic: false, href: null }]] }
  context.fillStyle = `#${ink(isHead ? '--text-quiet' : '--text')}`
  brokenParagraph(paragraph, box.w, sizePt, measure, isBold).forEach((runs, i) => {
    const line = runs
      .map((run) => run.text)
      .join('')
      .trimEnd()
    write(
      line,
      px(isEnd ? box.x + box.w : box.x),
      px(box.y) + size * (i * LINE + LINE / 2 + 0.36),
      font(size, isBold, false),
      isEnd,
      context,
    )
  })
}
