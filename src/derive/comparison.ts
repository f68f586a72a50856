import { valuesOf } from '@/dataset/dataset'
import { NOT_STATED } from '@/domain/facets'
import type { ComparedBy, ComparedColumn, ComparedSort } from '@/domain/viewState'
import { type FilterResult, passingRows } from '@/filter/applyFilter'
import { addKilled, type KilledSum, nothingStated } from './headline'

/** Incidents of one side, and what their reports say of the killed. Context records are not counted. */
export type SideFigures = { incidents: number; killed: KilledSum }
export type SideTable = {
  total: SideFigures
  /** By value; an incident with several values counts in each, in `total` once. */
  groups: ReadonlyMap<string, SideFigures>
}

/** The figures of one result by the values of a facet. Each side is counted by itself: a change in A leaves B's. */
export const sideTable =
  (by: ComparedBy) =>
  (result: FilterResult): SideTable => {
    const { dataset } = result
    const column = dataset.facets[by]
    const total = noFigures()
    const groups = new Map<string, SideFigures>()
    const groupOf = (value: string): SideFigures => {
      const known = groups.get(value) ?? noFigures()
      groups.set(value, known)
      return known
    }
    for (const row of passingRows(result)) {
      const record = dataset.records[row]
      if (!record || dataset.counts[row] !== 1) continue
      const values = Array.from(valuesOf(column, row), (index) => column.values[index] ?? NOT_STATED)
      for (const figures of [total, ...values.map(groupOf)]) {
        figures.incidents++
        addKilled(figures.killed, record)
      }
    }
    return { total, groups }
  }

const noFigures = (): SideFigures => ({ incidents: 0, killed: nothingStated() })

export type ComparedFigures = {
  a: SideFigures
  b: SideFigures
  /** A − B. */
  change: number
  /** Percent of B; null where B is under `LEAST_FOR_PERCENT`, because a share of so few says nothing. */
  percent: number | null
}
export type ComparedRow = ComparedFigures & { value: string }
export const LEAST_FOR_PERCENT = 5

export type ComparedTable = { total: ComparedFigures; rows: ComparedRow[] }

/** Every value either side has. */
export const comparedTable = (a: SideTable, b: SideTable): ComparedTable => ({
  total: comparedFigures(a.total, b.total),
  rows: [...new Set([...a.groups.keys(), ...b.groups.keys()])].toSorted().map((value) => ({
    value,
    ...comparedFigures(a.groups.get(value) ?? noFigures(), b.groups.get(value) ?? noFigures()),
  })),
})

function comparedFigures(a: SideFigures, b: SideFigures): ComparedFigures {
  const change = a.incidents - b.incidents
  const percent = b.incidents < LEAST_FOR_PERCENT ? null : Math.round((100 * change) / b.incidents)
  return { a, b, change, percent }
}

/** Rows in the order asked for; ties by name, and what is not stated last in any order. */
export function sortedComparison(
  rows: readonly ComparedRow[],
  { column, descending }: ComparedSort,
  nameOf: (value: string) => string,
  compareNames: (one: string, other: string) => number,
): ComparedRow[] {
  const sign = descending ? -1 : 1
  const byName = (one: ComparedRow, other: ComparedRow) =>
    compareNames(nameOf(one.value), nameOf(other.value))
  return rows.toSorted(
    (one, other) =>
      Number(one.value === NOT_STATED) - Number(other.value === NOT_STATED) ||
      sign * (column === 'value' ? byName(one, other) : numberOf(one, column) - numberOf(other, column)) ||
      byName(one, other),
  )
}

/** Whether up or down, what changed most comes first; of equal changes the larger counts. What is not stated is last. */
export const byChange = (rows: readonly ComparedRow[]): ComparedRow[] =>
  rows.toSorted(
    (one, other) =>
      Number(one.value === NOT_STATED) - Number(other.value === NOT_STATED) ||
      Math.abs(other.change) - Math.abs(one.change) ||
      other.a.incidents + other.b.incidents - one.a.incidents - one.b.incidents ||
      (one.value < other.value ? -1 : 1),
  )

const numberOf = (row: ComparedRow, column: Exclude<ComparedColumn, 'value'>): number =>
  column === 'change' ? row.change : row[column].incidents
