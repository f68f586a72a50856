import { CHANGE_KINDS, type ChangeLog } from '@/domain/changes'
import { isoDate, nullableText, revision, slug, text, versionNumber } from './fields'
import { z } from './zod'

/** `public/geo/changes.json`. */
export const changeLog: z.ZodMiniType<ChangeLog> = z.strictObject({
  editions: z.array(
    z.strictObject({ version: versionNumber, as_of: isoDate, records: z.int(), incidents: z.int() }),
  ),
  changes: z.array(
    z.strictObject({
      version: versionNumber,
      id: slug,
      kind: z.enum(CHANGE_KINDS),
      field: nullableText,
      from: z.nullable(z.string()),
      to: z.nullable(z.string()),
      reason: nullableText,
      date: isoDate,
      into: z.nullable(slug),
    }),
  ),
})

/** `data/removals.yaml`: ids that left the dataset, so that none is missed in silence or used again. */
export const removalList = z.array(
  z.strictObject({ id: slug, reason: text, date: isoDate, merged_into: z.nullable(slug) }),
)
export type Removal = z.infer<typeof removalList>[number]

/**
 * `data/editions/<version>.json`: the records of an edition as they were coded. Only what the comparison
 * needs is checked: an edition is older than the schema it is read with.
 */
export const snapshot = z.strictObject({
  version: versionNumber,
  as_of: isoDate,
  records: z.array(
    z.looseObject({
      id: slug,
      aliases: z.array(slug),
      counts_as_incident: z.boolean(),
      revisions: z.array(revision),
    }),
  ),
})
export type Snapshot = z.infer<typeof snapshot>
export type SnapshotRecord = Snapshot['records'][number]
