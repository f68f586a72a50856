/** A document the dataset was coded from (`public/geo/sources.json`). */
export type Source = {
  id: string
  /** The article's file name in the collection; null for the public record. */
  file: string | null
  title: string
  publisher: string | null
  author: string | null
  published: { start: string | null; end: string | null; basis: string }
  url: string | null
  language: string
  translated_from: string | null
  reliability_note: string
}

/** A place of the gazetteer (`public/geo/places.json`): where coordinates and launch sites come from. */
export type Place = {
  id: string
  name: string
  /** ISO 3166-1 alpha-2. */
  country: string
  admin1: string | null
  lon: number
  lat: number
  source: string
}

/** What is served and how to check it (`public/geo/manifest.json`). */
export type Manifest = {
  schema_version: number
  dataset_version: string
  /** ISO date of the last change of a record. */
  as_of: string
  licence: string
  attribution: readonly string[]
  date_range: { start: string; end: string }
  files: readonly ManifestFile[]
}
export type ManifestFile = {
  file: string
  bytes: number
  sha256: string
  /** Records or features in the file; null where counting makes no sense. */
  count: number | null
  licence: string
  attribution: string
}
