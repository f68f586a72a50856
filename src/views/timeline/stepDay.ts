import { dayOf, monthOf, yearOf } from '@/domain/day'
import type { BinUnit } from '@/domain/timeWindow'

const WEEK = 7

/**
 * Where a handle goes by keyboard: by days where the bars are days or weeks (`large`: a week), else the first
 * handle to the beginning of a month and the last one to its end (`large`: a year). From inside a month the first
 * step goes to that month's own edge.
 */
export function steppedDay(
  unit: BinUnit,
  end: 'low' | 'high',
  day: number,
  direction: 1 | -1,
  large: boolean,
): number {
  if (unit === 'day' || unit === 'week') return day + (large ? WEEK : 1) * direction
  const months = (large ? 12 : 1) * direction
  const [year, month] = [yearOf(day), monthOf(day)]
  if (end === 'low') {
    const first = dayOf(year, month, 1)
    const inside = direction < 0 && day > first && !large
    return inside ? first : dayOf(year, month + months, 1)
  }
  const last = dayOf(year, month + 1, 1) - 1
  const inside = direction > 0 && day < last && !large
  return inside ? last : dayOf(year, month + months + 1, 1) - 1
}
