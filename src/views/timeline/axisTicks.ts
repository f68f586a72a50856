import { dayOf, monthOf, yearOf } from '@/domain/day'
import type { TimeWindow } from '@/domain/timeWindow'

export type TickUnit = 'year' | 'month' | 'day'
/** `coarse`: a label that begins a larger unit, as a year does among months. */
export type AxisTick = { day: number; x: number; unit: TickUnit; full: boolean; coarse: boolean }

type Step = { unit: TickUnit; every: number; days: number }
const STEPS: readonly Step[] = [
  { unit: 'day', every: 1, days: 1 },
  { unit: 'day', every: 7, days: 7 },
  { unit: 'month', every: 1, days: 30.4 },
  { unit: 'month', every: 3, days: 91 },
  { unit: 'year', every: 1, days: 365 },
  { unit: 'year', every: 2, days: 730 },
  { unit: 'year', every: 5, days: 1826 },
]
/** Room between two ticks for their labels. */
const SPACING_PX = 44

/**
 * Where labels stand and what they name: the finest step of the calendar that has room. The first label says all
 * (14 Apr 2022), the others only what changes; where two would touch, the later one is left out.
 */
export function axisTicks(
  span: TimeWindow,
  widthPx: number,
  labelPx: (tick: Omit<AxisTick, 'x'>) => number,
): AxisTick[] {
  const days = span.endDay - span.startDay + 1
  const step = STEPS.find((candidate) => (candidate.days / days) * widthPx >= SPACING_PX) ?? STEPS.at(-1)
  if (!step || widthPx <= 0) return []
  const ticks: AxisTick[] = []
  let free = 0
  for (const day of tickDays(span, step)) {
    const x = ((day - span.startDay) / days) * widthPx
    const tick = { day, unit: step.unit, full: ticks.length === 0, coarse: isCoarse(day, step.unit) }
    const end = x + labelPx(tick)
    if (x < free || end > widthPx) continue
    ticks.push({ ...tick, x })
    free = end
  }
  return ticks
}

const isCoarse = (day: number, unit: TickUnit): boolean =>
  unit !== 'year' && (unit === 'month' ? isFirstOfYear(day) : dateOf(day) === 1)
const isFirstOfYear = (day: number): boolean => day === dayOf(yearOf(day), 1, 1)
const dateOf = (day: number): number => day - dayOf(yearOf(day), monthOf(day), 1) + 1

function tickDays({ startDay, endDay }: TimeWindow, { unit, every }: Step): number[] {
  const days: number[] = []
  const add = (day: number) => {
    if (day >= startDay && day <= endDay) days.push(day)
  }
  if (unit === 'year')
    for (let year = Math.floor(yearOf(startDay) / every) * every; year <= yearOf(endDay); year += every)
      add(dayOf(year, 1, 1))
  else
    for (let month = 1; dayOf(yearOf(startDay), month, 1) <= endDay; month += unit === 'month' ? every : 1) {
      const first = dayOf(yearOf(startDay), month, 1)
      if (unit === 'month') add(first)
      // Weeks are counted from each month's first day; the fifth would stand too near to the next month.
      else
        for (let date = 1; date <= (every === 1 ? lastDate(first) : 22); date += every) add(first + date - 1)
    }
  return days
}

const lastDate = (first: number): number => dayOf(yearOf(first), monthOf(first) + 1, 1) - first
