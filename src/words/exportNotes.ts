import type { LonLat } from '@/domain/geo'
import type { Manifest } from '@/domain/source'
import type { FilterState } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import { clauseWords } from './clauses'
import { dayWords } from './dates'
import type { DatasetNames } from './facets'
import { numberWords } from './figures'

/** What a file that leaves the atlas says about itself. A top-level member of the GeoJSON, the head of the text file. */
export type ExportNotes = {
  title: string
  /** One sentence a clause; empty where nothing was asked. */
  filters: readonly string[]
  /** "32 of 70 records: 32 incidents and 0 context records" */
  records: string
  exported: number
  total: number
  incidents: number
  context_records: number
  /** Null where the edition's manifest could not be read. */
  dataset_version: string | null
  as_of: string | null
  /** ISO day. */
  exported_on: string
  licence: string | null
  attribution: readonly string[]
  /** The address that shows the same. */
  link: string
  notes: readonly string[]
}

export type ExportedRecords = { exported: number; total: number; incidents: number; context: number }

export function exportNotes(
  records: ExportedRecords,
  filters: readonly string[],
  manifest: Pick<Manifest, 'dataset_version' | 'as_of' | 'licence' | 'attribution'> | null,
  link: string,
  today: Date,
): ExportNotes {
  const { exported, total, incidents, context } = records
  return {
    title: i18n.t({ id: 'export.title', message: 'ISKP Incident Atlas, records as filtered' }),
    filters,
    records: i18n.t({
      id: 'export.records',
      message:
        '{exported} of {total} records: {incidents, plural, one {# incident} other {# incidents}} and {context, plural, one {# context record} other {# context records}}',
      values: { exported: numberWords(exported), total: numberWords(total), incidents, context },
    }),
    exported,
    total,
    incidents,
    context_records: context,
    dataset_version: manifest?.dataset_version ?? null,
    as_of: manifest?.as_of ?? null,
    exported_on: isoDay(today),
    licence: manifest?.licence ?? null,
    attribution: manifest?.attribution ?? [],
    link,
    notes: [
      i18n.t({
        id: 'export.note.empty',
        message: 'An empty figure is not stated in any report; it is never 0.',
      }),
      i18n.t({
        id: 'export.note.context',
        message: 'Records whose counts_as_incident is false are context and are not summed with incidents.',
      }),
    ],
  }
}

/** "iskp-incident-atlas-1.0-2026-11-22.csv": which edition, and when it was taken from it. */
export const exportFileName = ({ dataset_version, exported_on }: ExportNotes, ending: string): string =>
  `iskp-incident-atlas-${dataset_version ?? 'unknown-edition'}-${exported_on}${ending}`

/** What was asked of the dataset, exact enough to ask it again: each of `keys` as a sentence. */
export const filterWords = (
  keys: readonly (keyof FilterState)[],
  view: FilterState,
  names: DatasetNames,
): string[] => keys.map((key) => exactWords(key, view) ?? clauseWords(key, view, names))

function exactWords(
  key: keyof FilterState,
  { time, certain, killed, extent, area }: FilterState,
): string | null {
  if (key === 'time' && time) {
    const values = { from: dayWords(time.startDay), to: dayWords(time.endDay) }
    return certain
      ? i18n.t({ id: 'export.timeCertain', message: 'certainly between {from} and {to}', values })
      : i18n.t({ id: 'export.time', message: 'possibly between {from} and {to}', values })
  }
  if (key === 'killed' && killed) {
    const values = { low: numberWords(killed.low), high: numberWords(killed.high ?? 0) }
    const range =
      killed.high === null
        ? i18n.t({ id: 'export.killedFrom', message: 'killed: {low} or more', values })
        : i18n.t({ id: 'export.killedBetween', message: 'killed: {low} to {high}', values })
    return killed.unstated
      ? i18n.t({ id: 'export.killedUnstated', message: '{range}, or not stated', values: { range } })
      : range
  }
  if (key === 'extent' && extent) {
    const [west, south, east, north] = extent.map(degrees)
    return i18n.t({
      id: 'export.extent',
      message: 'between longitudes {west} and {east} and latitudes {south} and {north}',
      values: { west, south, east, north },
    })
  }
  if (key === 'area' && area)
    return i18n.t({
      id: 'export.area',
      message: 'in the drawn area with these corners (longitude, latitude): {corners}',
      values: { corners: area.map(cornerWords).join('; ') },
    })
  return null
}

const degrees = (value: number): string => value.toFixed(4)
const cornerWords = ([lon, lat]: LonLat): string => `${degrees(lon)}, ${degrees(lat)}`

const two = (part: number): string => String(part).padStart(2, '0')
/** The reader's own day, not Greenwich's. */
export const isoDay = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
