import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/buildDataset'
import { flowMask, flowNet } from '@/derive/flows'
import { mapPoints } from '@/derive/mapPoints'
import type { Incident } from '@/domain/incident'
import { yearWindow } from '@/domain/timeWindow'
import type { LayerSetting } from '@/domain/viewState'
import { applyFilter } from '@/filter/applyFilter'
import { aSpec } from '@/testing/filterSpec'
import { anIncident } from '@/testing/incident'
import { type Arc, arcLength, arcPoint, nearestOnArc } from './flowArc'
import { createFlowsOnMap, type FlowsShown } from './flowsOnMap'
import { mercatorX, mercatorY, worldPx } from './mercator'

const ZOOM = 4
const GAZETTEER = { places: new Map(), countries: new Map([['TJ', [71, 39] as const]]) }
const fromTajikistan = (parts: Partial<Incident> = {}) =>
  anIncident({ links: [{ rel: 'perpetrator_origin', target: 'TJ' }], ...parts })

function shownOf(incidents: readonly Incident[], parts: Partial<FlowsShown> = {}): FlowsShown {
  const dataset = buildDataset(incidents)
  const { startDay, endDay } = dataset
  const mask = flowMask(applyFilter(dataset, aSpec()))
  return {
    flows: { net: flowNet(dataset, GAZETTEER), mask, startDay, endDay },
    layers: [{ layer: 'people', opacity: 50 }],
    window: null,
    points: mapPoints(dataset),
    marks: null,
    worldPx: worldPx(ZOOM),
    labels: [],
    pointedFlow: null,
    pointedRows: [],
    ...parts,
  }
}
const counts = (shown: FlowsShown) =>
  createFlowsOnMap()
    .drawing(shown)
    .flows.map(({ flow }) => flow.count)

describe('flows on the map', () => {
  const incidents = [2021, 2022, 2022].map((year) => fromTajikistan({ date_start: `${year}-05-01` }))

  it('follow the window that is under the hand', () => {
    expect(counts(shownOf(incidents))).toEqual([3])
    expect(counts(shownOf(incidents, { window: yearWindow(2022) }))).toEqual([2])
    expect(counts(shownOf(incidents, { window: yearWindow(2030) }))).toEqual([])
  })

  it('are drawn for the layers that are shown, as strongly as they are', () => {
    const opacityWith = (layers: readonly LayerSetting[]) =>
      createFlowsOnMap()
        .drawing(shownOf(incidents, { layers }))
        .flows.map(({ opacity }) => opacity)
    expect(opacityWith([{ layer: 'people', opacity: 50 }])).toEqual([0.5])
    expect(opacityWith([{ layer: 'fire', opacity: 100 }])).toEqual([])
  })

  it('are the identical drawing until something changes, so that a frame that only redraws uploads nothing', () => {
    const flows = createFlowsOnMap()
    const shown = shownOf(incidents)
    expect(flows.drawing({ ...shown, pointedRows: [null, null] })).toBe(
      flows.drawing({ ...shown, pointedRows: [null, null] }),
    )
    expect(flows.drawing({ ...shown, window: yearWindow(2022) })).not.toBe(flows.drawing(shown))
  })

  it('step back when another is pointed at, by itself or by one of its records, and not for a record without any', () => {
    const moscow = { position: { lon: 37, lat: 55 } }
    const two = [
      fromTajikistan({ date_start: '2021-01-01' }),
      fromTajikistan({ ...moscow, date_start: '2022-01-01' }),
    ]
    const flows = createFlowsOnMap()
    const shown = shownOf([...two, anIncident({ date_start: '2023-01-01' })])
    const keyOfSecond = flows.drawing(shown).flows.find(({ flow }) => flow.rows.includes(1))?.flow.key ?? ''
    expect(flows.drawing({ ...shown, pointedRows: [null, 1] }).pointed).toEqual(new Set([keyOfSecond]))
    expect(flows.drawing({ ...shown, pointedFlow: keyOfSecond }).pointed).toEqual(new Set([keyOfSecond]))
    expect(flows.drawing({ ...shown, pointedRows: [2] }).pointed).toBeNull()
    expect(flows.drawing(shown).pointed).toBeNull()
  })

  it('are found where they are drawn, and neither in the open ring of their origin nor beside them', () => {
    const flows = createFlowsOnMap()
    const shown = shownOf([fromTajikistan({ position: { lon: 37, lat: 55 } })])
    const arc = flows.drawing(shown).flows[0]?.arc
    if (!arc) throw new Error('no arc is drawn')
    const [x, y] = arcPoint(arc, 0.5)
    const lat = (y1: number) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y1))) * 180) / Math.PI
    const at = (px: number) => ({ lon: x * 360 - 180, lat: lat(y + px / worldPx(ZOOM)), zoom: ZOOM })
    expect(flows.pick(shown, at(0))?.rows).toEqual([0])
    expect(flows.pick(shown, at(3))?.rows).toEqual([0])
    expect(flows.pick(shown, at(20))).toBeNull()
    expect(flows.pick(shown, { lon: 71, lat: 39, zoom: ZOOM })).toBeNull()
  })

  it('end where the marks begin, however those are merged', () => {
    const shown = shownOf(incidents)
    const inset = (radiusPx: number) => {
      const marks = {
        symbols: new Uint32Array(),
        clusters: {
          count: 1,
          x: Float64Array.of(mercatorX(69.17)),
          y: Float64Array.of(mercatorY(34.53)),
          radiusPx: Float64Array.of(radiusPx),
          first: Uint32Array.of(0, 3),
          members: Uint32Array.of(0, 1, 2),
        },
        rings: 1,
      }
      return createFlowsOnMap().drawing({ ...shown, marks }).flows[0]?.insetPx.to ?? 0
    }
    expect(inset(12)).toBeGreaterThan(12)
    expect(inset(26)).toBeGreaterThan(26)
    expect(inset(26)).toBeLessThan(33)
  })
})

