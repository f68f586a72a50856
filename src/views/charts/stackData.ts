import type { ChartData } from '@/derive/chartData'
import type { Stack } from '@/derive/stacks'
import { i18n } from '@/i18n/i18n'
import type { Part } from './parts'

/** The numbers of stacked bars: each group with its result by part, its result and its total. */
export const stackData = <Group extends string | number, Name extends string>(
  heading: string,
  stacks: readonly Stack<Group, Name>[],
  parts: readonly Part<Name>[],
  nameOf: (group: Group) => string,
): ChartData => ({
  columns: [
    { name: heading },
    ...parts.map(({ name }) => ({ name, detail: true })),
    { name: i18n.t({ id: 'chart.result', message: 'Result' }) },
    { name: i18n.t({ id: 'chart.total', message: 'All' }) },
  ],
  lines: stacks.map(({ group, counts, passing, total, chosen }) => ({
    key: String(group),
    cells: [nameOf(group), ...parts.map(({ part }) => counts[part]), passing, total],
    chosen,
  })),
})
