import { OUTLINED, SYMBOL_PATHS, type SymbolShape } from '@/ui/Symbol'
import { SIGN_SCALE } from '../LegendDoubt'
import { OUTLINES } from '../LegendSamples'
import type { Sample } from './legend'
import type { Box } from './placed'

/** Colour of a token in the picture's theme. */
export type Ink = (token: string) => string
type Context = CanvasRenderingContext2D

/** Draws a sample as the legend on the page draws it. */
export function drawSample(context: Context, sample: Sample, box: Box, scale: number, ink: Ink): void {
  context.save()
  // From its middle, in pixels at the legend's ordinary size.
  context.translate(box.x + box.width / 2, box.y + box.height / 2)
  context.scale(scale, scale)
  const quiet = ink('--text-quiet')
  switch (sample.kind) {
    case 'symbol':
      drawSymbol(context, sample.shape, ink(sample.token), sample.hollow)
      break
    case 'attribution':
      drawAttribution(context, sample.attribution, quiet)
      break
    case 'dot':
      fillCircle(context, 3, ink(sample.token))
      break
    case 'cell':
      fillPath(context, 'M 0 -8 L 7 -4 V 4 L 0 8 L -7 4 V -4 Z', ink(sample.token))
      break
    case 'swatch':
      context.fillStyle = ink(sample.token)
      context.fillRect(-6.5, -6.5, 13, 13)
      strokePath(context, SQUARE, ink('--hairline-strong'), 1)
      break
    case 'hatch':
      drawHatch(context, sample.look, ink(sample.token), ink)
      if (sample.shape) drawSign(context, sample.shape, ink(sample.token), ink('--surface'))
      break
    case 'flow':
      drawFlow(context, sample.layer, ink(`--flow-${sample.layer}`))
      break
    case 'halo':
      context.globalAlpha = 0.3
      fillCircle(context, 6.5, quiet)
      context.globalAlpha = 1
      fillCircle(context, 2.5, quiet)
      break
    case 'ghost':
      context.globalAlpha = 0.45
      strokeCircle(context, 4.5, ink('--text'), 1)
      break
    case 'ring':
      strokeArc(context, -0.05, 1.1, ink('--kind-attack'))
      strokeArc(context, 1.2, 1.93, ink('--kind-arrest'))
      break
    case 'corridor':
      context.lineCap = 'round'
      context.setLineDash([0.1, 4])
      strokePath(context, 'M -6 0 H 6', ink('--map-corridor'), 2)
      break
    case 'flow-area':
      context.setLineDash([3, 2])
      strokeCircle(context, 5.8, quiet, 1.3)
      break
    case 'marked':
      fillCircle(context, 3, quiet)
      strokeCircle(context, 6, ink('--accent'), 1.8)
      break
    case 'sizes':
      for (const radius of sample.radiiPx) {
        context.beginPath()
        context.arc(0, box.height / 2 - 1 - radius, radius, 0, 2 * Math.PI)
        context.strokeStyle = quiet
        context.lineWidth = 1
        context.stroke()
      }
      break
    case 'widths':
      drawWidths(context, sample.widthsPx, box.height / scale, quiet)
      break
  }
  context.restore()
}

const SQUARE = 'M -6.5 -6.5 H 6.5 V 6.5 H -6.5 Z'

export function fillShape(context: Context, shape: Path2D, colour: string): void {
  context.fillStyle = colour
  context.fill(shape)
}
const fillPath = (context: Context, path: string, colour: string): void =>
  fillShape(context, new Path2D(path), colour)

function strokePath(context: Context, path: string, colour: string, width: number): void {
  context.strokeStyle = colour
  context.lineWidth = width
  context.stroke(new Path2D(path))
}

function circle(context: Context, radius: number): void {
  context.beginPath()
  context.arc(0, 0, radius, 0, 2 * Math.PI)
}

function fillCircle(context: Context, radius: number, colour: string): void {
  circle(context, radius)
  context.fillStyle = colour
  context.fill()
}

