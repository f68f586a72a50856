import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CELL_ALPHA } from './cellShader'
import { DOT_ALPHA } from './dotShader'
import { flatCamera, seenAt } from './flatCamera'
import { hexCentre, hexGrid } from './hexGrid'
import { paintCells } from './paintCells'
import { dotStamp, paintDots } from './paintDots'
import { inkOver, type Pixels, pixelOf } from './pixels'

const SIDE = 64
const blank = (): Pixels => ({ width: SIDE, height: SIDE, ink: new Uint32Array(SIDE * SIDE) })
const alphaAt = ({ ink, width }: Pixels, x: number, y: number): number =>
  (ink[Math.floor(y) * width + Math.floor(x)] ?? 0) >>> 24
/** Column-major, as WebGL has it; row by row here for reading. */
const matrix = (...rows: readonly number[]): number[] =>
  rows.map((_, at) => rows[(at % 4) * 4 + (at >> 2)] ?? 0)
const viewed = (variantName: string, mainMatrix: number[]) =>
  flatCamera({ shaderData: { variantName }, projection: { mainMatrix } }, SIDE, SIDE)
/** The whole Mercator plane on the picture, north at the top. */
const WHOLE = matrix(2, 0, 0, -1, 0, -2, 0, 1, 0, 0, 1, 0, 0, 0, 0, 1)
function wholeWorld() {
  const camera = viewed('mercator', WHOLE)
  if (!camera) throw new Error('there is no flat camera')
  return camera
}

describe('a flat camera', () => {
  it('puts places where the map has them, counted from the top left', () => {
    expect(seenAt(wholeWorld(), 0, 0)).toEqual({ x: 0, y: 0 })
    expect(seenAt(wholeWorld(), 0.25, 0.75)).toEqual({ x: SIDE / 4, y: (SIDE * 3) / 4 })
  })

  it('draws far places nearer together when the map is tilted, and none behind the camera', () => {
    const tilted = viewed('mercator', matrix(2, 0, 0, -1, 0, -2, 0, 1, 0, 0, 1, 0, 0, 1, 0, -0.5))
    if (!tilted) throw new Error('there is no flat camera')
    const width = (y: number) => (seenAt(tilted, 1, y)?.x ?? NaN) - (seenAt(tilted, 0, y)?.x ?? NaN)
    expect(width(0.75)).toBeCloseTo(width(1) * 2)
    expect(seenAt(tilted, 0.5, 0.25)).toBeNull()
  })

  it('leaves the globe to others', () => {
    expect(viewed('globe', WHOLE)).toBeNull()
  })
})

const grid = hexGrid({ x0: 0, y0: 0, x1: 1, y1: 1 }, 0.2)
const RAMP = Float32Array.from([1, 0, 0, 0, 1, 0, 0, 0, 1])
const cells = (of: Int8Array) => ({ grid, of })
const anyCells = fc
  .array(fc.integer({ min: -1, max: 2 }), {
    minLength: grid.columns * grid.rows,
    maxLength: grid.columns * grid.rows,
  })
  .map((classes) => cells(Int8Array.from(classes)))
type Cells = ReturnType<typeof cells>
const painted = (pixels: Pixels, now: Cells, before: Cells | null): Pixels => {
  paintCells(pixels, wholeWorld(), { now, before, worldPx: SIDE }, { ramp: RAMP, opacity: 1 })
  return pixels
}

