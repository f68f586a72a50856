import type { MapPoints } from './mapPoints'

/** Degrees: west, south, east, north of all points; null when there are none. */
export function pointBounds({ count, lon, lat }: MapPoints): readonly [number, number, number, number] | null {
  if (count === 0) return null
  return [
    lon.reduce((a, b) => Math.min(a, b)),
    lat.reduce((a, b) => Math.min(a, b)),
    lon.reduce((a, b) => Math.max(a, b)),
    lat.reduce((a, b) => Math.max(a, b)),
  ]
}
