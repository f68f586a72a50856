import type { Measure } from './fit'

/** A token's colour as six hexadecimal digits. */
export type Ink = (token: string) => string

/** The colours of the light theme, whichever the page wears: paper is white. */
export function lightInk(): Ink {
  const probe = document.createElement('div')
  probe.dataset['theme'] = 'light'
  document.body.append(probe)
  const style = getComputedStyle(probe)
  const known = new Map<string, string>(
    INKS.map((token) => [token, style.getPropertyValue(token).trim().replace('#', '')]),
  )
  probe.remove()
  return (token) => known.get(token) ?? '000000'
}

export const INKS = [
  '--text',
  '--text-quiet',
  '--surface-sunken',
  '--kind-attack',
  '--kind-clash',
  '--kind-foiled-plot',
  '--kind-arrest',
  '--kind-raid',
  '--kind-deportation',
] as const

/** The colour thinned with white paper: `strength` 1 is the colour itself. */
export function tinted(hex: string, strength: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  return channels
    .map((channel) =>
      Math.round(255 - (255 - channel) * strength)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase()
}

export const HAIRLINE_STRENGTH = 0.18

/** By the page's own face, the widest of those a reader may have. */
export async function pageMeasure(): Promise<Measure> {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 20px "Noto Sans"`, 'Aаآ')))
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('This browser gives no canvas to draw on')
  const known = new Map<string, number>()
  return (text, sizePt, isBold) => {
    const key = `${isBold} ${text}`
    const width = known.get(key) ?? widthAt100(context, text, isBold)
    known.set(key, width)
    return (width * sizePt) / 7200
  }
}

function widthAt100(context: CanvasRenderingContext2D, text: string, isBold: boolean): number {
  context.font = `${isBold ? 600 : 400} 100px ${FACES}`
  return context.measureText(text).width
}

export const FACES = '"Noto Sans", "Noto Sans Arabic", "Segoe UI", Arial, sans-serif'
