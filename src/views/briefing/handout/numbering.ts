import type { Dataset } from '@/dataset/dataset'
import type { Incident } from '@/domain/incident'
import { digitWords } from '@/i18n/i18n'
import { countryName } from '@/words/places'

/** Row of the dataset → its number on every map and in the table, from 1. */
export type Numbering = ReadonlyMap<number, number>

/** By country and place, then date: neighbours on the map are neighbours in the table, and share a short label. */
export function numbered(rows: Iterable<number>, { records }: Dataset): Numbering {
  const known = [...new Set(rows)].flatMap((row) => {
    const record = records[row]
    return record ? [{ row, key: keyOf(record) }] : []
  })
  known.sort((one, other) => compareKeys(one.key, other.key) || one.row - other.row)
  return new Map(known.map(({ row }, i) => [row, i + 1]))
}

const keyOf = ({ country, admin1, place, date_start }: Incident): string[] => [
  countryName(country),
  // What is known by the country alone comes first.
  admin1 ?? '',
  place ?? '',
  date_start,
]
function compareKeys(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((part, i) => part !== other[i])
  return at < 0 ? 0 : (one[at] ?? '').localeCompare(other[at] ?? '')
}

/** "3, 7–9, 12" */
export function numbersText(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of [...numbers].toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && number <= last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  return runs
    .map(([first, last]) =>
      first === last
        ? digitWords(first)
        : `${digitWords(first)}${last === first + 1 ? ', ' : '–'}${digitWords(last)}`,
    )
    .join(', ')
}
