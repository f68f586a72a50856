import {
  attributionOf,
  killedOf,
  type MapPoints,
  radiusKmOf,
  sharpnessOf,
  symbolRadiusPx,
} from '@/derive/mapPoints'
import { ATTRIBUTIONS } from '@/domain/vocabulary'
import type { FanOffset } from './fan'
import { mercatorLength } from './mercator'
import type { Places } from './places'
import { SHAPES, type Stroke, symbolOf } from './shapes'

/**
 * One symbol: x, y on the Mercator plane, radius in pixels, radius of doubt on the Mercator plane, offset in pixels
 * (float32), then shape, kind, style, outline (bytes).
 */
export const SYMBOL_BYTES = 28
const TRAITS_OFFSET = 24
export const SYMBOL_LAYOUT = [
  { location: 0, size: 2, type: 'float', offset: 0 },
  { location: 1, size: 2, type: 'float', offset: 8 },
  { location: 2, size: 2, type: 'float', offset: 16 },
  { location: 3, size: 4, type: 'byte', offset: TRAITS_OFFSET },
] as const

/** Values of the `style` byte; the shader knows the same numbers. */
export const STYLES = { filled: 0, ring: 1, dashed: 2, hollow: 3 } as const
const STYLE_OF_STROKE = {
  filled: STYLES.filled,
  ring: STYLES.ring,
  dashed: STYLES.dashed,
} as const satisfies Record<Stroke, number>

export type SymbolsToPack = {
  readonly points: MapPoints
  readonly places: Places
  readonly ids: Uint32Array
  /** Members of a fan stand around its middle, by their offsets; other symbols where they happened. */
  readonly around?: { readonly x: number; readonly y: number; readonly offsets: readonly FanOffset[] } | null
}

export function packSymbols({ points, places, ids, around }: SymbolsToPack): ArrayBuffer {
  const packed = new ArrayBuffer(ids.length * SYMBOL_BYTES)
  const floats = new Float32Array(packed)
  const bytes = new Uint8Array(packed)
  ids.forEach((id, i) => {
    const at = (i * SYMBOL_BYTES) / 4
    const killed = killedOf(points, id)
    const kind = points.kind[id] ?? 0
    const { shape, stroke } = symbolOf(kind)
    const isNear = sharpnessOf(points, id) === 'near'
    floats[at] = around?.x ?? places[id * 2] ?? 0
    floats[at + 1] = around?.y ?? places[id * 2 + 1] ?? 0
    floats[at + 2] = symbolRadiusPx(killed)
    floats[at + 3] = isNear ? mercatorLength(radiusKmOf(points, id), points.lat[id] ?? 0) : 0
    floats[at + 4] = around?.offsets[i]?.x ?? 0
    floats[at + 5] = around?.offsets[i]?.y ?? 0
    const traits = i * SYMBOL_BYTES + TRAITS_OFFSET
    bytes[traits] = SHAPES.indexOf(shape)
    bytes[traits + 1] = kind
    bytes[traits + 2] = stroke === 'filled' && Number.isNaN(killed) ? STYLES.hollow : STYLE_OF_STROKE[stroke]
    bytes[traits + 3] = ATTRIBUTIONS.indexOf(attributionOf(points, id))
  })
  return packed
}
