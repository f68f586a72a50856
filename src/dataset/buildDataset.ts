import { parseDay } from '@/domain/day'
import type { Incident } from '@/domain/incident'
import { KINDS } from '@/domain/vocabulary'
import type { Dataset } from './dataset'

/** Columns from validated records: dates are ISO and ids unique by then (`ingest`). */
export function buildDataset(incidents: readonly Incident[]): Dataset {
  const records = incidents.toSorted(
    (a, b) => compare(a.date_start, b.date_start) || compare(a.date_end, b.date_end) || compare(a.id, b.id),
  )
  const startDay = Int32Array.from(records, ({ date_start }) => dayOf(date_start))
  const endDay = Int32Array.from(records, ({ date_end }) => dayOf(date_end))
  const countries = [...new Set(records.flatMap((record) => record.countries))].toSorted()
  return {
    rows: records.length,
    records,
    rowOf: new Map(records.flatMap(({ id, aliases }, row) => [id, ...aliases].map((name) => [name, row]))),
    startDay,
    endDay,
    kind: Uint8Array.from(records, ({ kind }) => KINDS.indexOf(kind)),
    counts: Uint8Array.from(records, ({ counts_as_incident }) => Number(counts_as_incident)),
    countries,
    ...countryLists(records, countries),
    lon: Float64Array.from(records, ({ position }) => position?.lon ?? Number.NaN),
    lat: Float64Array.from(records, ({ position }) => position?.lat ?? Number.NaN),
    radiusKm: Float32Array.from(records, ({ radius_km }) => radius_km ?? Number.NaN),
    killedBest: Float32Array.from(records, ({ killed_best }) => killed_best ?? Number.NaN),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function dayOf(iso: string): number {
  const day = parseDay(iso)
  if (day === null) throw new Error(`buildDataset: ${iso} is not a date; records must be validated first`)
  return day
}

function countryLists(records: readonly Incident[], countries: readonly string[]) {
  const indexOf = new Map(countries.map((code, index) => [code, index]))
  const countryStarts = new Uint32Array(records.length + 1)
  const values: number[] = []
  records.forEach((record, row) => {
    for (const code of record.countries) values.push(indexOf.get(code) ?? 0)
    countryStarts[row + 1] = values.length
  })
  return { countryStarts, countryValues: Uint16Array.from(values) }
}
