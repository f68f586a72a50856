import { dayOf, monthOf, yearOf } from '@/domain/day'

/**
 * Where a handle goes by keyboard: the first handle to the beginning of a month, the last one to its end; a
 * year at a time with `large`. From inside a month the first step goes to that month's own edge.
 */
export function steppedDay(end: 'low' | 'high', day: number, direction: 1 | -1, large: boolean): number {
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
