import { drawSample, fillShape, type Ink } from './drawSample'
import type { Box } from './placed'
import type { Plate } from './plate'
import type { TextStyle } from './typeset'

type Context = CanvasRenderingContext2D

/** What is drawn into the map itself. */
export type OnMap = {
  /** Null: none is asked for, or none is true. */
  readonly scale: { readonly widthPx: number; readonly text: string } | null
  /** Degrees the map is turned; 0: north is up and needs no arrow. */
  readonly bearing: number
  readonly north: string
}

export const FAMILY = '"Noto Sans", "Noto Sans Arabic", sans-serif'
export const fontOf = ({ weight, sizePx }: TextStyle): string => `${weight} ${sizePx}px ${FAMILY}`

const SMALL: TextStyle = { sizePx: 10.5, linePx: 14, weight: 400, token: '--text' }

type Drawing = {
  plate: Plate
  map: HTMLCanvasElement
  onMap: OnMap
  ink: Ink
  direction: 'ltr' | 'rtl'
  /** Pixels of the picture to one of the page. */
  ratio: number
}

/** Puts map and words on one canvas. The map is never mirrored, everything around it is where the script runs left. */
export function drawPlate({ plate, map, onMap, ink, direction, ratio }: Drawing): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(plate.width * ratio)
  canvas.height = Math.round(plate.height * ratio)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser gives no canvas to draw the picture on')
  context.scale(ratio, ratio)
  context.fillStyle = ink('--surface')
  context.fillRect(0, 0, plate.width, plate.height)
  const placed = (box: Box): Box =>
    direction === 'rtl' ? { ...box, x: plate.width - box.x - box.width } : box
  const frame = placed(plate.map)
  context.drawImage(map, frame.x, frame.y, frame.width, frame.height)
  context.strokeStyle = ink('--hairline-strong')
  context.lineWidth = 1
  context.strokeRect(frame.x + 0.5, frame.y + 0.5, frame.width - 1, frame.height - 1)
  context.direction = direction
  drawOnMap(context, frame, onMap, ink)
  context.fillStyle = ink('--hairline')
  for (const rule of plate.rules) {
    const { x, y, width, height } = placed(rule)
    context.fillRect(x, y, width, height)
  }
  for (const { sample, box, scale } of plate.samples) drawSample(context, sample, placed(box), scale, ink)
  context.textAlign = 'start'
  for (const { text, x, y, style } of plate.lines) {
    context.font = fontOf(style)
    context.fillStyle = ink(style.token)
    context.fillText(text, direction === 'rtl' ? plate.width - x : x, y)
  }
  return canvas
}

function drawOnMap(context: Context, frame: Box, { scale, bearing, north }: OnMap, ink: Ink): void {
  context.save()
  context.font = fontOf(SMALL)
  // A halo, so that both can be read over whatever lies there.
  const halo = { strokeStyle: ink('--map-label-halo'), lineWidth: 3, lineJoin: 'round' } as const
  const say = (text: string, x: number, y: number): void => {
    Object.assign(context, halo)
    context.strokeText(text, x, y)
    context.fillStyle = ink('--text')
    context.fillText(text, x, y)
  }
  if (scale) {
    const [x, y] = [frame.x + 12, frame.y + frame.height - 12]
    const bar = new Path2D(`M ${x} ${y - 5} V ${y} H ${x + scale.widthPx} V ${y - 5}`)
    Object.assign(context, halo, { lineWidth: 4 })
    context.stroke(bar)
    Object.assign(context, { strokeStyle: ink('--text'), lineWidth: 1.2, lineJoin: 'miter' })
    context.stroke(bar)
    context.textAlign = 'left'
    say(scale.text, x + 4, y - 6)
  }
  if (Math.abs(bearing) >= 0.05) {
    context.translate(frame.x + frame.width - 22, frame.y + 26)
    context.textAlign = 'center'
    const turn = (-bearing * Math.PI) / 180
    context.rotate(turn)
    const arrow = new Path2D('M 0 -9 L 6 9 L 0 5 L -6 9 Z')
    Object.assign(context, halo)
    context.stroke(arrow)
    fillShape(context, arrow, ink('--text'))
    context.translate(0, -16)
    context.rotate(-turn)
    say(north, 0, 4)
  }
  context.restore()
}
