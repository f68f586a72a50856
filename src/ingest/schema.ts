import type { Incident, IncidentProperties, Report } from '@/domain/incident'
import type { Manifest, Place, Source } from '@/domain/source'
import {
  ATTRIBUTIONS,
  DATE_BASES,
  DATE_PRECISIONS,
  KINDS,
  LINK_RELS,
  LOCATION_PRECISIONS,
  REPORT_VOICES,
  STATUSES,
  SUBTYPES,
  TARGET_TYPES,
} from '@/domain/vocabulary'
import {
  count,
  country,
  isoDate,
  latitude,
  longitude,
  nullableText,
  revision,
  slug,
  text,
  webAddress,
} from './fields'
import { z } from './zod'

const figure = z.strictObject({ low: count, high: count })

const report: z.ZodMiniType<Report> = z.strictObject({
  source: slug,
  voice: z.enum(REPORT_VOICES),
  locator: text,
  says: text,
  urls: z.array(webAddress),
  date_start: z.nullable(isoDate),
  date_end: z.nullable(isoDate),
  place: nullableText,
  killed: z.nullable(figure),
  wounded: z.nullable(figure),
  arrested: z.nullable(figure),
  perpetrators_killed: z.nullable(figure),
  figure_text: nullableText,
})

const coded = {
  id: slug,
  aliases: z.array(slug),
  title: text,
  summary: text,
  kind: z.enum(KINDS),
  subtype: z.enum(SUBTYPES),
  counts_as_incident: z.boolean(),
  date_start: isoDate,
  date_end: isoDate,
  date_precision: z.enum(DATE_PRECISIONS),
  date_basis: z.enum(DATE_BASES),
  date_note: nullableText,
  country,
  countries: z.array(country).check(z.minLength(1)),
  admin1: nullableText,
  place: nullableText,
  location_precision: z.enum(LOCATION_PRECISIONS),
  radius_km: z.nullable(z.number().check(z.minimum(0))),
  actors: z.array(text),
  targets: z.array(text),
  target_types: z.array(z.enum(TARGET_TYPES)),
  perpetrator_nationalities: z.array(country),
  attribution: z.enum(ATTRIBUTIONS),
  claimed_by: nullableText,
  killed_low: count,
  killed_best: count,
  killed_high: count,
  wounded_low: count,
  wounded_best: count,
  wounded_high: count,
  arrested_low: count,
  arrested_best: count,
  arrested_high: count,
  perpetrators_killed_low: count,
  perpetrators_killed_best: count,
  perpetrators_killed_high: count,
  figures_rule: text,
  reports: z.array(report).check(z.minLength(1)),
  disagreements: z.array(z.strictObject({ field: text, note: text })),
  links: z.array(z.strictObject({ rel: z.enum(LINK_RELS), target: text })),
  status: z.enum(STATUSES),
  revisions: z.array(revision),
}

/** What people edit: `data/incidents/<id>.yaml`. The place is a gazetteer entry, never typed coordinates. */
export const codedIncident = z.strictObject({ ...coded, gazetteer: z.nullable(slug) })
export type CodedIncident = z.infer<typeof codedIncident>

const incidentProperties: z.ZodMiniType<IncidentProperties> = z.strictObject({
  ...coded,
  coordinates_source: nullableText,
})

/** What is served: one feature of `public/geo/incidents.geojson`. */
export const incidentFeature = z.strictObject({
  type: z.literal('Feature'),
  id: slug,
  geometry: z.nullable(
    z.strictObject({
      type: z.literal('Point'),
      coordinates: z.tuple([longitude, latitude]),
    }),
  ),
  properties: incidentProperties,
})

export const toIncident = (feature: z.infer<typeof incidentFeature>): Incident => ({
  ...feature.properties,
  position: feature.geometry && {
    lon: feature.geometry.coordinates[0],
    lat: feature.geometry.coordinates[1],
  },
})

export const source: z.ZodMiniType<Source> = z.strictObject({
  id: slug,
  file: nullableText,
  title: text,
  publisher: nullableText,
  author: nullableText,
  published: z.strictObject({ start: z.nullable(isoDate), end: z.nullable(isoDate), basis: text }),
  url: z.nullable(webAddress),
  language: text,
  translated_from: nullableText,
  reliability_note: text,
})
export const sourceList = z.array(source).check(z.minLength(1))

const gazetteerPlace: z.ZodMiniType<Place> = z.strictObject({
  id: slug,
  name: text,
  country,
  admin1: nullableText,
  lon: longitude,
  lat: latitude,
  source: text,
})
export const gazetteer = z.array(gazetteerPlace)

export const manifest: z.ZodMiniType<Manifest> = z.strictObject({
  schema_version: z.int(),
  dataset_version: text,
  as_of: isoDate,
  licence: text,
  attribution: z.array(text),
  date_range: z.strictObject({ start: isoDate, end: isoDate }),
  files: z.array(
    z.strictObject({
      file: text,
      bytes: z.int(),
      sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
      count: z.nullable(z.int()),
      licence: text,
      attribution: text,
    }),
  ),
})
