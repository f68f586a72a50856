import type { Codes, Dataset, FacetColumn } from '@/dataset/dataset'
import {
  ATTRIBUTIONS,
  type Attribution,
  LOCATION_PRECISIONS,
  type LocationPrecision,
} from '@/domain/vocabulary'
import { type FilterResult, passes } from '@/filter/applyFilter'

/** How sharply a place is known, as the map draws it. An area is hatched as a whole and never gets a symbol. */
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

/** Row → code → index: what a facet says, as a number the map can draw. */
export type ByCode = { readonly codes: Codes; readonly index: Uint8Array }

/**
 * What the map's symbols need of every row. Point i is row i of the dataset, and the columns are the dataset's own: a
 * million points cost nothing here.
 */
export type MapPoints = Pick<
  Dataset,
  'lon' | 'lat' | 'startDay' | 'endDay' | 'spread' | 'kind' | 'counts' | 'killed' | 'radius'
> & {
  readonly count: number
  /** Into `PLACE_SHARPNESS`. */
  readonly sharpness: ByCode
  /** Into `ATTRIBUTIONS`. */
  readonly attribution: ByCode
}

export const mapPoints = ({ facets, ...dataset }: Dataset): MapPoints => ({
  count: dataset.rows,
  lon: dataset.lon,
  lat: dataset.lat,
  startDay: dataset.startDay,
  endDay: dataset.endDay,
  spread: dataset.spread,
  kind: dataset.kind,
  counts: dataset.counts,
  killed: dataset.killed,
  radius: dataset.radius,
  sharpness: byCode(facets.location, (value) =>
    PLACE_SHARPNESS.indexOf(
      placeSharpness(LOCATION_PRECISIONS.find((known) => known === value) ?? 'unknown'),
    ),
  ),
  attribution: byCode(facets.attribution, (value) =>
    Math.max(
      0,
      ATTRIBUTIONS.findIndex((known) => known === value),
    ),
  ),
})

const byCode = ({ values, sets, codes }: FacetColumn, indexOf: (value: string) => number): ByCode => ({
  codes,
  index: Uint8Array.from(sets, ([value]) => indexOf(values[value ?? -1] ?? '')),
})

export const sharpnessOf = ({ sharpness }: MapPoints, point: number): PlaceSharpness =>
  PLACE_SHARPNESS[sharpness.index[sharpness.codes[point] ?? -1] ?? -1] ?? 'area'

export const attributionOf = ({ attribution }: MapPoints, point: number): Attribution =>
  ATTRIBUTIONS[attribution.index[attribution.codes[point] ?? -1] ?? -1] ?? 'attributed'

/** Persons, the best figure; NaN is "not stated". */
export const killedOf = ({ killed }: MapPoints, point: number): number =>
  killed.best[killed.codes[point] ?? -1] ?? Number.NaN

/** Kilometres of honest doubt. */
export const radiusKmOf = ({ radius }: MapPoints, point: number): number =>
  radius.km[radius.codes[point] ?? -1] ?? Number.NaN

/** True where a place is known sharply enough for a symbol. */
export const hasSymbol = (points: MapPoints, point: number): boolean =>
  !Number.isNaN(points.lon[point] ?? Number.NaN) && sharpnessOf(points, point) !== 'area'

/**
 * Per point: 1 when it has a symbol and passes every filter but time, which the map tests itself while a handle is
 * dragged.
 */
export function mapMask(points: MapPoints, result: FilterResult): Uint8Array {
  const test = passes(result, 'time')
  const mask = new Uint8Array(points.count)
  for (let point = 0; point < mask.length; point++)
    if (test(point) && hasSymbol(points, point)) mask[point] = 1
  return mask
}

/** Radius in pixels of a symbol: its area grows with the number killed. Not stated has the smallest size. */
export function symbolRadiusPx(killed: number): number {
  return Number.isNaN(killed)
    ? MIN_RADIUS_PX
    : Math.min(MAX_RADIUS_PX, MIN_RADIUS_PX + Math.sqrt(killed) * 1.35)
}
const MIN_RADIUS_PX = 6
const MAX_RADIUS_PX = 26