function strokeCircle(context: Context, radius: number, colour: string, width: number): void {
  circle(context, radius)
  context.strokeStyle = colour
  context.lineWidth = width
  context.stroke()
}

/** From, to: in half turns, clockwise from the right. */
function strokeArc(context: Context, from: number, to: number, colour: string): void {
  context.beginPath()
  context.arc(0, 0, 5.4, from * Math.PI, to * Math.PI)
  context.strokeStyle = colour
  context.lineWidth = 2.6
  context.stroke()
}

function drawSymbol(context: Context, shape: SymbolShape, colour: string, hollow: boolean): void {
  // The shapes are drawn for sixteen pixels, a sample has fourteen.
  context.scale(14 / 16, 14 / 16)
  if (!hollow && !OUTLINED.has(shape)) return fillPath(context, SYMBOL_PATHS[shape], colour)
  if (shape === 'dashed-ring') context.setLineDash([3, 2.2])
  strokePath(context, SYMBOL_PATHS[shape], colour, 2)
}

function drawAttribution(context: Context, attribution: keyof typeof OUTLINES, colour: string): void {
  const outline = OUTLINES[attribution]
  const isDoubtful = attribution === 'alleged' || attribution === 'disputed'
  context.globalAlpha = isDoubtful ? 0.35 : 0.6
  fillCircle(context, 6.5, colour)
  context.globalAlpha = 1
  if ('dash' in outline) context.setLineDash(outline.dash.split(' ').map(Number))
  strokeCircle(context, 6.5 - outline.inset, colour, outline.width)
  if (attribution === 'disputed') strokeCircle(context, 3.5, colour, 1)
}

function drawHatch(context: Context, look: 'hatch' | 'badge' | 'no-data', colour: string, ink: Ink): void {
  if (look === 'badge') {
    context.beginPath()
    context.roundRect(-6.25, -6.25, 12.5, 12.5, 3)
    context.fillStyle = ink('--surface')
    context.fill()
    context.strokeStyle = colour
    context.lineWidth = 1.5
    context.stroke()
    return
  }
  const isEmpty = look === 'no-data'
  context.globalAlpha = isEmpty ? 0.5 : 0.9
  strokePath(
    context,
    isEmpty ? 'M-7 -7 7 7M0 -7l7 7M-7 0l7 7' : 'M-7 0 0 -7M-7 7 7 -7M0 7l7 -7',
    colour,
    isEmpty ? 0.8 : 1.5,
  )
  context.globalAlpha = 1
  strokePath(context, SQUARE, ink('--hairline-strong'), 1)
}

/** As in the legend on the page: the sign of its kind in the hatch. */
function drawSign(context: Context, shape: SymbolShape, colour: string, ground: string): void {
  context.scale(SIGN_SCALE, SIGN_SCALE)
  fillCircle(context, 9, ground)
  if (OUTLINED.has(shape)) strokePath(context, SYMBOL_PATHS[shape], colour, 2.4)
  else fillPath(context, SYMBOL_PATHS[shape], colour)
}

function drawFlow(context: Context, layer: 'fire' | 'people' | 'cases', colour: string): void {
  context.translate(-13, -7)
  if (layer === 'cases') {
    context.lineCap = 'round'
    context.setLineDash([0.1, 4.8])
    return strokePath(context, 'M 2 7 H 26', colour, 2.4)
  }
  fillPath(
    context,
    layer === 'fire'
      ? 'M 0 6 H 6 V 8 H 0 Z M 9 6 H 15 V 8 H 9 Z M 18 3 L 26 7 L 18 11 Z'
      : 'M 0 6.7 L 18 5.6 V 3 L 26 7 L 18 11 V 8.4 L 0 7.3 Z',
    colour,
  )
}

function drawWidths(context: Context, widths: readonly number[], height: number, colour: string): void {
  let top = -height / 2 + 2
  for (const width of widths) {
    context.fillStyle = colour
    context.fillRect(-13, top, 26, width)
    top += width + 4
  }
}
