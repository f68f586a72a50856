import { directionOf, spokenLocale } from '@/i18n/i18n'
import { inDirection } from './inDirection'
import { paintOf } from './paint'
import { type PictureText, readFigure } from './readFigure'

/** What the picture says around the chart. */
export type PictureWords = { title: string; rule: string; filters: string; source: string }
export type Picture = {
  width: number
  height: number
  ground: string
  shapes: readonly SVGElement[]
  texts: readonly PictureText[]
}

const SVG = 'http://www.w3.org/2000/svg'
const MARGIN = 24
const GAP = 12
/** Pixels of the PNG to one of the page. */
const SCALE = 2

/** The chart as it is seen, under its title and rule and above its source; nothing is asked of the network. */
export function pictureOf(element: HTMLElement, words: PictureWords): Picture {
  const style = getComputedStyle(element)
  const colour = (token: string): string => colourOf(element, token)
  const figure = readFigure(element)
  const column = columnOf(figure.width, style.fontFamily.replaceAll('"', "'"))
  const head = column(MARGIN, [
    { text: words.title, sizePx: 17, weight: '600', colour: colour('--text') },
    { text: words.rule, sizePx: 12, weight: '400', colour: colour('--text-quiet') },
    { text: words.filters, sizePx: 12, weight: '400', colour: colour('--text') },
  ])
  const figureTop = head.bottom + GAP
  const foot = column(figureTop + figure.height + GAP, [
    { text: words.source, sizePx: 11, weight: '400', colour: colour('--text-quiet') },
  ])
  const group = document.createElementNS(SVG, 'g')
  group.setAttribute('transform', `translate(${MARGIN} ${figureTop})`)
  group.append(...figure.shapes)
  return {
    width: Math.ceil(figure.width + 2 * MARGIN),
    height: Math.ceil(foot.bottom + MARGIN / 2),
    ground: colour('--surface'),
    shapes: [group],
    texts: [
      ...head.texts,
      ...figure.texts.map((text) => ({ ...text, x: text.x + MARGIN, y: text.y + figureTop })),
      ...foot.texts,
    ],
  }
}

/** The drawing as a file: its texts are texts, its fonts named. */
export function pictureSvg(picture: Picture): string {
  const svg = drawing(picture)
  svg.append(
    ...picture.texts.map(({ text, x, y, sizePx, weight, family, colour, turn }) => {
      const element = document.createElementNS(SVG, 'text')
      const attributes = { 'font-size': sizePx, 'font-weight': weight, 'font-family': family, fill: colour }
      for (const [name, value] of Object.entries({ x, y, ...attributes }))
        element.setAttribute(name, String(value))
      if (turn !== 0) element.setAttribute('transform', `rotate(${turn} ${x} ${y})`)
      element.textContent = text
      return element
    }),
  )
  return new XMLSerializer().serializeToString(svg)
}

/**
 * The same as pixels. An image cannot use the page's fonts, a canvas can: the shapes are drawn from an SVG without
 * text, the texts by the canvas.
 */
export async function drawPng(picture: Picture): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = picture.width * SCALE
  canvas.height = picture.height * SCALE
  const context = canvas.getContext('2d')
  if (!context) throw new Error('drawPng: this browser gives no canvas')
  context.scale(SCALE, SCALE)
  context.drawImage(await imageOf(picture), 0, 0, picture.width, picture.height)
  for (const { text, x, y, sizePx, weight, family, colour, turn } of picture.texts) {
    context.save()
    context.translate(x, y)
    context.rotate((turn * Math.PI) / 180)
    context.font = `${weight} ${sizePx}px ${family}`
    context.fillStyle = colour
    context.fillText(text, 0, 0)
    context.restore()
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (png) => (png ? resolve(png) : reject(new Error('drawPng: no picture came out'))),
      'image/png',
    )
  })
}

async function imageOf(picture: Picture): Promise<HTMLImageElement> {
  const markup = new XMLSerializer().serializeToString(drawing(picture))
  const address = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml' }))
  const image = new Image()
  image.src = address
  await image.decode()
  URL.revokeObjectURL(address)
  return image
}

function drawing({ width, height, ground, shapes }: Picture): SVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` }))
    svg.setAttribute(name, String(value))
  const back = document.createElementNS(SVG, 'rect')
  for (const [name, value] of Object.entries({ width, height, fill: ground }))
    back.setAttribute(name, String(value))
  svg.append(back, ...shapes.map((shape) => shape.cloneNode(true)))
  return svg
}

type Paragraph = Pick<PictureText, 'text' | 'sizePx' | 'weight' | 'colour'>

/** Sets paragraphs one below the other, broken to the width. */
const columnOf = (width: number, family: string) =>
  function column(top: number, paragraphs: readonly Paragraph[]) {
    const context = document.createElement('canvas').getContext('2d')
    const direction = directionOf(spokenLocale())
    const texts: PictureText[] = []
    let bottom = top
    for (const paragraph of paragraphs) {
      const { text, sizePx, weight } = paragraph
      if (context) context.font = `${weight} ${sizePx}px ${family}`
      const widthOf = (line: string) => context?.measureText(line).width ?? (line.length * sizePx) / 2
      for (const line of brokenLines(text, width, widthOf)) {
        texts.push({
          ...paragraph,
          text: inDirection(direction, line),
          family,
          x: direction === 'rtl' ? MARGIN + width - Math.min(width, widthOf(line)) : MARGIN,
          y: bottom + sizePx,
          turn: 0,
        })
        bottom += Math.round(sizePx * 1.35)
      }
      bottom += 3
    }
    return { texts, bottom }
  }

function brokenLines(text: string, width: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/** A token holds whatever its author wrote; only a computed colour is one any program can read. */
function colourOf(element: HTMLElement, token: string): string {
  const probe = document.createElement('span')
  probe.style.color = `var(${token})`
  element.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return paintOf(color)?.colour ?? '#000000'
}
