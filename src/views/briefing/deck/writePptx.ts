import PptxGenJS from 'pptxgenjs'
import { appName } from '@/words/viewWords'
import type { DeckSlide } from './deck'
import { LINE, type Measure, PARAGRAPH_GAP } from './fit'
import { CLOSING_TITLE, FOOT_GAP, OPENING, OPENING_TITLE, PAGE, type Placed, placedSlide } from './frame'
import { HAIRLINE_STRENGTH, tinted } from './ink'
import { mendPackage } from './mendPackage'
import { isRightToLeft, type Paragraph } from './paragraphs'
import { addChart, addTable } from './pptxFigures'
import { clean, FACE, type Pen, type Rect } from './pptxPen'

/** The deck as an office file: text, charts and tables of its own that can be edited; only maps are images. */
export async function writePptx(pen: Pen, measure: Measure): Promise<ArrayBuffer> {
  const { deck } = pen
  const pptx = new PptxGenJS()
  pptx.defineLayout({ name: 'ATLAS', width: PAGE.w, height: PAGE.h })
  pptx.layout = 'ATLAS'
  pptx.title = clean(deck.title)
  pptx.author = appName()
  pptx.company = appName()
  pptx.subject = clean(deck.edition)
  pptx.rtlMode = deck.isRightToLeft
  pptx.theme = { headFontFace: FACE, bodyFontFace: FACE }
  const tableWords: string[][] = []
  for (const layout of MASTERS) pptx.defineSlideMaster(masterOf(layout, pen))
  for (const slide of deck.slides) {
    const placed = placedSlide(slide, deck, measure)
    const page = pptx.addSlide({ masterName: masterName(slide) })
    for (const item of placed) add(page, pptx, item, pen)
    page.addNotes(clean(notesOf(slide)))
    tableWords.push(placed.flatMap((item) => (item.kind === 'table' ? [item.table.title] : [])))
  }
  const written = await pptx.write({ outputType: 'arraybuffer', compression: true })
  if (!(written instanceof ArrayBuffer)) throw new Error('PptxGenJS gave no file')
  return mendPackage(written, tableWords, pen.ink('--text-quiet'))
}

const MASTERS = ['ATLAS OPENING', 'ATLAS CLOSING', 'ATLAS SLIDE'] as const
type Master = (typeof MASTERS)[number]
const TITLE_PLACES = {
  'ATLAS OPENING': { ...OPENING, ...OPENING_TITLE },
  'ATLAS CLOSING': { ...OPENING, ...CLOSING_TITLE },
  'ATLAS SLIDE': { x: 0.5, w: PAGE.w - 1, y: 0.35, h: 0.85 },
} as const satisfies Record<Master, Rect>
function masterName({ layout }: DeckSlide): Master {
  if (layout === 'title') return 'ATLAS OPENING'
  return layout === 'closing' ? 'ATLAS CLOSING' : 'ATLAS SLIDE'
}

/** The title is the slide's own, so that outlines and screen readers find it. */
function masterOf(name: Master, { ink, deck }: Pen): PptxGenJS.SlideMasterProps {
  const place = TITLE_PLACES[name]
  return {
    title: name,
    background: { color: 'FFFFFF' },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...place,
            x: deck.isRightToLeft ? PAGE.w - place.x - place.w : place.x,
            margin: 0,
            align: deck.isRightToLeft ? 'right' : 'left',
            valign: name === 'ATLAS SLIDE' ? 'middle' : 'bottom',
            color: ink('--text'),
            bold: true,
            fontFace: FACE,
            fontSize: 28,
          },
          text: '',
        },
      },
      {
        line: {
          x: 0.5,
          y: 6.66,
          w: PAGE.w - 1,
          h: 0,
          line: { color: tinted(ink('--text'), HAIRLINE_STRENGTH), width: 0.75 },
        },
      },
    ],
  }
}

/** The words, and where the same is to be seen. */
const notesOf = ({ notes, link }: DeckSlide): string => (notes === '' ? link : `${notes}\n\n${link}`)

function add(page: PptxGenJS.Slide, pptx: PptxGenJS, item: Placed, pen: Pen): void {
  const { x, y, w, h } = item.box
  const box = { x: pen.deck.isRightToLeft ? PAGE.w - x - w : x, y, w, h }
  switch (item.kind) {
    case 'text':
      return addText(page, item, box, pen)
    case 'map': {
      const data = pen.mapOf(item.map)
      if (data)
        page.addImage({
          data: `image/png;base64,${data}`,
          ...box,
          altText: clean(item.map.alt),
          objectName: 'Map',
        })
      return
    }
    case 'line':
      page.addShape('rect', {
        ...box,
        fill: { color: pen.ink('--text') },
        line: { type: 'none' },
        objectName: 'Line',
      })
      return
    case 'chart':
      return addChart(page, pptx, item.chart, box, pen)
    case 'table':
      return addTable(page, item, box, pen)
  }
}

function addText(
  page: PptxGenJS.Slide,
  item: Extract<Placed, { kind: 'text' }>,
  box: Rect,
  { deck, ink }: Pen,
): void {
  const { role, sizePt, paragraphs } = item
  const isQuiet = role === 'foot' || role === 'rule' || role === 'number'
  const color = ink(isQuiet ? '--text-quiet' : '--text')
  const isOwn = role === 'title' || role === 'text'
  const runs = paragraphs.flatMap((paragraph) =>
    runsOf(paragraph, {
      color,
      fontSize: sizePt,
      fontFace: FACE,
      lang: isOwn ? deck.language : deck.interfaceLanguage,
    }),
  )
  if (runs.length === 0) return
  const isEnd =
    role === 'number' ? !deck.isRightToLeft : isOwn ? isRightToLeft(firstOf(paragraphs)) : deck.isRightToLeft
  page.addText(runs, {
    ...(role === 'title' ? { placeholder: 'title', fontSize: sizePt } : { ...box, valign: 'top' }),
    margin: 0,
    fit: 'none',
    align: isEnd ? 'right' : 'left',
    bold: role === 'title' || role === 'heading',
    paraSpaceAfter: sizePt * (role === 'foot' ? FOOT_GAP : PARAGRAPH_GAP),
    lineSpacingMultiple: role === 'title' ? 0.95 : LINE / 1.2,
    objectName: NAMES[role],
  })
}

const firstOf = (paragraphs: readonly Paragraph[]): string => paragraphs[0]?.lines[0]?.[0]?.text ?? ''

const NAMES = {
  title: 'Title',
  text: 'Text',
  rule: 'How it counts',
  heading: 'Heading',
  foot: 'Figures, filters, sources',
  number: 'Slide number',
} as const

function runsOf({ mark, lines }: Paragraph, look: PptxGenJS.TextPropsOptions): PptxGenJS.TextProps[] {
  const runs = lines.flatMap((line, l) => line.map((run, r) => ({ ...run, opensLine: l > 0 && r === 0 })))
  const rtlMode = isRightToLeft(runs.map(({ text }) => text).join(''))
  return runs.map(({ text, bold, italic, href, opensLine }, i) => ({
    text: clean(text),
    options: {
      ...look,
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(rtlMode ? { rtlMode } : {}),
      ...(href === null ? {} : { hyperlink: { url: href } }),
      ...(opensLine ? { softBreakBefore: true } : {}),
      ...(i === 0 && mark !== ''
        ? { bullet: mark === '•' ? { indent: 16 } : { type: 'number', indent: 20 } }
        : {}),
      ...(i === runs.length - 1 ? { breakLine: true } : {}),
    },
  }))
}
