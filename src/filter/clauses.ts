import { assertNever } from '@/base/assertNever'
import { foldText } from '@/base/foldText'
import type { Dataset, FacetColumn } from '@/dataset/dataset'
import type { Dimension } from '@/domain/dimensions'
import { asksNothing, type Choice } from '@/domain/facets'
import { inBounds, inRing } from '@/domain/geo'
import { KINDS } from '@/domain/vocabulary'
import type { FilterSpec } from './filterSpec'

/** Row → does it fail the clause of this dimension? Null when the clause asks nothing of any row. */
export type FailsClause = ((row: number) => boolean) | null

export function failsClause(dimension: Dimension, dataset: Dataset, spec: FilterSpec): FailsClause {
  switch (dimension) {
    case 'time':
      return failsTime(dataset, spec)
    case 'kind':
      return failsKind(dataset, spec)
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
      return failsChoice(dataset.facets[dimension], spec[dimension])
    case 'killed':
      return failsKilled(dataset, spec)
    case 'text':
      return failsText(dataset, spec)
    case 'extent':
      return failsExtent(dataset, spec)
    case 'area':
      return failsArea(dataset, spec)
    default:
      return assertNever(dimension)
  }
}

/** A record matches when the interval it may have happened in overlaps the window, or, if certain, lies in it. */
function failsTime({ startDay, endDay }: Dataset, { time, certain }: FilterSpec): FailsClause {
  if (!time) return null
  return certain
    ? (row) => (startDay[row] ?? 0) < time.startDay || (endDay[row] ?? 0) > time.endDay
    : (row) => (startDay[row] ?? 0) > time.endDay || (endDay[row] ?? 0) < time.startDay
}

function failsChoice({ values, starts, list }: FacetColumn, choice: Choice): FailsClause {
  if (asksNothing(choice)) return null
  const wanted = Uint8Array.from(values, (value) => Number(choice.include.includes(value)))
  const unwanted = Uint8Array.from(values, (value) => Number(choice.exclude.includes(value)))
  const all = choice.include.length === 0
  return (row) => {
    const end = starts[row + 1] ?? 0
    let found = all
    for (let i = starts[row] ?? 0; i < end; i++) {
      const value = list[i] ?? 0
      if (unwanted[value]) return true
      if (wanted[value]) found = true
    }
    return !found
  }
}

/** Incidents by the choice; context records by the kinds that are shown beside them, whatever the choice. */
function failsKind({ kind, counts }: Dataset, { kind: choice, context }: FilterSpec): FailsClause {
  const { include, exclude } = choice
  const incidents = Uint8Array.from(KINDS, (name) =>
    Number((include.length === 0 || include.includes(name)) && !exclude.includes(name)),
  )
  const shown = Uint8Array.from(KINDS, (name) => Number(context.some((wanted) => wanted === name)))
  return (row) => !(counts[row] ? incidents : shown)[kind[row] ?? 0]
}

/** Matches when the range the reports span overlaps the range asked for. */
function failsKilled({ killedLow, killedHigh }: Dataset, { killed }: FilterSpec): FailsClause {
  if (!killed) return null
  const highest = killed.high ?? Number.POSITIVE_INFINITY
  return (row) => {
    const low = killedLow[row] ?? Number.NaN
    return Number.isNaN(low) ? !killed.unstated : low > highest || (killedHigh[row] ?? 0) < killed.low
  }
}

function failsText({ text }: Dataset, { text: query }: FilterSpec): FailsClause {
  const words = foldText(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return null
  return (row) => words.some((word) => !text[row]?.includes(word))
}

/** What has no place is in no part of the map. */
function failsExtent({ lon, lat }: Dataset, { extent }: FilterSpec): FailsClause {
  if (!extent) return null
  return (row) => !inBounds(extent, lon[row] ?? Number.NaN, lat[row] ?? Number.NaN)
}

function failsArea({ lon, lat }: Dataset, { area }: FilterSpec): FailsClause {
  if (!area) return null
  return (row) => !inRing(area, lon[row] ?? Number.NaN, lat[row] ?? Number.NaN)
}
