import { assertNever } from '@/base/assertNever'
import type { Camera } from '@/domain/viewState'
import type { Hit } from '../scene'
import { MAX_ZOOM } from './camera'
import { comesApartAt } from './comesApart'
import { MAX_FAN } from './fan'
import { reachOf } from './marks'
import { latitude, longitude } from './mercator'
import { type Pickable, type PickPlace, pick } from './picking'

/** Levels a press on a cell goes closer. */
const CLOSER = 1.5

/** What the marks hold at a place, and what a press there leads to. */
export function markHit(from: Pickable | null, at: PickPlace, now: Camera): Omit<Hit, 'x' | 'y'> | null {
  const found = from && pick(from, at)
  if (!found) return null
  switch (found.kind) {
    case 'symbols':
      return { rows: found.rows }
    case 'cell': {
      const zoom = Math.min(MAX_ZOOM, at.zoom + CLOSER)
      const closer = { ...now, lon: longitude(found.x), lat: latitude(found.y), zoom }
      return { rows: [], merged: { kind: 'cell', count: found.count, closer } }
    }
    case 'cluster': {
      const { points, places, marks } = from
      const { clusters } = marks
      const zoom = comesApartAt(Uint32Array.from(found.rows), places, marks.level, reachOf(points))
      const lon = longitude(clusters.x[found.group] ?? 0)
      const lat = latitude(clusters.y[found.group] ?? 0)
      const closer = zoom === null ? null : { ...now, lon, lat, zoom }
      return { rows: found.rows, merged: { kind: 'cluster', closer } }
    }
    default:
      return assertNever(found)
  }
}

/** Rows that a press opens as a fan: those of a group that no zoom takes apart, if they are not too many. */
export const fanOpenedBy = (hit: Hit | null): readonly number[] | null =>
  hit?.merged?.kind === 'cluster' && !hit.merged.closer && hit.rows.length <= MAX_FAN ? hit.rows : null
