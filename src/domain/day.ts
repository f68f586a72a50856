/**
 * Dates are whole days since 1 January 1970 (UTC), as integers: no time zone can move an incident to
 * another day, and intervals compare as numbers. Names carry the unit: `startDay`.
 */
const MS_PER_DAY = 86_400_000
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** Null for anything that is not a date of the calendar: "2023-02-30" is not coerced to March. */
export function parseDay(iso: string): number | null {
  const match = ISO_DATE.exec(iso)
  if (!match) return null
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
  return formatDay(day) === iso ? day : null
}

/** ISO date of a day. */
export const formatDay = (day: number): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10)

/** `month` is 1–12; values beyond roll over, so month 13 is next January. */
export const dayOf = (year: number, month: number, date: number): number =>
  Math.round(Date.UTC(year, month - 1, date) / MS_PER_DAY)

export const yearOf = (day: number): number => new Date(day * MS_PER_DAY).getUTCFullYear()
/** 1–12. */
export const monthOf = (day: number): number => new Date(day * MS_PER_DAY).getUTCMonth() + 1

export const dateOfDay = (day: number): Date => new Date(day * MS_PER_DAY)
