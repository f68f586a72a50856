import { isoDate, text, versionNumber } from './fields'
import { z } from './zod'

const term = z.strictObject({ value: text, label: text, definition: text })
const field = z.strictObject({ name: text, type: text, meaning: text })

/** `data/codebook.yaml`: what every field and every word of the vocabularies means. */
export const codebook = z.strictObject({
  schema_version: z.int(),
  fields: z.array(field),
  report_fields: z.array(field),
  source_fields: z.array(field),
  vocabularies: z.strictObject({
    kind: z.array(term),
    subtype: z.array(z.strictObject({ ...term.shape, acled: z.nullable(text), gtd: z.nullable(text) })),
    date_precision: z.array(term),
    date_basis: z.array(term),
    location_precision: z.array(term),
    target_type: z.array(term),
    attribution: z.array(term),
    status: z.array(term),
    link_rel: z.array(term),
    report_voice: z.array(term),
  }),
  rules: z.array(text),
  crosswalk: z.optional(z.array(z.record(z.string(), z.nullable(z.string())))),
})
export type Codebook = z.infer<typeof codebook>

/** `data/dataset.yaml`: the edition. */
export const edition = z.strictObject({
  title: text,
  version: versionNumber,
  as_of: isoDate,
  licence: text,
  attribution: z.array(text),
})
export type Edition = z.infer<typeof edition>
