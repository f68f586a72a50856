import type { Dataset } from '@/dataset/dataset'
import type { Incident } from '@/domain/incident'

/** A cell of an exported table; null is "not stated" and stays empty, never 0. */
export type Cell = string | number | boolean | null

/** Several values in one cell. A semicolon: names hold commas. */
const list = (values: readonly string[]): string | null => (values.length > 0 ? values.join('; ') : null)

/** Columns of the exported table: the codebook's fields, with what is nested told in one cell. */
const CELLS = {
  id: ({ id }) => id,
  aliases: ({ aliases }) => list(aliases),
  title: ({ title }) => title,
  summary: ({ summary }) => summary,
  kind: ({ kind }) => kind,
  subtype: ({ subtype }) => subtype,
  counts_as_incident: ({ counts_as_incident }) => counts_as_incident,
  date_start: ({ date_start }) => date_start,
  date_end: ({ date_end }) => date_end,
  date_precision: ({ date_precision }) => date_precision,
  date_basis: ({ date_basis }) => date_basis,
  date_note: ({ date_note }) => date_note,
  country: ({ country }) => country,
  countries: ({ countries }) => list(countries),
  admin1: ({ admin1 }) => admin1,
  place: ({ place }) => place,
  longitude: ({ position }) => position?.lon ?? null,
  latitude: ({ position }) => position?.lat ?? null,
  location_precision: ({ location_precision }) => location_precision,
  radius_km: ({ radius_km }) => radius_km,
  coordinates_source: ({ coordinates_source }) => coordinates_source,
  actors: ({ actors }) => list(actors),
  targets: ({ targets }) => list(targets),
  target_types: ({ target_types }) => list(target_types),
  perpetrator_nationalities: ({ perpetrator_nationalities }) => list(perpetrator_nationalities),
  attribution: ({ attribution }) => attribution,
  claimed_by: ({ claimed_by }) => claimed_by,
  killed_low: ({ killed_low }) => killed_low,
  killed_best: ({ killed_best }) => killed_best,
  killed_high: ({ killed_high }) => killed_high,
  wounded_low: ({ wounded_low }) => wounded_low,
  wounded_best: ({ wounded_best }) => wounded_best,
  wounded_high: ({ wounded_high }) => wounded_high,
  arrested_low: ({ arrested_low }) => arrested_low,
  arrested_best: ({ arrested_best }) => arrested_best,
  arrested_high: ({ arrested_high }) => arrested_high,
  perpetrators_killed_low: ({ perpetrators_killed_low }) => perpetrators_killed_low,
  perpetrators_killed_best: ({ perpetrators_killed_best }) => perpetrators_killed_best,
  perpetrators_killed_high: ({ perpetrators_killed_high }) => perpetrators_killed_high,
  figures_rule: ({ figures_rule }) => figures_rule,
  sources: (incident) => list(sourceIds(incident)),
  disagreements: ({ disagreements }) => list(disagreements.map(({ field, note }) => `${field}: ${note}`)),
  links: ({ links }) => list(links.map(({ rel, target }) => `${rel}: ${target}`)),
  status: ({ status }) => status,
} as const satisfies Record<string, (incident: Incident) => Cell>

export const EXPORT_COLUMNS: readonly string[] = Object.keys(CELLS)

/** The ids of the documents a record rests on, each once. */
export const sourceIds = ({ reports }: Pick<Incident, 'reports'>): string[] => [
  ...new Set(reports.map(({ source }) => source)),
]

const recordsOf = ({ records }: Dataset, rows: Uint32Array): Incident[] =>
  Array.from(rows, (row) => records[row]).filter((record) => record !== undefined)

/** One line a row, in the rows' order; the first line is `EXPORT_COLUMNS`. */
export const exportTable = (dataset: Dataset, rows: Uint32Array): Cell[][] => [
  [...EXPORT_COLUMNS],
  ...recordsOf(dataset, rows).map((record) => Object.values(CELLS).map((cell) => cell(record))),
]

/** A record as it was served: the feature of `public/geo/incidents.geojson`. */
export const incidentAsFeature = ({ position, ...properties }: Incident) => ({
  type: 'Feature' as const,
  id: properties.id,
  geometry: position && { type: 'Point' as const, coordinates: [position.lon, position.lat] },
  properties,
})

/** The records as GeoJSON; `metadata` is a foreign member, which RFC 7946 allows and every reader skips. */
export const exportGeoJson = <Metadata>(dataset: Dataset, rows: Uint32Array, metadata: Metadata) => ({
  type: 'FeatureCollection' as const,
  metadata,
  features: recordsOf(dataset, rows).map(incidentAsFeature),
})
