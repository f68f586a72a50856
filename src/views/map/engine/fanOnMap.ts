import type { MapPoints } from '@/derive/mapPoints'
import { type FanOffset, fanOffsets } from './fan'
import { type Marks, reachOf } from './marks'

/** A fan as it is drawn: members around a place of the Mercator plane, on a disc that quiets what lies behind. */
export type FanOnMap = {
  readonly x: number
  readonly y: number
  readonly ids: Uint32Array
  readonly offsets: readonly FanOffset[]
  readonly discPx: number
}

const MARGIN_PX = 7

export function fanOnMap(points: MapPoints, { fan, clusters }: Marks): FanOnMap | null {
  if (!fan) return null
  const radii = Array.from(fan.ids, reachOf(points))
  const offsets = fanOffsets(radii)
  const reaches = offsets.map(({ x, y }, i) => Math.hypot(x, y) + (radii[i] ?? 0))
  return {
    x: clusters.x[fan.group] ?? 0,
    y: clusters.y[fan.group] ?? 0,
    ids: fan.ids,
    offsets,
    discPx: Math.max(...reaches) + MARGIN_PX,
  }
}
