import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Marks as MarksChosen } from '@/domain/viewState'
import { type PointParts, pointsOf } from '@/testing/mapPoints'
import { membersOf, sizeOf } from './clusters'
import { paddedLength } from './density'
import { createMarks, groupOf, MAX_IN_SIGHT, type Marks } from './marks'
import { mercatorX, mercatorY, worldPx } from './mercator'
import { obstacles } from './obstacles'
import { markPlace } from './outlines'
import { type Pickable, pick } from './picking'
import { placeGrid } from './placeGrid'
import { placesOf } from './places'
import { reachPx } from './shapes'

const AT = { lon: 69, lat: 34, zoom: 5 }
const PX_PER_DEGREE = worldPx(AT.zoom) / 360

function pickableOf(
  parts: readonly Partial<PointParts>[],
  chosen: MarksChosen,
  hidden: readonly number[] = [],
  fan: readonly number[] | null = null,
): Pickable & { marks: Marks } {
  const points = pointsOf(parts)
  const places = placesOf(points)
  const flags = new Uint8Array(paddedLength(points.count))
  for (let i = 0; i < points.count; i++) flags[i] = Number(!hidden.includes(i))
  const half = 500 / worldPx(AT.zoom)
  const [x, y] = [mercatorX(AT.lon), mercatorY(AT.lat)]
  const viewed = { zoom: AT.zoom, box: { x0: x - half, x1: x + half, y0: y - half, y1: y + half } }
  const counted = { places, counted: points.counts }
  const marks = createMarks()({
    points,
    places,
    counted,
    flags,
    version: 1,
    chosen,
    viewed,
    fan,
    hasGhosts: true,
  })
  return { points, places, flags, marks, grid: () => placeGrid(places) }
}
const rowsAt = (from: Pickable, at = AT) => {
  const found = pick(from, at)
  return found && 'rows' in found ? [...found.rows] : []
}

describe('symbols on their own', () => {
  it('are picked topmost first: the smallest lies on top', () => {
    expect(rowsAt(pickableOf([{ killed: 100 }, { killed: 9 }, { killed: Number.NaN }], 'symbols'))).toEqual([
      2, 1, 0,
    ])
  })

  it('are found by all that is drawn of them, and a hand off beside', () => {
    const found = [3, 6].map((px) => {
      const lon = AT.lon + (reachPx(0, 100) + px) / PX_PER_DEGREE
      return rowsAt(pickableOf([{ killed: 100, lon }], 'symbols'))
    })
    expect(found).toEqual([[0], []])
  })

  it('are not found where a filter hides them, nor where only an area is known', () => {
    expect(rowsAt(pickableOf([{}, {}], 'symbols', [0]))).toEqual([1])
    const area = pickableOf([{ sharpness: 'area' }], 'symbols')
    expect(area.places[0]).toBe(-1)
  })

  it('become dots when there are too many, each of them still found', () => {
    const many = Array.from({ length: 4000 }, (_, i) => ({
      lon: 60 + (i % 100) * 0.2,
      lat: 30 + Math.floor(i / 100) * 0.2,
    }))
    const from = pickableOf([...many, AT], 'symbols')
    expect(from.marks.tier).toBe('dots')
    expect(rowsAt(from)).toContain(4000)
  })
})

describe('dots', () => {
  it('are picked as a naive search finds them', () => {
    const spread = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), fc.boolean()),
    )
    fc.assert(
      fc.property(spread, (all) => {
        const parts = all.map(([x, y]) => ({
          lon: AT.lon + x / PX_PER_DEGREE,
          lat: AT.lat + y / PX_PER_DEGREE,
        }))
        const hidden = all.flatMap(([, , isHidden], i) => (isHidden ? [i] : []))
        const from = pickableOf(parts, 'symbols', hidden)
        const dots = { ...from, marks: { ...from.marks, tier: 'dots' as const } }
        const at = { ...AT, lon: AT.lon + 30 / PX_PER_DEGREE, lat: AT.lat + 30 / PX_PER_DEGREE }
        const near = Array.from(parts.keys()).filter((i) => {
          const dx = ((from.places[i * 2] ?? 0) - mercatorX(at.lon)) * worldPx(AT.zoom)
          const dy = ((from.places[i * 2 + 1] ?? 0) - mercatorY(at.lat)) * worldPx(AT.zoom)
          return !hidden.includes(i) && Math.hypot(dx, dy) <= 4.5
        })
        expect(rowsAt(dots, at)).toEqual(near.toReversed())
      }),
    )
  })
})

