/** A class of whole numbers, both ends included. */
export type IntegerClass = { readonly low: number; readonly high: number }

const MOST = 5

/** 1, 2, 5, 10, 20, 50 … */
const round = (i: number): number => ([1, 2, 5][i % 3] ?? 1) * 10 ** Math.floor(i / 3)

/**
 * Classes that hold every whole number from 1 to `max`: up to five one each, beyond that at most five between round
 * numbers, the same for all maxima of one size so that colours keep their meaning. Zero is a class of its own and not
 * among them.
 */
export function classBreaks(max: number): readonly IntegerClass[] {
  const top = Math.floor(max)
  if (!Number.isFinite(top) || top < 1) return []
  if (top <= MOST) return Array.from({ length: top }, (_, i) => ({ low: i + 1, high: i + 1 }))
  const ends: number[] = []
  for (let i = 0; (ends.at(-1) ?? 0) < top; i++) ends.push(Math.min(top, round(i)))
  return ends.slice(-MOST).map((high, i, used) => ({ low: (used[i - 1] ?? 0) + 1, high }))
}

/** Quarters of a share in whole percent. */
export const SHARE_CLASSES: readonly IntegerClass[] = [
  { low: 1, high: 25 },
  { low: 26, high: 50 },
  { low: 51, high: 75 },
  { low: 76, high: 100 },
]

/** Index of the class that holds a whole number; -1 for none. */
export const classOf = (classes: readonly IntegerClass[], value: number): number =>
  classes.findIndex(({ low, high }) => value >= low && value <= high)
