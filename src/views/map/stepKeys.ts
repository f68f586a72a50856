/** What a key does while the keyboard is on the map. */
export type StepAct = 'enter' | 'next' | 'previous' | 'first' | 'last' | 'open' | 'leave'

/**
 * Enter begins to step, and from then on arrows go through the records in time: onward is where the script runs. Null
 * leaves the key to the map.
 */
export function stepAct(key: string, stepping: boolean, rtl: boolean): StepAct | null {
  if (!stepping) return key === 'Enter' ? 'enter' : null
  switch (key) {
    case 'ArrowDown':
      return 'next'
    case 'ArrowUp':
      return 'previous'
    case 'ArrowRight':
      return rtl ? 'previous' : 'next'
    case 'ArrowLeft':
      return rtl ? 'next' : 'previous'
    case 'Home':
      return 'first'
    case 'End':
      return 'last'
    case 'Enter':
      return 'open'
    case 'Escape':
      return 'leave'
    default:
      return null
  }
}

/**
 * The row to go to, of the passing rows in time order; null when there is none. `from` is where the keyboard stands:
 * a row that does not pass any more counts by its place in time, no row at all as before the first.
 */
export function steppedRow(rows: ArrayLike<number>, from: number | null, act: StepAct): number | null {
  const last = rows.length - 1
  if (last < 0) return null
  const at = (index: number): number | null => rows[Math.min(last, Math.max(0, index))] ?? null
  // Rows are numbered in time order, so the first not before `from` is its place.
  const found = from === null ? 0 : Array.from(rows).findIndex((row) => row >= from)
  const place = found < 0 ? last + 1 : found
  const stands = from !== null && rows[place] === from
  switch (act) {
    case 'first':
      return at(0)
    case 'last':
      return at(last)
    case 'next':
      return at(stands ? place + 1 : place)
    case 'previous':
      return at(from === null ? last : place - 1)
    default:
      return at(place)
  }
}
