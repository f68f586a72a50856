import { assertNever } from '@/base/assertNever'
import { dateOfDay, dayOf } from '@/domain/day'
import { i18n, perLanguage } from '@/i18n/i18n'
import { shortDayWords } from '@/words/dates'
import type { DateEnd, TypedDayProblem } from './typedDay'

/** Names of the months as they stand alone, or, with a day beside them, as a date says them: "январь", "января". */
function monthsIn(locale: string, options: Intl.DateTimeFormatOptions): string[] {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, i) => {
    const parts = format.formatToParts(dateOfDay(dayOf(2024, i + 1, 1)))
    return parts.find(({ type }) => type === 'month')?.value ?? ''
  })
}
/** The reader's own month names, and the English ones. */
export const monthNames = perLanguage((locale) => [
  monthsIn(locale, { month: 'long' }),
  monthsIn(locale, { month: 'long', day: 'numeric' }),
  monthsIn(locale, { month: 'short', day: 'numeric' }),
  monthsIn('en-GB', { month: 'long' }),
])

export const endName = (end: DateEnd): string =>
  end === 'low'
    ? i18n.t({ id: 'timeline.first', message: 'First day' })
    : i18n.t({ id: 'timeline.last', message: 'Last day' })

/** Where, what, and what to do. */
export function typedProblemWords(problem: TypedDayProblem, text: string): string {
  switch (problem) {
    case 'empty':
      return i18n.t({
        id: 'typedDay.empty',
        message: 'No date is typed. Type one such as 2024-01-03 or 3 Jan 2024, or press Escape.',
      })
    case 'not-a-date':
      return i18n.t({
        id: 'typedDay.notADate',
        message: '“{text}” is not a date. Type one such as 2024-01-03 or 3 Jan 2024.',
        values: { text },
      })
    case 'no-such-day':
      return i18n.t({
        id: 'typedDay.noSuchDay',
        message: '“{text}” is not in the calendar. Check the day and the month.',
        values: { text },
      })
    case 'ambiguous':
      return i18n.t({
        id: 'typedDay.ambiguous',
        message: '“{text}” can be read in more than one way. Type the month as a word: 3 Jan 2024.',
        values: { text },
      })
    default:
      return assertNever(problem)
  }
}

export const wrongOrderWords = (end: DateEnd, day: number, other: number): string =>
  end === 'low'
    ? i18n.t({
        id: 'typedDay.afterLast',
        message: '{day} is after the last day, {other}. Type an earlier date, or change the last day first.',
        values: { day: shortDayWords(day), other: shortDayWords(other) },
      })
    : i18n.t({
        id: 'typedDay.beforeFirst',
        message: '{day} is before the first day, {other}. Type a later date, or change the first day first.',
        values: { day: shortDayWords(day), other: shortDayWords(other) },
      })
