import type { MapPoints } from '@/derive/mapPoints'
import { KINDS } from '@/domain/vocabulary'
import { membersOf } from './clusters'
import type { Marks } from './marks'
import type { Ring } from './packClusters'

/** Records of each kind, in the order of `KINDS`. */
export function kindsOf(points: MapPoints, ids: Iterable<number>): number[] {
  const kinds = KINDS.map(() => 0)
  for (const id of ids) {
    const kind = points.kind[id] ?? 0
    kinds[kind] = (kinds[kind] ?? 0) + 1
  }
  return kinds
}

/** The incidents among records; where there is none, the records. Context is never summed with incidents. */
export function countOf({ counts }: MapPoints, ids: Uint32Array): number {
  let incidents = 0
  for (const id of ids) incidents += counts[id] ?? 0
  return incidents === 0 ? ids.length : incidents
}

/** A ring for each group of several but the one that is opened; smallest first, so that the largest lies on top. */
export function ringsOf(points: MapPoints, { clusters, rings, fan }: Marks): (Ring & { count: number })[] {
  const found: (Ring & { count: number })[] = []
  for (let group = rings - 1; group >= 0; group--) {
    if (group === fan?.group) continue
    const ids = membersOf(clusters, group)
    found.push({
      x: clusters.x[group] ?? 0,
      y: clusters.y[group] ?? 0,
      radiusPx: clusters.radiusPx[group] ?? 0,
      kinds: kindsOf(points, ids),
      count: countOf(points, ids),
    })
  }
  return found
}