describe('groups', () => {
  const KABUL = [{}, {}, {}, { kind: 'arrest' as const }]

  it('are made of what is shown and nothing else', () => {
    const { marks } = pickableOf([...KABUL, { lon: 60 }], 'auto', [0])
    expect([marks.tier, marks.rings, sizeOf(marks.clusters, 0)]).toEqual(['clusters', 1, 3])
    expect(Array.from(marks.symbols)).toEqual([4])
  })

  it('are picked as a whole, with their rows by date', () => {
    const from = pickableOf(KABUL, 'clusters')
    expect(pick(from, AT)).toMatchObject({ kind: 'cluster', rows: [0, 1, 2, 3] })
  })

  it('are not made where each is to stand for itself', () => {
    expect(pickableOf(KABUL, 'symbols').marks).toMatchObject({ rings: 0, tier: 'symbols' })
  })

  it('give way to counts by cell when there are more than an eye can part', () => {
    const many = Array.from({ length: MAX_IN_SIGHT + 1 }, (_, i) => ({ lon: 66 + (i % 70) * 0.05 }))
    expect(pickableOf(many, 'auto').marks.tier).toBe('density')
    expect(pickableOf(many.slice(1), 'auto').marks.tier).toBe('clusters')
    expect(pickableOf(many, 'clusters').marks.tier).toBe('clusters')
  })

  it('know which of them holds a row', () => {
    const { marks } = pickableOf([{ lon: 60 }, ...KABUL], 'clusters')
    expect(Array.from(membersOf(marks.clusters, groupOf(marks, 2) ?? -1))).toEqual([1, 2, 3, 4])
    expect(groupOf(marks, 99)).toBeNull()
  })

  it('keep names off themselves, and off nothing that is hidden', () => {
    const { points, places, marks } = pickableOf([...KABUL, { lon: 60 }, { lon: 75 }], 'clusters', [5])
    const { features } = obstacles(points, places, marks)
    expect(features.map(({ geometry }) => Math.round(geometry.coordinates[0] ?? 0))).toEqual([69, 60])
  })
})

describe('an opened group', () => {
  const ROWS = [0, 1, 2]

  it('lets each member be picked where it stands, and hides what lies behind', () => {
    const from = pickableOf([{}, {}, {}], 'clusters', [], ROWS)
    const found = ROWS.map((row) => {
      const place = markPlace(from, row)
      const lon = AT.lon + (place?.offset.x ?? 0) / PX_PER_DEGREE
      const y = mercatorY(AT.lat) + (place?.offset.y ?? 0) / worldPx(AT.zoom)
      const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI
      return rowsAt(from, { ...AT, lon, lat })
    })
    expect(found).toEqual([[0], [1], [2]])
    expect(pick(from, AT)).toBeNull()
  })

  it('is closed when it no longer holds the same records', () => {
    expect(pickableOf([{}, {}, {}], 'clusters', [1], ROWS).marks.fan).toBeNull()
  })
})

describe('ghosts', () => {
  it('are the incidents that are left out, and neither context nor areas', () => {
    const parts = [
      {},
      { lon: 70 },
      { lon: 71, kind: 'statement' as const },
      { lon: 72, sharpness: 'area' as const },
    ]
    expect(Array.from(pickableOf(parts, 'auto', [1, 2, 3]).marks.ghosts)).toEqual([1])
  })

  it('are drawn once where many would lie on one another', () => {
    expect(pickableOf([{}, {}, {}, { lon: 70 }], 'auto', [0, 1, 2, 3]).marks.ghosts.length).toBe(2)
  })
})

describe('cells', () => {
  it('say how many incidents they hold', () => {
    const from = pickableOf([{}, {}, { kind: 'statement' }], 'density')
    expect(pick(from, AT)).toMatchObject({ kind: 'cell', count: 2 })
    expect(pick(from, { ...AT, lon: 60 })).toBeNull()
  })
})
