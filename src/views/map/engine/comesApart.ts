import { MAX_ZOOM } from './camera'
import { clusterPoints } from './clusters'
import { worldPx } from './mercator'
import type { Places } from './places'

/** The first level of zoom beyond `level` at which a group's points are no longer one; null when they never part. */
export function comesApartAt(
  ids: Uint32Array,
  places: Places,
  level: number,
  radiusPx: (point: number) => number,
): number | null {
  for (let next = level + 0.5; next <= MAX_ZOOM; next += 0.5)
    if (clusterPoints(ids, places, worldPx(next), radiusPx).count > 1) return next
  return null
}
