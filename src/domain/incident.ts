import type {
  Attribution,
  DateBasis,
  DatePrecision,
  Kind,
  LinkRel,
  LocationPrecision,
  ReportVoice,
  Status,
  Subtype,
  TargetType,
} from './vocabulary'

/** A figure as one document gives it; `high: null` means "at least `low`". Null low means words only. */
export type Figure = { low: number | null; high: number | null }

/** What one document says of an event: the smallest piece of evidence, and what every number leads to. */
export type Report = {
  source: string
  voice: ReportVoice
  /** A line number or a few distinctive words by which the passage is found. */
  locator: string
  /** A paraphrase; never the document's own sentence. */
  says: string
  /** Addresses, for the public record only. */
  urls: readonly string[]
  date_start: string | null
  date_end: string | null
  place: string | null
  killed: Figure | null
  wounded: Figure | null
  arrested: Figure | null
  perpetrators_killed: Figure | null
  /** The document's words where it gives no number: "dozens", "several". */
  figure_text: string | null
}

export type Disagreement = { field: string; note: string }
export type Link = { rel: LinkRel; target: string }
export type Revision = { date: string; field: string; from: string; to: string; reason: string }

/** Counts in persons; null is "not stated" and never 0. */
export type FigureFields<Name extends string> = {
  [Bound in `${Name}_low` | `${Name}_best` | `${Name}_high`]: number | null
}

/** The properties of one feature of `public/geo/incidents.geojson`; field names are the codebook's. */
export type IncidentProperties = {
  id: string
  aliases: readonly string[]
  title: string
  summary: string
  kind: Kind
  subtype: Subtype
  counts_as_incident: boolean
  /** ISO dates; the closed interval in which it happened. */
  date_start: string
  date_end: string
  date_precision: DatePrecision
  date_basis: DateBasis
  date_note: string | null
  /** ISO 3166-1 alpha-2. */
  country: string
  countries: readonly string[]
  admin1: string | null
  place: string | null
  location_precision: LocationPrecision
  radius_km: number | null
  /** The gazetteer entry the coordinates come from; documents give none. */
  coordinates_source: string | null
  actors: readonly string[]
  targets: readonly string[]
  target_types: readonly TargetType[]
  perpetrator_nationalities: readonly string[]
  attribution: Attribution
  claimed_by: string | null
  figures_rule: string
  reports: readonly Report[]
  disagreements: readonly Disagreement[]
  links: readonly Link[]
  status: Status
  revisions: readonly Revision[]
} & FigureFields<'killed' | 'wounded' | 'arrested' | 'perpetrators_killed'>

/** An incident with its place: degrees, or null where no document gives a place. */
export type Incident = IncidentProperties & { position: { lon: number; lat: number } | null }
