import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KIND_LOOKS } from '@/derive/kindLook'
import { KINDS } from '@/domain/vocabulary'
import { SYMBOL_PATHS } from '@/ui/Symbol'

// Vitest gives style sheets as empty strings.
const tokens = readFileSync(new URL('../../ui/tokens.css', import.meta.url), 'utf8')

type Rgb = readonly [number, number, number]

/** The colours a theme sets, by token. */
function coloursOf(theme: 'dark' | 'light'): ReadonlyMap<string, Rgb> {
  const block = tokens.split('}').find((part) => part.includes(`data-theme="${theme}"`)) ?? ''
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*#([0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, rgb(hex)]),
  )
}
const rgb = (hex: string): Rgb => [channel(hex, 0), channel(hex, 2), channel(hex, 4)]
/** Linear light, 0 to 1. */
function channel(hex: string, at: number): number {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b
function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

/** Machado, Oliveira and Fernandes 2009, complete. */
const VISION = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const
type Vision = keyof typeof VISION

function seenBy(vision: Vision, colour: Rgb): Rgb {
  const m = VISION[vision]
  const row = (at: number): number => {
    const sum = colour.reduce((total, value, i) => total + value * (m[at * 3 + i] ?? 0), 0)
    return Math.min(1, Math.max(0, sum))
  }
  return [row(0), row(1), row(2)]
}

type Lab = { l: number; a: number; b: number }
function lab([r, g, b]: Rgb): Lab {
  const f = (t: number): number => (t > 216 / 24_389 ? Math.cbrt(t) : (t * 24_389) / 27 / 116 + 16 / 116)
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047)
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b)
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883)
  return { l: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) }
}

/** CIEDE2000, as Sharma, Wu and Dalal (2005) write it. */
function difference(one: Lab, two: Lab): number {
  const rad = Math.PI / 180
  const c = (Math.hypot(one.a, one.b) + Math.hypot(two.a, two.b)) / 2
  const g = 0.5 * (1 - Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)))
  const [a1, a2] = [one.a * (1 + g), two.a * (1 + g)]
  const [c1, c2] = [Math.hypot(a1, one.b), Math.hypot(a2, two.b)]
  const hue = (y: number, x: number): number =>
    x === 0 && y === 0 ? 0 : (Math.atan2(y, x) / rad + 360) % 360
  const [h1, h2] = [hue(one.b, a1), hue(two.b, a2)]
  const turn = c1 * c2 === 0 ? 0 : ((h2 - h1 + 540) % 360) - 180
  const dL = two.l - one.l
  const dC = c2 - c1
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * rad)
  const l = (one.l + two.l) / 2
  const cm = (c1 + c2) / 2
  const h = c1 * c2 === 0 ? h1 + h2 : (h1 + turn / 2 + 360) % 360
  const t =
    1 -
    0.17 * Math.cos((h - 30) * rad) +
    0.24 * Math.cos(2 * h * rad) +
    0.32 * Math.cos((3 * h + 6) * rad) -
    0.2 * Math.cos((4 * h - 63) * rad)
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2)
  const sc = 1 + 0.045 * cm
  const sh = 1 + 0.015 * cm * t
  const rc = 2 * Math.sqrt(cm ** 7 / (cm ** 7 + 25 ** 7))
  const rt = -Math.sin(60 * Math.exp(-(((h - 275) / 25) ** 2)) * rad) * rc
  return Math.sqrt((dL / sl) ** 2 + (dC / sc) ** 2 + (dH / sh) ** 2 + (rt * dC * dH) / (sc * sh))
}

const TOKENS = [...new Set(Object.values(KIND_LOOKS).map(({ token }) => token))]
/** As far apart as the best known palettes for maps of points keep theirs (Okabe and Ito: 11.0). */
const APART = 10

describe.each(['dark', 'light'] as const)('colours of the kinds, %s', (theme) => {
  const colours = coloursOf(theme)
  const of = (token: string): Rgb => {
    const found = colours.get(token)
    if (!found) throw new Error(`${theme} has no ${token}`)
    return found
  }

  it.each(['--map-land', '--map-sea', '--surface'])('stand out from %s', (ground) => {
    const faint = TOKENS.filter((token) => contrast(of(token), of(ground)) < 3)
    expect(faint).toEqual([])
  })

  it.each(['normal', 'protan', 'deutan', 'tritan'] as const)('differ for %s vision', (vision) => {
    const seen = TOKENS.map((token) => lab(seenBy(vision, of(token))))
    const looks = TOKENS.flatMap((token, i) =>
      TOKENS.slice(i + 1).map((other, j) => {
        const [one, two] = [seen[i], seen[i + 1 + j]]
        return { pair: `${token} ${other}`, apart: one && two ? difference(one, two) : 0 }
      }),
    )
    // Kinds that share a colour on purpose differ by shape.
    const alike = looks.filter(({ pair, apart }) => apart < APART && !sharesColour(pair, of))
    expect(alike).toEqual([])
  })
})

function sharesColour(pair: string, of: (token: string) => Rgb): boolean {
  const [a = '', b = ''] = pair.split(' ')
  return of(a).join() === of(b).join()
}

it('measures differences as the published test data do', () => {
  expect(difference({ l: 50, a: 2.6772, b: -79.7751 }, { l: 50, a: 0, b: -82.7485 })).toBeCloseTo(2.0425, 3)
  expect(difference({ l: 50, a: 2.5, b: 0 }, { l: 73, a: 25, b: -18 })).toBeCloseTo(27.1492, 3)
})

it('draws no two kinds alike without colour, even hollow where the number killed is not stated', () => {
  const hollow = KINDS.map((kind) => {
    const { shape } = KIND_LOOKS[kind]
    return `${SYMBOL_PATHS[shape]} ${shape === 'dashed-ring' ? 'dashed' : ''}`
  })
  expect(new Set(hollow).size).toBe(KINDS.length)
})
