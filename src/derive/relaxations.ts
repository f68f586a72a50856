import { DIMENSIONS, type Dimension } from '@/domain/dimensions'
import { columnsOf, type FilterResult } from '@/filter/applyFilter'

/** How many incidents would pass if these dimensions asked nothing. */
export type Relaxation = { dimensions: readonly Dimension[]; incidents: number }

/**
 * The fewest clauses to let go of so that something passes, the most fruitful first; for a result that is empty. An
 * incident passes when exactly the clauses it fails are gone.
 */
export function relaxations(result: FilterResult): Relaxation[] {
  const { dataset } = result
  const { failBits } = columnsOf(result)
  const failing = new Map<number, number>()
  for (let row = 0; row < dataset.rows; row++) {
    const bits = failBits[row] ?? 0
    if (dataset.counts[row]) failing.set(bits, (failing.get(bits) ?? 0) + 1)
  }
  const found = Array.from(failing, ([bits, incidents]) => ({
    dimensions: DIMENSIONS.filter((_, bit) => (bits & (1 << bit)) !== 0),
    incidents,
  }))
  const fewest = Math.min(...found.map(({ dimensions }) => dimensions.length))
  return found
    .filter(({ dimensions }) => dimensions.length > 0 && dimensions.length === fewest)
    .toSorted((a, b) => b.incidents - a.incidents)
}
