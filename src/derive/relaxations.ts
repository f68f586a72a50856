import { DIMENSIONS, type Dimension } from '@/domain/dimensions'
import { type FilterResult, passingRows } from '@/filter/applyFilter'

/** How many incidents would pass if one dimension asked nothing. */
export type Relaxation = { dimension: Dimension; incidents: number }

/** Which single clause to let go of so that something passes, the most fruitful first; for a result that is empty. */
export const relaxations = (result: FilterResult): Relaxation[] =>
  DIMENSIONS.map((dimension) => ({
    dimension,
    incidents: passingRows(result, dimension).filter((row) => result.dataset.counts[row]).length,
  }))
    .filter(({ incidents }) => incidents > 0)
    .toSorted((a, b) => b.incidents - a.incidents)
