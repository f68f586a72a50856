import { type MapPoints, PLACE_SHARPNESS } from '@/derive/mapPoints'
import { mercatorLength, mercatorX, mercatorY } from './mercator'
import { drawnRadiusPx, SHAPES, type Stroke, symbolOf } from './shapes'
import { isShown, type Shown } from './visibility'

/** One vertex: x, y, radiusPx, radius on the Mercator plane (float32), then shape, kind, sharpness, style (bytes). */
export const VERTEX_BYTES = 20
export const TRAITS_OFFSET = 16
/** Points are quads, not GL points: those have a size limit and vanish as soon as their centre leaves the screen. */
export const VERTICES_PER_POINT = 4
export const INDICES_PER_POINT = 6
/** Of thousands of overlapping halos none can be read, and each costs a disc of pixels. */
const MAX_HALOS = 4000

/** Values of the `style` byte; the shader knows the same numbers. */
export const STYLES = { filled: 0, ring: 1, dashed: 2, hollow: 3 } as const
const STYLE_OF_STROKE = {
  filled: STYLES.filled,
  ring: STYLES.ring,
  dashed: STYLES.dashed,
} as const satisfies Record<Stroke, number>

const NEAR = PLACE_SHARPNESS.indexOf('near')

export function packVertices(points: MapPoints): ArrayBuffer {
  const vertices = new ArrayBuffer(points.count * VERTICES_PER_POINT * VERTEX_BYTES)
  const floats = new Float32Array(vertices)
  const bytes = new Uint8Array(vertices)
  for (let i = 0; i < points.count; i++) {
    const start = i * VERTICES_PER_POINT * VERTEX_BYTES
    const traits = start + TRAITS_OFFSET
    writeVertex(points, i, floats.subarray(start / 4, traits / 4), bytes.subarray(traits, traits + 4))
    for (let copy = 1; copy < VERTICES_PER_POINT; copy++) {
      bytes.copyWithin(start + copy * VERTEX_BYTES, start, start + VERTEX_BYTES)
    }
  }
  return vertices
}

/**
 * Triangles of the points that are shown, in the points' order, then of the halos of those known by settlement. What is
 * known by country or province only gets its disc when it is pointed at: side by side, discs would cover the map.
 */
export type PackedIndices = {
  readonly indices: Uint32Array<ArrayBuffer>
  readonly symbolCount: number
  readonly haloCount: number
}

/**
 * Choosing here, not in the shader, keeps a step of the time handle cheap: two milliseconds for 100,000 points,
 * where four hidden vertices each took software rendering forty.
 */
export function packIndices(points: MapPoints, shown: Shown): PackedIndices {
  const chosen: number[] = []
  const halos: number[] = []
  for (let i = 0; i < points.count; i++) {
    if (!isShown(points, shown, i)) continue
    chosen.push(i)
    if (points.sharpness[i] === NEAR && halos.length < MAX_HALOS) halos.push(i)
  }
  const indices = new Uint32Array((chosen.length + halos.length) * INDICES_PER_POINT)
  chosen.forEach((point, i) => writeQuad(indices, i, point))
  halos.forEach((point, i) => writeQuad(indices, chosen.length + i, point))
  return { indices, symbolCount: chosen.length, haloCount: halos.length }
}

function writeVertex(points: MapPoints, i: number, floats: Float32Array, bytes: Uint8Array): void {
  const lat = points.lat[i] ?? 0
  const killed = points.killed[i] ?? Number.NaN
  const kind = points.kind[i] ?? 0
  const sharpness = points.sharpness[i] ?? 0
  const { shape, stroke } = symbolOf(kind)
  floats[0] = mercatorX(points.lon[i] ?? 0)
  floats[1] = mercatorY(lat)
  floats[2] = drawnRadiusPx(killed, sharpness)
  floats[3] = mercatorLength(points.radiusKm[i] ?? 0, lat)
  bytes[0] = SHAPES.indexOf(shape)
  bytes[1] = kind
  bytes[2] = sharpness
  bytes[3] = stroke === 'filled' && Number.isNaN(killed) ? STYLES.hollow : STYLE_OF_STROKE[stroke]
}

/** Two triangles over the four vertices of a point. */
function writeQuad(indices: Uint32Array, at: number, point: number): void {
  const v = point * VERTICES_PER_POINT
  const i = at * INDICES_PER_POINT
  indices[i] = v
  indices[i + 1] = v + 1
  indices[i + 2] = v + 2
  indices[i + 3] = v + 2
  indices[i + 4] = v + 1
  indices[i + 5] = v + 3
}
