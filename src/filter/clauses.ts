import { assertNever } from '@/base/assertNever'
import { foldText } from '@/base/foldText'
import type { Codes, Dataset, FacetColumn } from '@/dataset/dataset'
import type { Dimension } from '@/domain/dimensions'
import { asksNothing, type Choice } from '@/domain/facets'
import { inBounds, inRing } from '@/domain/geo'
import { KINDS } from '@/domain/vocabulary'
import type { FilterSpec } from './filterSpec'

/** Which rows fail: row → code → 1, asked once a code; or, where no code tells, row by row. Null asks nothing of any row. */
export type Clause =
  | { readonly codes: Codes; readonly fails: Uint8Array }
  | { readonly failsRow: (row: number) => boolean }
  | null

export function clauseOf(dimension: Dimension, dataset: Dataset, spec: FilterSpec): Clause {
  switch (dimension) {
    case 'time':
      return timeClause(dataset, spec)
    case 'kind':
      return kindClause(dataset, spec)
    case 'country':
    case 'region':
    case 'subtype':
    case 'actor':
    case 'attribution':
    case 'target':
    case 'nationality':
    case 'location':
    case 'dated':
    case 'source':
    case 'status':
      return choiceClause(dataset.facets[dimension], spec[dimension])
    case 'killed':
      return killedClause(dataset, spec)
    case 'text':
      return textClause(dataset, spec)
    case 'extent':
      return extentClause(dataset, spec)
    case 'area':
      return areaClause(dataset, spec)
    default:
      return assertNever(dimension)
  }
}

/** A record matches when the interval it may have happened in overlaps the window, or, if certain, lies in it. */
function timeClause({ startDay, endDay }: Dataset, { time, certain }: FilterSpec): Clause {
  if (!time) return null
  const { startDay: first, endDay: last } = time
  return {
    failsRow: certain
      ? (row) => (startDay[row] ?? 0) < first || (endDay[row] ?? 0) > last
      : (row) => (startDay[row] ?? 0) > last || (endDay[row] ?? 0) < first,
  }
}

function choiceClause({ values, sets, codes }: FacetColumn, choice: Choice): Clause {
  if (asksNothing(choice)) return null
  const wanted = values.map((value) => choice.include.includes(value))
  const unwanted = values.map((value) => choice.exclude.includes(value))
  const all = choice.include.length === 0
  // Sets are several hundred, and `Uint8Array.from` takes longer over them than a thousand rows take to filter.
  const fails = new Uint8Array(sets.length)
  sets.forEach((set, code) => {
    const isLet = (all || set.some((value) => wanted[value])) && !set.some((value) => unwanted[value])
    fails[code] = Number(!isLet)
  })
  return { codes, fails }
}

/** Incidents by the choice; context records by the kinds that are shown beside them, whatever the choice. */
function kindClause({ kind, counts }: Dataset, { kind: choice, context }: FilterSpec): Clause {
  const { include, exclude } = choice
  const incidents = Uint8Array.from(KINDS, (name) =>
    Number((include.length === 0 || include.includes(name)) && !exclude.includes(name)),
  )
  const shown = Uint8Array.from(KINDS, (name) => Number(context.some((wanted) => wanted === name)))
  return { failsRow: (row) => !(counts[row] ? incidents : shown)[kind[row] ?? 0] }
}

/** Matches when the range the reports span overlaps the range asked for. */
function killedClause({ killed: { codes, low, high } }: Dataset, { killed }: FilterSpec): Clause {
  if (!killed) return null
  const highest = killed.high ?? Number.POSITIVE_INFINITY
  const fails = Uint8Array.from(low, (lowest, code) =>
    Number(Number.isNaN(lowest) ? !killed.unstated : lowest > highest || (high[code] ?? 0) < killed.low),
  )
  return { codes, fails }
}

function textClause({ text }: Dataset, { text: query }: FilterSpec): Clause {
  const words = foldText(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return null
  return { failsRow: (row) => words.some((word) => !text[row]?.includes(word)) }
}

/** What has no place is in no part of the map. */
function extentClause({ lon, lat }: Dataset, { extent }: FilterSpec): Clause {
  if (!extent) return null
  return { failsRow: (row) => !inBounds(extent, lon[row] ?? Number.NaN, lat[row] ?? Number.NaN) }
}

function areaClause({ lon, lat }: Dataset, { area }: FilterSpec): Clause {
  if (!area) return null
  return { failsRow: (row) => !inRing(area, lon[row] ?? Number.NaN, lat[row] ?? Number.NaN) }
}

/** Row → does it fail the clause? */
export function rowTest(clause: Clause): (row: number) => boolean {
  if (!clause) return () => false
  if ('failsRow' in clause) return clause.failsRow
  const { codes, fails } = clause
  return (row) => fails[codes[row] ?? 0] === 1
}
