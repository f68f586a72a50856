import type { Dataset } from '@/dataset/dataset'
import { type FilterResult, passes } from '@/filter/applyFilter'

/** The passing rows in the order of `sorted`, which holds every row of the dataset once. */
export function tableRows(result: FilterResult, sorted: Uint32Array): Uint32Array {
  const test = passes(result)
  const rows = new Uint32Array(sorted.length)
  let count = 0
  for (const row of sorted) if (test(row)) rows[count++] = row
  return rows.subarray(0, count)
}

/** Incidents and context records among the rows, never summed. */
export function countRows({ counts }: Dataset, rows: Uint32Array): { incidents: number; context: number } {
  let incidents = 0
  for (const row of rows) incidents += counts[row] ?? 0
  return { incidents, context: rows.length - incidents }
}