describe('arc', () => {
  const ends = fc.record({
    fromX: fc.double({ min: 0, max: 1, noNaN: true }),
    fromY: fc.double({ min: 0, max: 1, noNaN: true }),
    toX: fc.double({ min: 0, max: 1, noNaN: true }),
    toY: fc.double({ min: 0, max: 1, noNaN: true }),
    halfAngle: fc.double({ min: 0.1, max: 1, noNaN: true }),
  })
  const apart = ends.filter(({ fromX, fromY, toX, toY }) => Math.hypot(toX - fromX, toY - fromY) > 1e-3)
  const away = ([x, y]: readonly [number, number], [x1, y1]: readonly [number, number]) =>
    Math.hypot(x - x1, y - y1)

  it('joins its ends, and bulges to the right, so that there and back never coincide', () => {
    fc.assert(
      fc.property(apart, (arc: Arc) => {
        const { fromX, fromY, toX, toY } = arc
        expect(away(arcPoint(arc, 0), [fromX, fromY])).toBeLessThan(1e-9)
        expect(away(arcPoint(arc, 1), [toX, toY])).toBeLessThan(1e-9)
        const [x, y] = arcPoint(arc, 0.5)
        expect((toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX)).toBeGreaterThan(0)
      }),
    )
  })

  it('is as long as its pieces, and finds its own points at their shares', () => {
    fc.assert(
      fc.property(apart, fc.double({ min: 0, max: 1, noNaN: true }), (arc: Arc, share) => {
        const steps = Array.from({ length: 200 }, (_, i) =>
          away(arcPoint(arc, i / 200), arcPoint(arc, (i + 1) / 200)),
        )
        expect(steps.reduce((a, b) => a + b, 0) / arcLength(arc)).toBeCloseTo(1, 4)
        const found = nearestOnArc(arc, ...arcPoint(arc, share))
        expect(found.away).toBeLessThan(1e-9)
        expect(found.share).toBeCloseTo(share, 6)
      }),
    )
  })

  it('measures how far away a place is as a search of the whole arc does', () => {
    const unit = fc.double({ min: -0.5, max: 1.5, noNaN: true })
    fc.assert(
      fc.property(apart, unit, unit, (arc: Arc, x, y) => {
        const searched = Math.min(
          ...Array.from({ length: 2001 }, (_, i) => away(arcPoint(arc, i / 2000), [x, y])),
        )
        expect(Math.abs(nearestOnArc(arc, x, y).away - searched)).toBeLessThan(arcLength(arc) / 2000 + 1e-9)
      }),
    )
  })
})
