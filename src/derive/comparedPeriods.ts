import { dayOf, monthOf, yearOf } from '@/domain/day'
import { type TimeWindow, yearWindow } from '@/domain/timeWindow'
import type { Comparison, FilterState } from '@/domain/viewState'

/** The period of equal length just before: as many months where it is whole months, else as many days. */
export function precedingPeriod(period: TimeWindow): TimeWindow {
  const months = wholeMonths(period)
  if (months === null) {
    const days = period.endDay - period.startDay + 1
    return { startDay: period.startDay - days, endDay: period.startDay - 1 }
  }
  return { startDay: firstOfMonth(period.startDay, -months), endDay: period.startDay - 1 }
}

/** The same days of the year before; February keeps its last day, and 29 February alone becomes the 28th. */
export function periodAYearBefore(period: TimeWindow): TimeWindow {
  if (wholeMonths(period) !== null)
    return {
      startDay: firstOfMonth(period.startDay, -12),
      endDay: firstOfMonth(period.endDay, -11) - 1,
    }
  return { startDay: dayAYearBefore(period.startDay), endDay: dayAYearBefore(period.endDay) }
}

/** The earlier and the later half of the whole years a span touches: equal in months, and nothing between them. */
export function halvesOf(span: TimeWindow): { earlier: TimeWindow; later: TimeWindow } {
  const { startDay, endDay } = yearWindow(yearOf(span.startDay), yearOf(span.endDay))
  const middle = firstOfMonth(startDay, (yearOf(endDay) - yearOf(startDay) + 1) * 6)
  return { earlier: { startDay, endDay: middle - 1 }, later: { startDay: middle, endDay } }
}

/**
 * What a comparison begins with, so that A − B reads "later minus earlier": B asks what A asks of the period just
 * before; where A asks for no period, the span is halved, A the later half.
 */
export function firstComparison(
  a: FilterState,
  span: TimeWindow | null,
): { a: FilterState; compare: Comparison } {
  const halves = a.time || !span ? null : halvesOf(span)
  const time = a.time ?? halves?.later ?? null
  const before = halves?.earlier ?? (time && precedingPeriod(time))
  const asked: FilterState = { ...a, time }
  return { a: asked, compare: { layout: 'side', split: 50, by: 'country', b: { ...asked, time: before } } }
}

/** How many calendar months the period is, exactly; null where it is not whole months. */
function wholeMonths({ startDay, endDay }: TimeWindow): number | null {
  const isWhole = startDay === firstOfMonth(startDay, 0) && endDay + 1 === firstOfMonth(endDay, 1)
  return isWhole ? (yearOf(endDay) - yearOf(startDay)) * 12 + monthOf(endDay) - monthOf(startDay) + 1 : null
}

const firstOfMonth = (day: number, monthsOn: number): number => dayOf(yearOf(day), monthOf(day) + monthsOn, 1)

function dayAYearBefore(day: number): number {
  const dayOfMonth = day - firstOfMonth(day, 0)
  const first = firstOfMonth(day, -12)
  return Math.min(first + dayOfMonth, firstOfMonth(first, 1) - 1)
}
