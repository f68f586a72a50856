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
  /** Sorted ISO codes. */
  readonly countries: readonly string[]
  /** Row r lies in `countryValues[countryStarts[r] … countryStarts[r + 1])`, indices into `countries`. */
  readonly countryStarts: Uint32Array
  readonly countryValues: Uint16Array
  /** Degrees; NaN where no document gives a place. */
  readonly lon: Float64Array
  readonly lat: Float64Array
  /** Kilometres of honest doubt; NaN where there is no place. */
  readonly radiusKm: Float32Array
  /** Persons; NaN is "not stated". */
  readonly killedBest: Float32Array
}

/** The country indices of a row. */
export const countriesOf = (dataset: Dataset, row: number): Uint16Array =>
  dataset.countryValues.subarray(dataset.countryStarts[row] ?? 0, dataset.countryStarts[row + 1] ?? 0)
