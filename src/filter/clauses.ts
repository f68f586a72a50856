import { assertNever } from '@/base/assertNever'
import type { Dataset } from '@/dataset/dataset'
import type { Dimension } from '@/domain/dimensions'
import { KINDS } from '@/domain/vocabulary'
import type { FilterSpec } from './filterSpec'

/** Row → does it fail the clause of this dimension? Null when the clause asks nothing of any row. */
export type FailsClause = ((row: number) => boolean) | null

export function failsClause(dimension: Dimension, dataset: Dataset, spec: FilterSpec): FailsClause {
  switch (dimension) {
    case 'time':
      return failsTime(dataset, spec)
    case 'country':
      return failsCountry(dataset, spec)
    case 'kind':
      return failsKind(dataset, spec)
    default:
      return assertNever(dimension)
  }
}

/** A record matches when the interval it may have happened in overlaps the window. */
function failsTime({ startDay, endDay }: Dataset, { time }: FilterSpec): FailsClause {
  if (!time) return null
  return (row) => (startDay[row] ?? 0) > time.endDay || (endDay[row] ?? 0) < time.startDay
}

/** A record matches when it touches any of the chosen countries. */
function failsCountry(dataset: Dataset, { country }: FilterSpec): FailsClause {
  if (country.length === 0) return null
  const { countries, countryStarts, countryValues } = dataset
  const wanted = Uint8Array.from(countries, (code) => Number(country.includes(code)))
  return (row) => {
    const end = countryStarts[row + 1] ?? 0
    for (let i = countryStarts[row] ?? 0; i < end; i++) if (wanted[countryValues[i] ?? 0]) return false
    return true
  }
}

function failsKind({ kind, counts }: Dataset, { kind: clause }: FilterSpec): FailsClause {
  const incidents = Uint8Array.from(KINDS, (name) =>
    Number(clause.incidents.length === 0 || clause.incidents.some((wanted) => wanted === name)),
  )
  const context = Uint8Array.from(KINDS, (name) => Number(clause.context.some((wanted) => wanted === name)))
  return (row) => !(counts[row] ? incidents : context)[kind[row] ?? 0]
}
