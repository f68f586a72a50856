import { countriesOf } from '@/dataset/dataset'
import { yearOf } from '@/domain/day'
import type { Dimension } from '@/domain/dimensions'
import { overlaps, yearWindow } from '@/domain/timeWindow'
import { INCIDENT_KINDS, type IncidentKind, KINDS } from '@/domain/vocabulary'
import { type FilterResult, passes } from '@/filter/applyFilter'
import { shownSpan } from './shownSpan'

/** Incidents of one group under all filters but the chart's own, by kind, beside the group's total. */
export type KindStack<Group> = {
  group: Group
  counts: Record<IncidentKind, number>
  passing: number
  total: number
  /** Whether the chart's own filter holds the group; true when that filter asks nothing. */
  chosen: boolean
}

/** By the year an incident began in; every year of the axis, gaps included. */
export function yearStacks(result: FilterResult): KindStack<number>[] {
  const { dataset, spec } = result
  const shown = shownSpan(result)
  if (!shown) return []
  const first = yearOf(shown.startDay)
  const stacks = Array.from({ length: yearOf(shown.endDay) - first + 1 }, (_, i) => {
    const { startDay, endDay } = yearWindow(first + i)
    return emptyStack(first + i, spec.time === null || overlaps(spec.time, startDay, endDay))
  })
  fill(result, 'time', (row) => [stacks[yearOf(dataset.startDay[row] ?? 0) - first]])
  return stacks
}

/** By country, most incidents first; an incident in several countries counts in each. */
export function countryStacks(result: FilterResult): KindStack<string>[] {
  const { dataset, spec } = result
  const stacks = dataset.countries.map((code) =>
    emptyStack(code, spec.country.length === 0 || spec.country.includes(code)),
  )
  fill(result, 'country', (row) => Array.from(countriesOf(dataset, row), (country) => stacks[country]))
  return stacks
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => b.total - a.total || (a.group < b.group ? -1 : 1))
}

const emptyStack = <Group>(group: Group, chosen: boolean): KindStack<Group> => ({
  group,
  counts: { attack: 0, clash: 0, foiled_plot: 0, arrest: 0, raid: 0, deportation: 0 },
  passing: 0,
  total: 0,
  chosen,
})

function fill<Group>(
  result: FilterResult,
  own: Dimension,
  stacksOf: (row: number) => readonly (KindStack<Group> | undefined)[],
): void {
  const { dataset } = result
  const test = passes(result, own)
  for (let row = 0; row < dataset.rows; row++) {
    const kind = INCIDENT_KINDS.find((name) => name === KINDS[dataset.kind[row] ?? 0])
    if (!kind || !dataset.counts[row]) continue
    const passing = Number(test(row))
    for (const stack of stacksOf(row)) {
      if (!stack) continue
      stack.total++
      stack.passing += passing
      stack.counts[kind] += passing
    }
  }
}
