import { foldText } from '@/base/foldText'
import { type TimeWindow, yearWindow } from '@/domain/timeWindow'

/** What can be asked, as far as finding it goes: its own name, and that of the filter it belongs to. */
export type Findable = { name: string; group: string /** Whether nothing would be left. */; empty: boolean }

const MAX_FOUND = 60
const wordsOf = (text: string): string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/**
 * What has a word beginning with each word of the query; names before those found by their filter's name only, and what
 * would leave nothing after what would not.
 */
export function findFilters<Item extends Findable>(items: readonly Item[], query: string): Item[] {
  const terms = wordsOf(query)
  return items
    .flatMap((item) => {
      const rank = rankOf(item, terms)
      return rank === null ? [] : [{ item, rank: rank + (item.empty && terms.length > 0 ? 0.5 : 0) }]
    })
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MAX_FOUND)
    .map(({ item }) => item)
}

const begins = (words: readonly string[], term: string): boolean =>
  words.some((word) => word.startsWith(term))

/** Null where it is not found. */
function rankOf({ name, group }: Findable, terms: readonly string[]): number | null {
  const named = wordsOf(name)
  const grouped = wordsOf(group)
  if (!terms.every((term) => begins(named, term) || begins(grouped, term))) return null
  if (!terms.every((term) => begins(named, term))) return 2
  return terms.length === 0 || named[0]?.startsWith(terms[0] ?? '') ? 0 : 1
}

/** "2020–2023", "2020 2023" as years in any digits; null for anything else, single years among it. */
export function typedYears(query: string): TimeWindow | null {
  const [, first, last] =
    /^\s*((?:19|20)\d\d)\s*(?:[-–—…]|\s)\s*((?:19|20)\d\d)\s*$/u.exec(foldText(query)) ?? []
  if (first === undefined || last === undefined) return null
  return yearWindow(Math.min(Number(first), Number(last)), Math.max(Number(first), Number(last)))
}
