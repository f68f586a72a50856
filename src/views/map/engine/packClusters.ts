import { KINDS } from '@/domain/vocabulary'

/** The land-coloured disc under a ring: x, y on the Mercator plane, radius in pixels (float32). */
export const DISC_BYTES = 12
export const DISC_LAYOUT = [
  { location: 0, size: 2, type: 'float', offset: 0 },
  { location: 1, size: 1, type: 'float', offset: 8 },
] as const

/** A straight piece of a ring: x, y on the Mercator plane, radius in pixels, where it begins and ends (turns), kind (float32). */
export const ARC_BYTES = 24
export const ARC_LAYOUT = [
  { location: 0, size: 2, type: 'float', offset: 0 },
  { location: 1, size: 3, type: 'float', offset: 8 },
  { location: 2, size: 1, type: 'float', offset: 20 },
] as const

export type Ring = {
  readonly x: number
  readonly y: number
  readonly radiusPx: number
  /** Records of each kind, in the order of `KINDS`. */
  readonly kinds: readonly number[]
}

export const packDiscs = (rings: readonly Ring[]): ArrayBuffer =>
  Float32Array.from(rings.flatMap(({ x, y, radiusPx }) => [x, y, radiusPx])).buffer

/** Arcs run clockwise from the top, in the order of the kinds; a gap parts them. */
export function packArcs(rings: readonly Ring[]): ArrayBuffer {
  const arcs: number[] = []
  for (const { x, y, radiusPx, kinds } of rings) {
    const parts = shares(kinds)
    const isWhole = parts.includes(WHOLE)
    const gap = isWhole ? 0 : GAP_PX / 2 / (2 * Math.PI * radiusPx)
    let from = 0
    parts.forEach((part, kind) => {
      if (part === 0) return
      const to = from + part / WHOLE
      const pieces = Math.ceil((to - from) * piecesATurn(radiusPx))
      const step = (to - from - 2 * gap) / pieces
      for (let i = 0; i < pieces; i++)
        arcs.push(x, y, radiusPx, from + gap + i * step, from + gap + (i + 1) * step, kind)
      from = to
    })
  }
  return Float32Array.from(arcs).buffer
}

const GAP_PX = 1.6
/** So that none lies half a pixel off the circle. Few: without a graphics card a triangle costs as much as a hundred pixels. */
const piecesATurn = (radiusPx: number): number => Math.PI / Math.acos(1 - 0.4 / radiusPx)
const WHOLE = 255
/** A kind that is there is seen, however few its records. */
const LEAST = 10

/** Shares of a ring that add up to 255, in the order given; what rounding leaves over goes to the largest. */
export function shares(kinds: readonly number[]): number[] {
  const total = kinds.reduce((sum, count) => sum + count, 0)
  const parts = kinds
    .slice(0, KINDS.length)
    .map((count) => (count === 0 ? 0 : Math.max(LEAST, Math.floor((count / total) * WHOLE))))
  const left = WHOLE - parts.reduce((sum, part) => sum + part, 0)
  const largest = parts.indexOf(Math.max(...parts))
  return parts.map((part, i) => (i === largest ? part + left : part))
}
