import type { Dataset } from '@/dataset/dataset'

/**
 * Degrees: west, south, east, north of the incidents that have a place; null when none has. Context records are
 * left out: one statement made overseas would push the incidents into a corner.
 */
export function incidentBounds({
  rows,
  counts,
  lon,
  lat,
}: Dataset): readonly [number, number, number, number] | null {
  let bounds: [number, number, number, number] | null = null
  for (let row = 0; row < rows; row++) {
    const [x, y] = [lon[row] ?? Number.NaN, lat[row] ?? Number.NaN]
    if (!counts[row] || Number.isNaN(x)) continue
    bounds = bounds
      ? [Math.min(bounds[0], x), Math.min(bounds[1], y), Math.max(bounds[2], x), Math.max(bounds[3], y)]
      : [x, y, x, y]
  }
  return bounds
}
