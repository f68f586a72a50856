import type { FacetName } from '@/domain/facets'
import type { Incident } from '@/domain/incident'

/**
 * Records as columns, one row a record, sorted by `startDay`: what filters and views read a hundred times a
 * second. Immutable after `buildDataset`. Words become indices into dictionaries; about 40 bytes a row beside the
 * records themselves.
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
  /** Rows whose interval is longer than a day, by `endDay`: with the order of rows, both ends can be searched. */
  readonly spread: Uint32Array
  /** Index into `KINDS`; the codes of the facet `kind` are the same column. */
  readonly kind: Uint8Array
  /** 1 where the record is summed with incidents. */
  readonly counts: Uint8Array
  readonly facets: { readonly [Name in FacetName]: FacetColumn }
  /** Degrees, to a metre; NaN where no document gives a place. */
  readonly lon: Float32Array
  readonly lat: Float32Array
  readonly killed: KilledColumn
  readonly radius: RadiusColumn
  /** Everything a reader may search a record by, folded. */
  readonly text: readonly string[]
}

/** Row → code, the smallest array that holds them: records share few combinations of values. */
export type Codes = Uint8Array | Uint16Array | Uint32Array

/** A column in which a row may have several values. */
export type FacetColumn = {
  /** Sorted, so that the order is the same at every load. */
  readonly values: readonly string[]
  /** Code → indices into `values`. */
  readonly sets: readonly (readonly number[])[]
  readonly codes: Codes
}

/** By code: kilometres of honest doubt; NaN where there is no place. */
export type RadiusColumn = { readonly codes: Codes; readonly km: Float32Array }
/** By code: persons; NaN is "not stated", and where it is only "at least", `high` is Infinity. */
export type KilledColumn = {
  readonly codes: Codes
  readonly low: Float32Array
  readonly best: Float32Array
  readonly high: Float32Array
}

const NO_VALUES: readonly number[] = []

/** The value indices of a row. */
export const valuesOf = ({ sets, codes }: FacetColumn, row: number): readonly number[] =>
  sets[codes[row] ?? -1] ?? NO_VALUES
