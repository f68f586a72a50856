import type { Dataset } from '@/dataset/dataset'
import type { LocationPrecision } from '@/domain/vocabulary'
import { type FilterResult, passes } from '@/filter/applyFilter'

/** How sharply a place is known, as the map draws it. */
export const PLACE_SHARPNESS = ['exact', 'near', 'area'] as const
export type PlaceSharpness = (typeof PLACE_SHARPNESS)[number]

const SHARPNESS: Record<LocationPrecision, PlaceSharpness> = {
  site: 'exact',
  settlement: 'near',
  near_settlement: 'near',
  admin2: 'area',
  admin1: 'area',
  country: 'area',
  unknown: 'area',
}
export const placeSharpness = (precision: LocationPrecision): PlaceSharpness => SHARPNESS[precision]

/** What the map needs of every row that has a place. Depends on the dataset only: built once, uploaded once. */
export type MapPoints = {
  readonly count: number
  /** Point → row of the dataset. */
  readonly row: Uint32Array
  /** Degrees. */
  readonly lon: Float64Array
  readonly lat: Float64Array
  readonly startDay: Int32Array
  readonly endDay: Int32Array
  /** Index into `KINDS`. */
  readonly kind: Uint8Array
  /** Persons killed, the best figure; NaN is "not stated". */
  readonly killed: Float32Array
  /** Kilometres of honest doubt. */
  readonly radiusKm: Float32Array
  /** Index into `PLACE_SHARPNESS`. */
  readonly sharpness: Uint8Array
}

/** Largest first, so that a small symbol is never hidden under a big one; not stated counts as smallest. */
export function mapPoints(dataset: Dataset): MapPoints {
  const placed = dataset.records.flatMap((record, r) => (record.position ? [r] : []))
  const row = Uint32Array.from(placed).toSorted(
    (a, b) => drawnSize(dataset, b) - drawnSize(dataset, a) || a - b,
  )
  return {
    count: row.length,
    row,
    lon: Float64Array.from(row, at(dataset.lon)),
    lat: Float64Array.from(row, at(dataset.lat)),
    startDay: Int32Array.from(row, at(dataset.startDay)),
    endDay: Int32Array.from(row, at(dataset.endDay)),
    kind: Uint8Array.from(row, at(dataset.kind)),
    killed: Float32Array.from(row, at(dataset.killedBest)),
    radiusKm: Float32Array.from(row, at(dataset.radiusKm)),
    sharpness: Uint8Array.from(row, (r) => {
      const precision = dataset.records[r]?.location_precision ?? 'unknown'
      return PLACE_SHARPNESS.indexOf(placeSharpness(precision))
    }),
  }
}

const drawnSize = (dataset: Dataset, row: number): number => {
  const killed = dataset.killedBest[row] ?? Number.NaN
  return Number.isNaN(killed) ? -1 : killed
}

/** Per point: 1 when it passes every filter but time, which the map tests itself while a handle is dragged. */
export function mapMask(points: MapPoints, result: FilterResult): Uint8Array {
  const test = passes(result, 'time')
  return Uint8Array.from(points.row, (row) => Number(test(row)))
}

/** Radius in pixels of a symbol: its area grows with the number killed. Not stated has the smallest size. */
export function symbolRadiusPx(killed: number): number {
  return Number.isNaN(killed)
    ? MIN_RADIUS_PX
    : Math.min(MAX_RADIUS_PX, MIN_RADIUS_PX + Math.sqrt(killed) * 1.35)
}
const MIN_RADIUS_PX = 6
const MAX_RADIUS_PX = 26

/** A column as a function of the row. */
const at = (column: { readonly [index: number]: number }) => (row: number) => column[row] ?? Number.NaN
