import { isChosen, NOT_STATED } from '@/domain/facets'
import type { FilterResult } from '@/filter/applyFilter'
import { crosstab } from './crosstab'

export type MatrixCell = {
  nationality: string
  country: string
  passing: number
  total: number
  chosen: boolean
}
export type MatrixLine = { country: string; cells: MatrixCell[]; chosen: boolean }
/** Nationality of perpetrators × country of the incident. */
export type NationalityMatrix = {
  /** Most incidents first; `NOT_STATED`, where it occurs, last. */
  nationalities: string[]
  lines: MatrixLine[]
  /** The largest total of a cell that states a nationality: what shading is measured against. */
  highest: number
}

/**
 * Incidents under every filter but nationality and country, which are the matrix's own. An incident with two
 * nationalities or in two countries counts in each of their cells.
 */
export function nationalityMatrix(result: FilterResult): NationalityMatrix {
  const { dataset, spec } = result
  const { nationality: columns, country: rows } = dataset.facets
  const width = columns.values.length
  const totals = new Uint32Array(width * rows.values.length)
  const passing = new Uint32Array(totals.length)
  const table = crosstab(
    result,
    ['nationality', 'country'],
    { codes: rows.codes, size: rows.sets.length },
    { codes: columns.codes, size: columns.sets.length },
  )
  rows.sets.forEach((countries, rowCode) =>
    columns.sets.forEach((nationalities, columnCode) => {
      const from = rowCode * columns.sets.length + columnCode
      // Most combinations never meet.
      if (table.total[from] === 0) return
      for (const country of countries)
        for (const nationality of nationalities) {
          const cell = country * width + nationality
          totals[cell] = (totals[cell] ?? 0) + (table.total[from] ?? 0)
          passing[cell] = (passing[cell] ?? 0) + (table.passing[from] ?? 0)
        }
    }),
  )
  const cellAt = (country: number, nationality: number): MatrixCell => {
    const [place, origin] = [rows.values[country] ?? '', columns.values[nationality] ?? '']
    return {
      country: place,
      nationality: origin,
      passing: passing[country * width + nationality] ?? 0,
      total: totals[country * width + nationality] ?? 0,
      chosen: isChosen(spec.country, place) && isChosen(spec.nationality, origin),
    }
  }
  const order = bySum(columns.values, (n) => sum(rows.values, (c) => totals[c * width + n] ?? 0))
  const statedFirst = [
    ...order.filter((n) => columns.values[n] !== NOT_STATED),
    ...order.filter((n) => columns.values[n] === NOT_STATED),
  ]
  const lines = bySum(rows.values, (c) => sum(columns.values, (n) => totals[c * width + n] ?? 0)).map(
    (c): MatrixLine => ({
      country: rows.values[c] ?? '',
      cells: statedFirst.map((n) => cellAt(c, n)),
      chosen: isChosen(spec.country, rows.values[c] ?? ''),
    }),
  )
  const stated = lines.flatMap(({ cells }) => cells.filter(({ nationality }) => nationality !== NOT_STATED))
  return {
    nationalities: statedFirst.map((n) => columns.values[n] ?? ''),
    lines,
    highest: Math.max(1, ...stated.map(({ total }) => total)),
  }
}

const sum = (values: readonly string[], of: (index: number) => number): number =>
  values.reduce((total, _, index) => total + of(index), 0)

/** Indices whose sum is not 0, largest first; equals keep the order of the values. */
const bySum = (values: readonly string[], sumOf: (index: number) => number): number[] =>
  values
    .map((_, index) => ({ index, sum: sumOf(index) }))
    .filter((entry) => entry.sum > 0)
    .toSorted((a, b) => b.sum - a.sum)
    .map(({ index }) => index)
