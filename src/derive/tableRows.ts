import type { Incident } from '@/domain/incident'
import { type FilterResult, passingRows } from '@/filter/applyFilter'

/** The passing records, newest first: a reader of a list wants the latest on top. */
export const tableRows = (result: FilterResult): Incident[] =>
  Array.from(passingRows(result), (row) => result.dataset.records[row])
    .filter((record) => record !== undefined)
    .toReversed()
