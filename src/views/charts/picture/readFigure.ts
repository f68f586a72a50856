import { inDirection } from './inDirection'
import { paintOf } from './paint'

/** A line of text: its baseline's start, in pixels from the figure's corner. */
export type PictureText = {
  text: string
  x: number
  y: number
  sizePx: number
  weight: string
  family: string
  colour: string
  /** Degrees; names of columns stand upright. */
  turn: number
}
export type Figure = { width: number; height: number; shapes: SVGElement[]; texts: PictureText[] }

const SVG = 'http://www.w3.org/2000/svg'
/** What a style sheet may have given a shape and a file of its own has not. */
const STROKE_STYLES = ['stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin'] as const
/** What a property is where nothing says otherwise. */
const UNSAID = /^(?:|none|butt|miter)$/
/** Belongs to the page and says nothing in a file. */
const OF_THE_PAGE = /^(?:class|style|role|tabindex|name|focusable|xmlns|(?:aria|data)-.*)$/

/** What is seen of an element, as shapes with their styles written into them, and texts apart. */
export function readFigure(root: HTMLElement): Figure {
  const { left, top, width, height } = root.getBoundingClientRect()
  const figure: Figure = { width, height, shapes: [], texts: [] }
  readHtml(root, figure, left, top)
  return figure
}

function readHtml(element: Element, figure: Figure, left: number, top: number): void {
  const style = getComputedStyle(element)
  const isHidden = style.visibility !== 'visible' || style.display === 'none'
  if (isHidden || element.matches('.recharts-tooltip-wrapper')) return
  const box = element.getBoundingClientRect()
  if (element instanceof SVGSVGElement) {
    const group = document.createElementNS(SVG, 'g')
    group.setAttribute('transform', `translate(${round(box.left - left)} ${round(box.top - top)})`)
    group.append(...readShapes(element, figure, left, top))
    figure.shapes.push(group)
    return
  }
  const ground = paintOf(style.backgroundColor)
  if (ground) {
    // A border of the ground's own colour sets a cell apart; it is not part of the cell.
    const edge = parseFloat(style.borderLeftWidth)
    figure.shapes.push(rect(box.left + edge - left, box.top - top, box.width - edge, box.height, ground))
  }
  const line = paintOf(style.borderBlockEndColor)
  if (line && style.borderBlockEndStyle !== 'none' && parseFloat(style.borderBlockEndWidth) > 0)
    figure.shapes.push(rect(box.left - left, box.bottom - top - 1, box.width, 1, line))
  for (const child of element.childNodes) {
    if (child instanceof Element) readHtml(child, figure, left, top)
    else if (child instanceof Text) figure.texts.push(...readText(child, style.color, left, top))
  }
}

/** Copies of an element's children, with text taken out of them into the figure. */
function readShapes(parent: Element, figure: Figure, left: number, top: number): SVGElement[] {
  return [...parent.children].flatMap((child) => {
    if (!(child instanceof SVGElement) || child.matches('title, desc, style')) return []
    if (child.matches('text')) {
      readSvgText(child, figure, left, top)
      return []
    }
    const copy = child.cloneNode(false)
    if (!(copy instanceof SVGElement)) return []
    for (const name of copy.getAttributeNames()) if (OF_THE_PAGE.test(name)) copy.removeAttribute(name)
    writeStyle(copy, getComputedStyle(child))
    copy.append(...readShapes(child, figure, left, top))
    return [copy]
  })
}

function readSvgText(element: Element, figure: Figure, left: number, top: number): void {
  const { fill } = getComputedStyle(element)
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) figure.texts.push(...readText(node, fill, left, top))
}

function writeStyle(copy: SVGElement, style: CSSStyleDeclaration): void {
  for (const name of ['fill', 'stroke'] as const) {
    const value = style.getPropertyValue(name)
    const paint = paintOf(value)
    copy.setAttribute(name, value.startsWith('url(') ? value.replaceAll('"', '') : (paint?.colour ?? 'none'))
    const opacity = Number(style.getPropertyValue(`${name}-opacity`)) * (paint?.opacity ?? 1)
    if (opacity === 1) copy.removeAttribute(`${name}-opacity`)
    else copy.setAttribute(`${name}-opacity`, String(round(opacity)))
  }
  if (copy.getAttribute('stroke') !== 'none')
    for (const name of STROKE_STYLES) {
      const value = style.getPropertyValue(name)
      if (!UNSAID.test(value)) copy.setAttribute(name, value)
    }
  if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity)
}

/** The text as its lines stand: words on one line are one text. */
function readText(node: Text, colour: string, left: number, top: number): PictureText[] {
  const parent = node.parentElement
  if (!parent || node.data.trim() === '') return []
  const style = getComputedStyle(parent)
  const isUpright = style.writingMode.startsWith('vertical')
  const lines: { text: string; box: DOMRect }[] = []
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    const range = document.createRange()
    range.setStart(node, index)
    range.setEnd(node, index + word.length)
    const box = range.getBoundingClientRect()
    const last = lines.at(-1)
    if (last && (isUpright || Math.abs(last.box.top - box.top) < 2)) {
      last.text += ` ${word}`
      // From right to left the line begins at its last word.
      last.box = union(last.box, box)
    } else if (box.width > 0) lines.push({ text: word, box })
  }
  const sizePx = parseFloat(style.fontSize)
  return lines.map(({ text, box }) => ({
    text: inDirection(style.direction, text),
    x: round((isUpright ? box.left + box.width / 2 + sizePx * 0.35 : box.left) - left),
    y: round((isUpright ? box.bottom : box.top + box.height * BASELINE) - top),
    sizePx,
    weight: style.fontWeight,
    family: style.fontFamily.replaceAll('"', "'"),
    colour: paintOf(colour)?.colour ?? '#000000',
    turn: isUpright ? -90 : 0,
  }))
}

/** Noto Sans: 1.069 em above the baseline, 0.293 em below. */
const BASELINE = 1.069 / (1.069 + 0.293)

const union = (a: DOMRect, b: DOMRect): DOMRect => {
  const [x, y] = [Math.min(a.left, b.left), Math.min(a.top, b.top)]
  return new DOMRect(x, y, Math.max(a.right, b.right) - x, Math.max(a.bottom, b.bottom) - y)
}

function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  { colour, opacity }: { colour: string; opacity: number },
): SVGElement {
  const element = document.createElementNS(SVG, 'rect')
  for (const [name, value] of Object.entries({ x, y, width, height }))
    element.setAttribute(name, String(round(value)))
  element.setAttribute('fill', colour)
  if (opacity < 1) element.setAttribute('fill-opacity', String(round(opacity)))
  return element
}

const round = (value: number): number => Math.round(value * 100) / 100
