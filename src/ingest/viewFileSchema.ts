import { isoDate } from './fields'
import { z } from './zod'

export const VIEW_FILE_FORMAT = 'iskp-incident-atlas-view'

/**
 * A view kept as a file, `*.atlas.json`: the keys of a link as a table. Only the shape is checked here; each key is
 * read like a link's, so that a broken one costs only itself.
 */
export const viewFile = z.looseObject({
  format: z.literal(VIEW_FILE_FORMAT),
  saved_on: z.optional(isoDate),
  view: z.record(z.string(), z.string()),
})
