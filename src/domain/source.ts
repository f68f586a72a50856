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
