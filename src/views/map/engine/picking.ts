import KDBush from 'kdbush'
import type { MapPoints } from '@/derive/mapPoints'
import { mercatorX, mercatorY, worldPx } from './mercator'
import { reachPx } from './shapes'
import { isShown, type Shown } from './visibility'

/** A finger and a hurried hand miss by this much. */
const SLACK_PX = 4

export type PickPlace = { readonly lon: number; readonly lat: number; readonly zoom: number }
export type PointIndex = {
  readonly points: MapPoints
  readonly tree: KDBush | null
  readonly maxReachPx: number
}

export function indexPoints(points: MapPoints): PointIndex {
  if (points.count === 0) return { points, tree: null, maxReachPx: 0 }
  const tree = new KDBush(points.count)
  let maxReachPx = 0
  for (let i = 0; i < points.count; i++) {
    tree.add(mercatorX(points.lon[i] ?? 0), mercatorY(points.lat[i] ?? 0))
    maxReachPx = Math.max(maxReachPx, reach(points, i))
  }
  return { points, tree: tree.finish(), maxReachPx }
}

const reach = (points: MapPoints, i: number): number =>
  reachPx(points.kind[i] ?? 0, points.killed[i] ?? Number.NaN, points.sharpness[i] ?? 0)

/** Rows of the symbols drawn at a place, the topmost first: points are drawn in their order, the last on top. */
export function pickRows(index: PointIndex, at: PickPlace, shown: Shown): number[] {
  const { points, tree, maxReachPx } = index
  if (!tree) return []
  const x = mercatorX(at.lon)
  const y = mercatorY(at.lat)
  const px = worldPx(at.zoom)
  const isUnder = (i: number): boolean => {
    if (!isShown(points, shown, i)) return false
    const away = Math.hypot(mercatorX(points.lon[i] ?? 0) - x, mercatorY(points.lat[i] ?? 0) - y) * px
    return away <= reach(points, i) + SLACK_PX
  }
  return tree
    .within(x, y, (maxReachPx + SLACK_PX) / px)
    .filter(isUnder)
    .toSorted((a, b) => b - a)
    .map((i) => points.row[i] ?? -1)
}
