import { memoizeLast } from '@/base/memoizeLast'
import { bundledFlows, type Flow, type FlowEnd, type FlowNet, isArea } from '@/derive/flows'
import type { MapPoints } from '@/derive/mapPoints'
import { type ShownWindow, shows } from '@/domain/timeWindow'
import type { LayerSetting } from '@/domain/viewState'
import { flowWidthPx } from '../flowWidth'
import type { FlowScene } from '../scene'
import type { StandingLabel } from './areaLabels'
import { membersOf } from './clusters'
import { type Arc, arcLength, arcPoint, HALF_ANGLES, nearestOnArc } from './flowArc'
import { type Marks, reachOf } from './marks'
import { mercatorX, mercatorY, worldPx } from './mercator'
import type { PickPlace } from './picking'

/** A bundle as it is drawn. */
export type DrawnFlow = {
  readonly flow: Flow
  readonly arc: Arc
  readonly widthPx: number
  /** How far from either end the line keeps, so that it touches the symbol there and no more. */
  readonly insetPx: { readonly from: number; readonly to: number }
  /** Of its layer, 0 to 1. */
  readonly opacity: number
}

export type FlowDrawing = {
  readonly flows: readonly DrawnFlow[]
  /** Keys of those that are pointed at; the others step back. Null: none is. */
  readonly pointed: ReadonlySet<string> | null
  /** Left free of lines, cells and halos: they are drawn below, on MapLibre's own canvas. */
  readonly labels: readonly StandingLabel[]
}

/** Marks that lines keep clear of. */
type Standing = Pick<Marks, 'symbols' | 'clusters' | 'rings'>

/** What decides which flows are drawn, and how near to what they lead to; parts are compared by identity. */
export type FlowsShown = {
  readonly flows: FlowScene | null
  readonly layers: readonly LayerSetting[]
  readonly window: ShownWindow | null
  readonly points: MapPoints
  /** What stands where arcs begin and end; null: the layer of incidents is not shown. */
  readonly marks: Standing | null
  readonly worldPx: number
  /** Labels that no line may cross. */
  readonly labels: readonly StandingLabel[]
  /** Key of the flow under the pointer. */
  readonly pointedFlow: string | null
  /** Rows that are selected or pointed at, here or in another view. */
  readonly pointedRows: readonly (number | null)[]
}

/** Radius of the open ring around an end that is known as an area only: a line must not point at a spot in it. */
export const AREA_RING_PX = 15
const GAP_PX = 2.5
/** Nearer together on the screen than this, an arc would be a blot. */
export const MIN_ARC_PX = 8
/** A hand misses a line by this much. */
const SLACK_PX = 5

export type FlowsOnMap = {
  readonly drawing: (shown: FlowsShown) => FlowDrawing
  /** The flow drawn nearest to a place, if the hand is on it. */
  readonly pick: (shown: FlowsShown, at: PickPlace) => Flow | null
}

/** Keeps what was found for as long as nothing changes: a frame in which nothing does finds it ready. */
export function createFlowsOnMap(): FlowsOnMap {
  const bundle = memoizeLast(shownFlows)
  const rowsAt = memoizeLast(rowsBySpot)
  const discs = memoizeLast(discsBySpot)
  const draw = memoizeLast(drawnFlows)
  const stress = memoizeLast(
    (
      flows: readonly DrawnFlow[],
      key: string | null,
      rows: string,
      labels: readonly StandingLabel[],
    ): FlowDrawing => ({ flows, pointed: pointedKeys(flows, key, rows), labels }),
  )
  const drawnOf = ({
    flows,
    layers,
    window,
    points,
    marks,
    worldPx: px,
  }: FlowsShown): readonly DrawnFlow[] => {
    if (!flows) return NO_FLOWS
    const standing = marks ? discs(rowsAt(flows.net, points), marks, points) : NOTHING_STANDS
    return draw(bundle(flows, window), layers, standing, px)
  }
  return {
    drawing: (shown) => stress(drawnOf(shown), shown.pointedFlow, shown.pointedRows.join(), shown.labels),
    pick: (shown, at) => pickFlow(drawnOf(shown), at),
  }
}

const NO_FLOWS: readonly DrawnFlow[] = []

function shownFlows({ net, mask, startDay, endDay }: FlowScene, window: ShownWindow | null): readonly Flow[] {
  return bundledFlows(
    net,
    (row) => mask[row] === 1 && (window === null || shows(window, startDay[row] ?? 0, endDay[row] ?? 0)),
  )
}

/** A round mark, on the Mercator plane and in pixels. */
type Disc = { readonly x: number; readonly y: number; readonly radiusPx: number }
type Discs = ReadonlyMap<string, readonly Disc[]>
const NOTHING_STANDS: Discs = new Map()

