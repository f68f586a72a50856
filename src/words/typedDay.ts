import { foldText } from '@/base/foldText'
import { failed, ok, type Result } from '@/base/result'
import { dayOf, monthOf, parseDay } from '@/domain/day'

export type DateEnd = 'low' | 'high'
/** Why a typed date gives no day. Nothing is guessed: 3/1/2024 is March here and January there. */
export type TypedDayProblem = 'empty' | 'not-a-date' | 'no-such-day' | 'ambiguous'

const ISO_MONTH = /^(\d{4})-(\d{2})$/
const YEAR = /^(\d{4})$/
const DAY_FIRST = /^(\d{1,2})\.? ([^\d\s]+) (\d{4})$/
const MONTH_FIRST = /^([^\d\s]+) (\d{1,2}) (\d{4})$/
const MONTH_YEAR = /^([^\d\s]+) (\d{4})$/
const NUMERIC = /^\d{1,4}([./-])\d{1,2}\1\d{1,4}$/

/**
 * A day as a reader types it: 2024-01-03, 3 Jan 2024, January 3, 2024. A month or a year alone means its first day
 * for the first handle and its last day for the last one. `monthNames` are lists of twelve.
 */
export function typedDay(
  text: string,
  end: DateEnd,
  monthNames: readonly (readonly string[])[],
): Result<number, TypedDayProblem> {
  const plain = foldText(text)
    .replaceAll(/[,،]/g, ' ')
    .replaceAll(/[‐‑–−]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replace(/ г\.?$/, '')
    .trim()
  if (plain === '') return failed('empty')
  const iso = /^\d{4}-\d{2}-\d{2}$/.test(plain)
  if (iso) return orNoSuchDay(parseDay(plain))
  const read = readParts(plain, monthNames)
  if (!read) return failed(NUMERIC.test(plain) ? 'ambiguous' : 'not-a-date')
  const { year, month, date } = read
  if (date !== null) return orNoSuchDay(dayOfCalendar(year, month ?? 0, date))
  if (month !== null && (month < 1 || month > 12)) return failed('no-such-day')
  if (end === 'low') return ok(dayOf(year, month ?? 1, 1))
  return ok(month === null ? dayOf(year, 12, 31) : dayOf(year, month + 1, 1) - 1)
}

type Parts = { year: number; month: number | null; date: number | null }

function readParts(plain: string, monthNames: readonly (readonly string[])[]): Parts | null {
  const isoMonth = ISO_MONTH.exec(plain)
  if (isoMonth) return { year: Number(isoMonth[1]), month: Number(isoMonth[2]), date: null }
  const yearAlone = YEAR.exec(plain)
  if (yearAlone) return { year: Number(yearAlone[1]), month: null, date: null }
  const named = (name = '', year = '', date: string | null = null): Parts | null => {
    const month = monthOfName(name, monthNames)
    return month === null ? null : { year: Number(year), month, date: date === null ? null : Number(date) }
  }
  const dayFirst = DAY_FIRST.exec(plain)
  if (dayFirst) return named(dayFirst[2], dayFirst[3], dayFirst[1])
  const monthFirst = MONTH_FIRST.exec(plain)
  if (monthFirst) return named(monthFirst[1], monthFirst[3], monthFirst[2])
  const monthYear = MONTH_YEAR.exec(plain)
  return monthYear ? named(monthYear[1], monthYear[2]) : null
}

/** 1–12 for a month's name or the beginning of one, of three letters or more; null where it names none or several. */
function monthOfName(name: string, monthNames: readonly (readonly string[])[]): number | null {
  const typed = name.replace(/\.$/, '')
  for (const names of monthNames) {
    const months = names.map((month) => foldText(month).replace(/\.$/, ''))
    const exact = months.indexOf(typed)
    if (exact >= 0) return exact + 1
    const begun = months.flatMap((month, i) => (typed.length >= 3 && month.startsWith(typed) ? [i + 1] : []))
    if (begun.length === 1) return begun[0] ?? null
  }
  return null
}

const orNoSuchDay = (day: number | null): Result<number, TypedDayProblem> =>
  day === null ? failed('no-such-day') : ok(day)

/** Null for 30 February. */
function dayOfCalendar(year: number, month: number, date: number): number | null {
  const day = dayOf(year, month, date)
  return date >= 1 && monthOf(day) === month && day - dayOf(year, month, 1) === date - 1 ? day : null
}
