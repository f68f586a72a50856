/** Degrees. */
export type LonLat = readonly [lon: number, lat: number]
export type Bounds = readonly [west: number, south: number, east: number, north: number]

export const inBounds = ([west, south, east, north]: Bounds, lon: number, lat: number): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north

/** Whether a point lies in a closed ring, by counting crossings; the ring need not repeat its first point. */
export function inRing(ring: readonly LonLat[], lon: number, lat: number): boolean {
  let inside = false
  let [x1, y1] = ring.at(-1) ?? [0, 0]
  for (const corner of ring) {
    const x2 = corner[0]
    const y2 = corner[1]
    if (y1 > lat !== y2 > lat && lon < ((x1 - x2) * (lat - y2)) / (y1 - y2) + x2) inside = !inside
    x1 = x2
    y1 = y2
  }
  return inside
}
