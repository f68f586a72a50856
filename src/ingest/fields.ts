import { parseDay } from '@/domain/day'
import { z } from './zod'

export const text = z.string().check(z.trim(), z.minLength(1))
export const nullableText = z.nullable(text)
export const isoDate = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected an ISO date, YYYY-MM-DD'),
  z.refine((value) => parseDay(value) !== null, 'expected a date that is in the calendar'),
)
export const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a lower-case slug'))
export const country = z.string().check(z.regex(/^[A-Z]{2}$/, 'expected an ISO 3166-1 alpha-2 code'))
export const count = z.nullable(z.int().check(z.minimum(0)))
export const webAddress = z.string().check(z.regex(/^https?:\/\/\S+$/, 'expected a web address'))
export const longitude = z.number().check(z.minimum(-180), z.maximum(180))
export const latitude = z.number().check(z.minimum(-90), z.maximum(90))
/** "1.0", "1.10": numbers, so that editions have an order. */
export const versionNumber = z
  .string()
  .check(z.regex(/^\d+(\.\d+)+$/, 'expected a quoted version number such as "1.1"'))
export const revision = z.strictObject({
  date: isoDate,
  field: text,
  from: z.string(),
  to: z.string(),
  reason: text,
})
