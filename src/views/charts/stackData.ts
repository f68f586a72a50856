import type { Beside } from '@/derive/besideStacks'
import type { ChartData } from '@/derive/chartData'
import type { Stack } from '@/derive/stacks'
import { i18n } from '@/i18n/i18n'
import { besideName } from './Legend'
import type { Part } from './parts'
import { hasBeside } from './ShownStacks'

/** The numbers of stacked bars: each group with its result by part, its result, its total, and what stands beside it. */
export function stackData<Group extends string | number, Name extends string>(
  heading: string,
  stacks: readonly (Stack<Group, Name> & Partial<Beside>)[],
  parts: readonly Part<Name>[],
  nameOf: (group: Group) => string,
): ChartData {
  const isBeside = hasBeside(stacks)
  return {
    columns: [
      { name: heading },
      ...parts.map(({ name }) => ({ name, detail: true })),
      { name: i18n.t({ id: 'chart.result', message: 'Result' }) },
      { name: i18n.t({ id: 'chart.total', message: 'All' }) },
      ...(isBeside ? [{ name: besideName() }] : []),
    ],
    lines: stacks.map(({ group, counts, passing, total, chosen, beside = 0 }) => ({
      key: String(group),
      cells: [
        nameOf(group),
        ...parts.map(({ part }) => counts[part]),
        passing,
        total,
        ...(isBeside ? [beside] : []),
      ],
      chosen,
    })),
  }
}
