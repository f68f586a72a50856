import type { Dataset } from '@/dataset/dataset'
import type { Bounds, LonLat } from '@/domain/geo'
import { type FilterResult, passingRows } from '@/filter/applyFilter'

/** Where the passing records lie, context included; those without a place have none. */
export const resultSpots = (result: FilterResult): LonLat[] =>
  [...passingRows(result)].flatMap((row) => spotOf(result.dataset, row) ?? [])

function spotOf({ records }: Dataset, row: number): [LonLat] | null {
  const { position = null } = records[row] ?? {}
  return position && [[position.lon, position.lat]]
}

const KM_PER_DEGREE = 111.2

/** The doubt around one record's place, as a box; null when it has none. */
export function rowBounds(dataset: Dataset, row: number): Bounds | null {
  const [spot] = spotOf(dataset, row) ?? []
  if (!spot) return null
  const [lon, lat] = spot
  const high = (dataset.records[row]?.radius_km ?? 0) / KM_PER_DEGREE
  const wide = high / Math.max(0.1, Math.cos((lat * Math.PI) / 180))
  return [lon - wide, Math.max(-85, lat - high), lon + wide, Math.min(85, lat + high)]
}

/** The box around places; null around none. */
export function boundsOf(spots: readonly LonLat[]): Bounds | null {
  if (spots.length === 0) return null
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const [lon, lat] of spots) {
    west = Math.min(west, lon)
    south = Math.min(south, lat)
    east = Math.max(east, lon)
    north = Math.max(north, lat)
  }
  return [west, south, east, north]
}