function drawnFlows(
  flows: readonly Flow[],
  layers: readonly LayerSetting[],
  standing: Discs,
  px: number,
): readonly DrawnFlow[] {
  const opacities = new Map<string, number>(layers.map(({ layer, opacity }) => [layer, opacity / 100]))
  return flows.flatMap((flow): DrawnFlow[] => {
    const opacity = opacities.get(flow.layer)
    if (opacity === undefined) return []
    const arc = arcOf(flow)
    const lengthPx = arcLength(arc) * px
    const inset = (end: FlowEnd, shareAt: (along: number) => number): number => {
      const isClear = (along: number): boolean => {
        const [x, y] = arcPoint(arc, shareAt(along / lengthPx))
        const discs = standing.get(end.key) ?? []
        return discs.every((disc) => Math.hypot(disc.x - x, disc.y - y) * px >= disc.radiusPx)
      }
      return clearOf(isArea(end) ? AREA_RING_PX : 0, lengthPx, isClear)
    }
    const insetPx = { from: inset(flow.from, (share) => share), to: inset(flow.to, (share) => 1 - share) }
    return [{ flow, arc, widthPx: flowWidthPx(flow.count), insetPx, opacity }]
  })
}

const arcOf = ({ layer, from, to }: Flow): Arc => ({
  fromX: mercatorX(from.lon),
  fromY: mercatorY(from.lat),
  toX: mercatorX(to.lon),
  toY: mercatorY(to.lat),
  halfAngle: HALF_ANGLES[layer],
})

const STEP_PX = 2
const FARTHEST_PX = 80

/** Pixels along the arc until it is clear of the ring of an area and of whatever marks stand for the spot. */
function clearOf(ringPx: number, lengthPx: number, isClear: (along: number) => boolean): number {
  let clear = ringPx
  for (let along = ringPx; along <= Math.min(FARTHEST_PX, lengthPx); along += STEP_PX) {
    if (!isClear(along)) clear = along + STEP_PX / 2
  }
  return clear + GAP_PX
}

/** Rows that stand on the ends of flows, by spot. Points hold their degrees to a metre, as 32-bit floats. */
function rowsBySpot({ pairs }: FlowNet, points: MapPoints): ReadonlyMap<string, readonly number[]> {
  const spots = new Map<number, Map<number, string>>()
  for (const { lon, lat, key } of pairs.flatMap(({ from, to }) => [from, to])) {
    const column = spots.get(Math.fround(lon)) ?? new Map<number, string>()
    spots.set(Math.fround(lon), column.set(Math.fround(lat), key))
  }
  const rows = new Map<string, number[]>()
  for (let row = 0; row < points.count; row++) {
    const key = spots.get(points.lon[row] ?? 0)?.get(points.lat[row] ?? 0)
    if (key !== undefined) rows.set(key, [...(rows.get(key) ?? []), row])
  }
  return rows
}

function discsBySpot(
  rowsAt: ReadonlyMap<string, readonly number[]>,
  marks: Standing,
  points: MapPoints,
): Discs {
  const { clusters, rings, symbols } = marks
  const standsFor = new Map<number, Disc>()
  const reach = reachOf(points)
  for (const row of symbols) {
    const [x, y] = [mercatorX(points.lon[row] ?? 0), mercatorY(points.lat[row] ?? 0)]
    standsFor.set(row, { x, y, radiusPx: reach(row) })
  }
  for (let group = 0; group < rings; group++) {
    const [x, y] = [clusters.x[group] ?? 0, clusters.y[group] ?? 0]
    for (const row of membersOf(clusters, group)) {
      standsFor.set(row, { x, y, radiusPx: clusters.radiusPx[group] ?? 0 })
    }
  }
  return new Map([...rowsAt].map(([key, rows]) => [key, rows.flatMap((row) => standsFor.get(row) ?? [])]))
}

/** `rows`: row numbers, comma-separated, so that equal rows are the same argument. */
function pointedKeys(
  flows: readonly DrawnFlow[],
  key: string | null,
  rows: string,
): ReadonlySet<string> | null {
  const wanted = new Set(rows.split(',').filter(Boolean).map(Number))
  const found = flows.flatMap(({ flow }) => {
    const isPointed = key === null ? flow.rows.some((row) => wanted.has(row)) : flow.key === key
    return isPointed ? [flow.key] : []
  })
  return found.length > 0 ? new Set(found) : null
}

function pickFlow(flows: readonly DrawnFlow[], at: PickPlace): Flow | null {
  const px = worldPx(at.zoom)
  const [x, y] = [mercatorX(at.lon), mercatorY(at.lat)]
  let best: { flow: Flow; awayPx: number } | null = null
  for (const { flow, arc, widthPx, insetPx } of flows) {
    const lengthPx = arcLength(arc) * px
    if (lengthPx - insetPx.from - insetPx.to < MIN_ARC_PX) continue
    const { away, share } = nearestOnArc(arc, x, y)
    const isDrawnThere = share * lengthPx >= insetPx.from && (1 - share) * lengthPx >= insetPx.to
    const awayPx = Math.max(0, away * px - widthPx / 2)
    if (isDrawnThere && awayPx <= SLACK_PX && awayPx < (best?.awayPx ?? Number.POSITIVE_INFINITY)) {
      best = { flow, awayPx }
    }
  }
  return best?.flow ?? null
}
