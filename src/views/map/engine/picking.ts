import { assertNever } from '@/base/assertNever'
import type { MapPoints } from '@/derive/mapPoints'
import { membersOf } from './clusters'
import { fanOnMap } from './fanOnMap'
import { hexAt, hexCentre } from './hexGrid'
import { type Marks, reachOf } from './marks'
import { mercatorX, mercatorY, worldPx } from './mercator'
import type { PlaceGrid } from './placeGrid'
import type { Places } from './places'
import type { Flags } from './visibility'

/** A finger and a hurried hand miss by this much. */
const SLACK_PX = 4
export const DOT_PX = 5

export type PickPlace = { readonly lon: number; readonly lat: number; readonly zoom: number }

/** What is drawn at a place. Rows of symbols: the topmost first; of a group: by date. */
export type Picked =
  | { readonly kind: 'symbols'; readonly rows: readonly number[] }
  | { readonly kind: 'cluster'; readonly rows: readonly number[]; readonly group: number }
  | { readonly kind: 'cell'; readonly count: number; readonly x: number; readonly y: number }

export type Pickable = {
  readonly points: MapPoints
  readonly places: Places
  readonly flags: Flags
  readonly marks: Marks
  /** Made when dots are first pointed at. */
  readonly grid: () => PlaceGrid
}

export function pick(from: Pickable, at: PickPlace): Picked | null {
  const x = mercatorX(at.lon)
  const y = mercatorY(at.lat)
  const px = worldPx(at.zoom)
  switch (from.marks.tier) {
    case 'symbols':
      return pickSymbols(from, x, y, px)
    case 'clusters':
      return pickMerged(from, x, y, px)
    case 'dots':
      return pickDots(from, x, y, px)
    case 'density':
      return pickCell(from.marks, x, y)
    default:
      return assertNever(from.marks.tier)
  }
}

const stacked = (rows: readonly number[]): Picked | null =>
  rows.length === 0 ? null : { kind: 'symbols', rows }

function pickSymbols({ points, places, marks }: Pickable, x: number, y: number, px: number): Picked | null {
  const reach = reachOf(points)
  const rows: number[] = []
  for (const id of marks.symbols) {
    const away = Math.hypot((places[id * 2] ?? 0) - x, (places[id * 2 + 1] ?? 0) - y) * px
    if (away <= reach(id) + SLACK_PX) rows.push(id)
  }
  return stacked(rows.toReversed())
}

/** A fan lies over all, then rings, then symbols; where only a hand's width is missed, the nearest counts. */
function pickMerged(from: Pickable, x: number, y: number, px: number): Picked | null {
  const { points, marks } = from
  const { clusters, rings } = marks
  const fan = fanOnMap(points, marks)
  if (fan && Math.hypot(fan.x - x, fan.y - y) * px <= fan.discPx) {
    const [dx, dy] = [(x - fan.x) * px, (y - fan.y) * px]
    const reach = reachOf(points)
    const at = fan.offsets.findIndex(
      (offset, i) => Math.hypot(offset.x - dx, offset.y - dy) <= reach(fan.ids[i] ?? 0) + SLACK_PX / 2,
    )
    return at < 0 ? null : stacked([fan.ids[at] ?? 0])
  }
  let ring: { group: number; beside: number } | null = null
  for (let group = 0; group < rings; group++) {
    if (group === marks.fan?.group) continue
    const away = Math.hypot((clusters.x[group] ?? 0) - x, (clusters.y[group] ?? 0) - y) * px
    const beside = away - (clusters.radiusPx[group] ?? 0)
    if (beside <= SLACK_PX && beside < (ring?.beside ?? Infinity)) ring = { group, beside }
  }
  const found = ring?.beside !== undefined && ring.beside <= 0 ? null : pickSymbols(from, x, y, px)
  if (found || !ring) return found
  return { kind: 'cluster', group: ring.group, rows: Array.from(membersOf(clusters, ring.group)) }
}

function pickDots({ places, flags, grid }: Pickable, x: number, y: number, px: number): Picked | null {
  const rows: number[] = []
  const reach = (DOT_PX / 2 + SLACK_PX / 2) / px
  grid().near(x, y, reach, (id) => {
    if (flags[id] !== 1) return
    if (Math.hypot((places[id * 2] ?? 0) - x, (places[id * 2 + 1] ?? 0) - y) <= reach) rows.push(id)
  })
  return stacked(rows.toSorted((a, b) => b - a))
}

function pickCell({ density }: Marks, x: number, y: number): Picked | null {
  if (!density) return null
  const hex = hexAt(density.grid, x, y)
  const count = density.counts[hex] ?? 0
  return count === 0 ? null : { kind: 'cell', count, ...hexCentre(density.grid, hex) }
}
