import { describe, expect, it } from 'vitest'
import { type MapPoints, PLACE_SHARPNESS, type PlaceSharpness, symbolRadiusPx } from '@/derive/mapPoints'
import { KINDS, type Kind } from '@/domain/vocabulary'
import { obstacles } from './obstacles'
import {
  packIndices,
  packVertices,
  STYLES,
  TRAITS_OFFSET,
  VERTEX_BYTES,
  VERTICES_PER_POINT,
} from './packPoints'
import { indexPoints, pickRows } from './picking'
import { AREA_RADIUS_PX } from './shapes'

type Point = { lon: number; lat: number; kind: Kind; killed: number; day: number; sharpness: PlaceSharpness }

/** Row numbers are 100 and up, so that no test mistakes a point for a row. */
function pointsOf(parts: readonly Partial<Point>[]): MapPoints {
  const all = parts.map(
    (part): Point => ({
      lon: 69,
      lat: 34,
      kind: 'attack',
      killed: 4,
      day: 19_000,
      sharpness: 'exact',
      ...part,
    }),
  )
  return {
    count: all.length,
    row: Uint32Array.from(all, (_, i) => 100 + i),
    lon: Float64Array.from(all, ({ lon }) => lon),
    lat: Float64Array.from(all, ({ lat }) => lat),
    startDay: Int32Array.from(all, ({ day }) => day),
    endDay: Int32Array.from(all, ({ day }) => day),
    kind: Uint8Array.from(all, ({ kind }) => KINDS.indexOf(kind)),
    killed: Float32Array.from(all, ({ killed }) => killed),
    radiusKm: Float32Array.from(all, () => 10),
    sharpness: Uint8Array.from(all, ({ sharpness }) => PLACE_SHARPNESS.indexOf(sharpness)),
  }
}
const everything = (points: MapPoints) => ({ mask: new Uint8Array(points.count).fill(1), window: null })

const at = { lon: 69, lat: 34, zoom: 5 }
const PX_PER_DEGREE = (512 * 2 ** at.zoom) / 360
const rowsFound = (points: MapPoints) => pickRows(indexPoints(points), at, everything(points))

describe('pickRows', () => {
  it('names the topmost symbol first: the one drawn last', () => {
    const points = pointsOf([{ killed: 100 }, { killed: 9 }, { killed: Number.NaN }])
    expect(rowsFound(points)).toEqual([102, 101, 100])
  })

  it('finds a symbol by all that is drawn of it, and a hand off beside it', () => {
    const beside = [3, 6].map((px) => at.lon + (symbolRadiusPx(100) + px) / PX_PER_DEGREE)
    const found = beside.map((lon) => rowsFound(pointsOf([{ killed: 100, lon }])))
    expect(found).toEqual([[100], []])
  })

  it('does not find what a filter or the window hides', () => {
    const points = pointsOf([{}, { day: 18_000 }, {}])
    const shown = { mask: Uint8Array.of(1, 1, 0), window: { startDay: 18_900, endDay: 19_100 } }
    expect(pickRows(indexPoints(points), at, shown)).toEqual([100])
  })

  it('finds nothing on an empty map', () => {
    expect(rowsFound(pointsOf([]))).toEqual([])
  })
})

function read(parts: Partial<Point>) {
  const packed = new DataView(packVertices(pointsOf([parts])))
  return {
    bytes: packed.byteLength,
    radiusPx: packed.getFloat32(8, true),
    style: packed.getUint8(TRAITS_OFFSET + 3),
    last: packed.getFloat32(8 + 3 * VERTEX_BYTES, true),
  }
}

describe('packVertices', () => {
  it('writes the same point at each corner of its quad', () => {
    const { bytes, radiusPx, last } = read({ killed: 16 })
    expect(bytes).toBe(VERTICES_PER_POINT * VERTEX_BYTES)
    expect(radiusPx).toBeCloseTo(symbolRadiusPx(16))
    expect(last).toBe(radiusPx)
  })

  it('leaves a symbol hollow when its figure is not stated, and fills it for a stated nought', () => {
    expect(read({ killed: Number.NaN }).style).toBe(STYLES.hollow)
    expect(read({ killed: 0 }).style).toBe(STYLES.filled)
  })

  it('keeps context records apart from incidents without a figure', () => {
    expect(read({ kind: 'statement', killed: Number.NaN }).style).toBe(STYLES.ring)
    expect(read({ kind: 'aggregate', killed: 500 }).style).toBe(STYLES.dashed)
  })

  it('gives a place known only as an area no size that would claim a spot', () => {
    expect(read({ sharpness: 'area', killed: 180 }).radiusPx).toBe(AREA_RADIUS_PX)
  })
})

describe('packIndices', () => {
  it('draws what is shown, in the order of the points, and halos only where the place is known by settlement', () => {
    const points = pointsOf([{ sharpness: 'area' }, { day: 18_000 }, { sharpness: 'near' }, {}, {}])
    const shown = { mask: Uint8Array.of(1, 1, 1, 1, 0), window: { startDay: 18_900, endDay: 19_100 } }
    const { indices, symbolCount, haloCount } = packIndices(points, shown)
    const drawn = Array.from(indices)
      .filter((_, i) => i % 6 === 0)
      .map((vertex) => vertex / VERTICES_PER_POINT)
    expect(drawn.slice(0, symbolCount)).toEqual([0, 2, 3])
    expect(drawn.slice(symbolCount)).toEqual([2])
    expect(haloCount).toBe(1)
  })
})

describe('obstacles', () => {
  it('keeps names off the largest symbol of a place, and off nothing that is hidden', () => {
    const points = pointsOf([{ killed: 100 }, { killed: 1 }, { lon: 60 }])
    const { features } = obstacles(points, { mask: Uint8Array.of(1, 1, 0), window: null })
    expect(features.map(({ properties }) => properties.px)).toEqual([symbolRadiusPx(100)])
  })
})
