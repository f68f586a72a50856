import { SLIDE_CHARTS, SLIDE_LAYOUTS, TRANSITIONS } from '@/domain/briefing'
import { isoDate, versionNumber } from './fields'
import { z } from './zod'

export const BRIEFING_FORMAT = 'iskp-incident-atlas-briefing'

const MAX_SLIDES = 200
const longest = (length: number) => z.string().check(z.maxLength(length))
const id = z.string().check(z.regex(/^[a-zA-Z0-9-]{1,64}$/, 'expected letters, digits and hyphens'))
const persons = z.nullable(z.number().check(z.minimum(0)))
const pixels = z.number().check(z.minimum(1), z.maximum(20_000))
const whole = z.int().check(z.minimum(0))

const snapshot = z.strictObject({
  edition: versionNumber,
  day: isoDate,
  incidents: whole,
  total: whole,
  killed: z.strictObject({ low: persons, best: persons, high: persons }),
  stated: whole,
})

const mapSize = z.strictObject({ width: pixels, height: pixels })

const slide = z.strictObject({
  id,
  layout: z.enum(SLIDE_LAYOUTS),
  view: longest(20_000),
  // Briefings made before there was this are read all the same.
  seen: z.prefault(z.nullable(mapSize), null),
  chart: z.nullable(z.enum(SLIDE_CHARTS)),
  title: longest(300),
  text: longest(10_000),
  notes: longest(50_000),
  transition: z.enum(TRANSITIONS),
  plays: z.boolean(),
  hidden: z.boolean(),
  snapshot: z.nullable(snapshot),
  keptAgainst: z.prefault(z.nullable(snapshot), null),
})

const isDistinct = (slides: readonly { id: string }[]): boolean =>
  new Set(slides.map((one) => one.id)).size === slides.length

/** A briefing as it is stored, sent and prepared. Views are read like a link's: a broken key costs only itself. */
const briefingShape = {
  version: z.literal(1),
  id,
  title: longest(300),
  language: z
    .string()
    .check(z.regex(/^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/, 'expected a language tag such as en')),
  changed: z.iso.datetime(),
  slides: z
    .array(slide)
    .check(z.maxLength(MAX_SLIDES), z.refine(isDistinct, 'expected slides whose ids differ')),
} as const
export const briefingSchema = z.strictObject(briefingShape)

/** The one-file form, `*.briefing.json`. */
export const briefingFile = z.strictObject({ format: z.literal(BRIEFING_FORMAT), ...briefingShape })
