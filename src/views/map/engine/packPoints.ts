import { type MapPoints, PLACE_SHARPNESS } from '@/derive/mapPoints'
import { KINDS } from '@/domain/vocabulary'
import { mercatorLength, mercatorX, mercatorY } from './mercator'
import { drawnRadiusPx, SHAPES, type Stroke, SYMBOLS } from './shapes'

/**
 * One vertex: x, y, startDay, endDay, radiusPx, radius on the Mercator plane (float32), then shape, kind,
 * sharpness and style (bytes). Days since 1970 are exact in float32.
 */
export const VERTEX_BYTES = 28
/** Points are quads, not GL points: those have a size limit and vanish as soon as their centre leaves the screen. */
export const VERTICES_PER_POINT = 4
export const INDICES_PER_POINT = 6

/** Values of the `style` byte; the shader knows the same numbers. */
export const STYLES = { filled: 0, ring: 1, dashed: 2, hollow: 3 } as const
const STYLE_OF_STROKE = {
  filled: STYLES.filled,
  ring: STYLES.ring,
  dashed: STYLES.dashed,
} as const satisfies Record<Stroke, number>

export type PackedPoints = {
  readonly vertices: ArrayBuffer
  /** Six per point, in the points' order, then six for each point that can have a halo. */
  readonly indices: Uint32Array<ArrayBuffer>
  readonly pointCount: number
  readonly haloCount: number
}

const EXACT = PLACE_SHARPNESS.indexOf('exact')

export function packPoints(points: MapPoints): PackedPoints {
  const vertices = new ArrayBuffer(points.count * VERTICES_PER_POINT * VERTEX_BYTES)
  const floats = new Float32Array(vertices)
  const bytes = new Uint8Array(vertices)
  const halos: number[] = []
  for (let i = 0; i < points.count; i++) {
    const start = i * VERTICES_PER_POINT * VERTEX_BYTES
    writeVertex(points, i, floats.subarray(start / 4, start / 4 + 6), bytes.subarray(start + 24, start + 28))
    for (let copy = 1; copy < VERTICES_PER_POINT; copy++) {
      bytes.copyWithin(start + copy * VERTEX_BYTES, start, start + VERTEX_BYTES)
    }
    if (points.sharpness[i] !== EXACT) halos.push(i)
  }
  const indices = new Uint32Array((points.count + halos.length) * INDICES_PER_POINT)
  for (let i = 0; i < points.count; i++) writeQuad(indices, i, i)
  halos.forEach((point, i) => writeQuad(indices, points.count + i, point))
  return { vertices, indices, pointCount: points.count, haloCount: halos.length }
}

function writeVertex(points: MapPoints, i: number, floats: Float32Array, bytes: Uint8Array): void {
  const lat = points.lat[i] ?? 0
  const killed = points.killed[i] ?? Number.NaN
  const kind = points.kind[i] ?? 0
  const sharpness = points.sharpness[i] ?? 0
  const { shape, stroke } = SYMBOLS[KINDS[kind] ?? 'attack']
  floats[0] = mercatorX(points.lon[i] ?? 0)
  floats[1] = mercatorY(lat)
  floats[2] = points.startDay[i] ?? 0
  floats[3] = points.endDay[i] ?? 0
  floats[4] = drawnRadiusPx(killed, sharpness)
  floats[5] = mercatorLength(points.radiusKm[i] ?? 0, lat)
  bytes[0] = SHAPES.indexOf(shape)
  bytes[1] = kind
  bytes[2] = sharpness
  bytes[3] = stroke === 'filled' && Number.isNaN(killed) ? STYLES.hollow : STYLE_OF_STROKE[stroke]
}

/** Two triangles over the four vertices of a point. */
function writeQuad(indices: Uint32Array, at: number, point: number): void {
  const v = point * VERTICES_PER_POINT
  indices.set([v, v + 1, v + 2, v + 2, v + 1, v + 3], at * INDICES_PER_POINT)
}

/** A mask byte per vertex, from one per point. */
export function packMask(mask: Uint8Array): Uint8Array<ArrayBuffer> {
  const packed = new Uint8Array(mask.length * VERTICES_PER_POINT)
  for (let i = 0; i < mask.length; i++) {
    packed.fill(mask[i] ?? 0, i * VERTICES_PER_POINT, (i + 1) * VERTICES_PER_POINT)
  }
  return packed
}
