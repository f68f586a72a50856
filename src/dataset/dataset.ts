import type { FacetName } from '@/domain/facets'
import type { Incident } from '@/domain/incident'

/**
 * Records as columns, one row a record, sorted by `startDay`: what filters and views read a hundred times a
 * second. Immutable after `buildDataset`. Words become indices into dictionaries.
 */
export type Dataset = {
  readonly rows: number
  /** Row → the record itself, for details. */
  readonly records: readonly Incident[]
  /** Any id or former id → row. */
  readonly rowOf: ReadonlyMap<string, number>
  /** Days since 1970; the closed interval a record may have happened in. */
  readonly startDay: Int32Array
  readonly endDay: Int32Array
  /** Index into `KINDS`. */
  readonly kind: Uint8Array
  /** 1 where the record is summed with incidents. */
  readonly counts: Uint8Array
  readonly facets: { readonly [Name in FacetName]: FacetColumn }
  /** Degrees; NaN where no document gives a place. */
  readonly lon: Float64Array
  readonly lat: Float64Array
  /** Kilometres of honest doubt; NaN where there is no place. */
  readonly radiusKm: Float32Array
  /** Persons; NaN is "not stated". */
  readonly killedBest: Float32Array
  readonly killedLow: Float32Array
  /** NaN where nothing is stated, Infinity where it is only "at least". */
  readonly killedHigh: Float32Array
  /** Everything a reader may search a record by, folded. */
  readonly text: readonly string[]
}

/** A column in which a row may have several values: indices into `values`, from `starts[row]` to `starts[row + 1]`. */
export type FacetColumn = {
  /** Sorted, so that the order is the same at every load. */
  readonly values: readonly string[]
  readonly starts: Uint32Array
  readonly list: Uint16Array
}

/** The value indices of a row. */
export const valuesOf = ({ starts, list }: FacetColumn, row: number): Uint16Array =>
  list.subarray(starts[row] ?? 0, starts[row + 1] ?? 0)