describe('cells painted by us', () => {
  it('look the same whether all are painted or only those that have become others', () => {
    fc.assert(
      fc.property(anyCells, anyCells, (before, after) => {
        const onto = painted(painted(blank(), before, null), after, before)
        expect(onto.ink).toEqual(painted(blank(), after, null).ink)
      }),
    )
  })

  it('have the colour of their class in the middle, fade at the edge, and leave out what is empty', () => {
    const hex = grid.columns * 3 + 3
    const of = new Int8Array(grid.columns * grid.rows).fill(-1)
    of[hex] = 1
    const pixels = painted(blank(), cells(of), null)
    const at = hexCentre(grid, hex)
    const middle = { x: at.x * SIDE, y: at.y * SIDE }
    expect(pixels.ink[Math.floor(middle.y) * SIDE + Math.floor(middle.x)]).toBe(
      pixelOf([0, 1, 0], CELL_ALPHA),
    )
    const apothem = (grid.width * SIDE) / 2
    const edge = alphaAt(pixels, middle.x + apothem - 0.5, middle.y)
    expect(edge).toBeGreaterThan(0)
    expect(edge).toBeLessThan(CELL_ALPHA * 255)
    const area = pixels.ink.filter((ink) => ink !== 0).length
    expect(area / (2 * Math.sqrt(3) * apothem ** 2)).toBeCloseTo(1, 1)
  })
})

describe('dots painted by us', () => {
  const KINDS = Float32Array.from([1, 0, 0, 0, 0, 1])
  const dotted = (places: readonly number[], kinds: readonly number[], pixelRatio = 1): Pixels => {
    const pixels = blank()
    const dots = {
      places: Float32Array.from(places),
      kind: Uint8Array.from(kinds),
      ids: Uint32Array.from(kinds, (_, id) => id),
    }
    paintDots(pixels, wholeWorld(), dots, dotStamp(KINDS, 1, pixelRatio))
    return pixels
  }
  const count = (pixels: Pixels): number => pixels.ink.filter((ink) => ink !== 0).length

  it('stand at their place in the colour of their kind', () => {
    const pixels = dotted([0.25, 0.5], [1])
    expect(pixels.ink[(SIDE / 2) * SIDE + SIDE / 4]).toBe(pixelOf([0, 0, 1], DOT_ALPHA))
    expect(count(pixels)).toBe(21)
  })

  it('are as large on a screen of twice as many pixels', () => {
    const covered = (pixels: Pixels): number => pixels.ink.reduce((sum, ink) => sum + (ink >>> 24), 0)
    const grown = covered(dotted([0.5, 0.5], [0], 2)) / covered(dotted([0.5, 0.5], [0]))
    expect(grown).toBeGreaterThan(3.5)
    expect(grown).toBeLessThan(4.5)
  })

  it('are cut at the edge and never come out at the other side', () => {
    const pixels = dotted([0, 0.5], [0])
    expect(alphaAt(pixels, 0, SIDE / 2)).toBeGreaterThan(0)
    expect(count(pixels)).toBe(13)
    for (let y = 0; y < SIDE; y++) expect(alphaAt(pixels, SIDE - 1, y)).toBe(0)
  })

  it('lie one over the other in their order', () => {
    const pixels = dotted([0.5, 0.5, 0.5, 0.5], [0, 1])
    expect(pixels.ink[(SIDE / 2) * SIDE + SIDE / 2]).toBe(
      inkOver(pixelOf([0, 0, 1], DOT_ALPHA), pixelOf([1, 0, 0], DOT_ALPHA)),
    )
  })
})

describe('ink over ink', () => {
  const part = fc.integer({ min: 0, max: 255 })
  const ink = fc.tuple(part, part, part, part)
  it('is what a browser makes of it, within what a byte can tell', () => {
    fc.assert(
      fc.property(ink, ink, (top, below) => {
        const share = (byte: number) => byte / 255
        const found = inkOver(
          pixelOf(top.map(share), share(top[3])),
          pixelOf(below.map(share), share(below[3])),
        )
        const [topAlpha, left] = [share(top[3]), share(below[3]) * (1 - share(top[3]))]
        expect((found >>> 24) / 255).toBeCloseTo(topAlpha + left, 2)
        if (topAlpha + left === 0) return
        const red = (share(top[0]) * topAlpha + share(below[0]) * left) / (topAlpha + left)
        expect(Math.abs((found & 255) - red * 255)).toBeLessThanOrEqual(1)
      }),
    )
  })
})
