import { foldText } from '@/base/foldText'
import { parseDay } from '@/domain/day'
import { type FacetName, facetValues } from '@/domain/facets'
import type { Incident } from '@/domain/incident'
import { KINDS } from '@/domain/vocabulary'
import type { Dataset, FacetColumn } from './dataset'

/** Columns from validated records: dates are ISO and ids unique by then (`ingest`). */
export function buildDataset(incidents: readonly Incident[]): Dataset {
  const records = incidents.toSorted(
    (a, b) => compare(a.date_start, b.date_start) || compare(a.date_end, b.date_end) || compare(a.id, b.id),
  )
  const startDay = Int32Array.from(records, ({ date_start }) => dayOf(date_start))
  const endDay = Int32Array.from(records, ({ date_end }) => dayOf(date_end))
  return {
    rows: records.length,
    records,
    rowOf: new Map(records.flatMap(({ id, aliases }, row) => [id, ...aliases].map((name) => [name, row]))),
    startDay,
    endDay,
    kind: Uint8Array.from(records, ({ kind }) => KINDS.indexOf(kind)),
    counts: Uint8Array.from(records, ({ counts_as_incident }) => Number(counts_as_incident)),
    facets: facetColumns(records),
    lon: Float64Array.from(records, ({ position }) => position?.lon ?? Number.NaN),
    lat: Float64Array.from(records, ({ position }) => position?.lat ?? Number.NaN),
    radiusKm: Float32Array.from(records, ({ radius_km }) => radius_km ?? Number.NaN),
    killedBest: Float32Array.from(records, ({ killed_best }) => killed_best ?? Number.NaN),
    killedLow: Float32Array.from(
      records,
      ({ killed_low, killed_best }) => killed_low ?? killed_best ?? Number.NaN,
    ),
    killedHigh: Float32Array.from(records, killedHigh),
    text: records.map(searchableText),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function dayOf(iso: string): number {
  const day = parseDay(iso)
  if (day === null) throw new Error(`buildDataset: ${iso} is not a date; records must be validated first`)
  return day
}

const killedHigh = ({ killed_low, killed_best, killed_high }: Incident): number => {
  if (killed_high !== null) return killed_high
  return killed_low === null && killed_best === null ? Number.NaN : Number.POSITIVE_INFINITY
}

const searchableText = ({ title, summary, place, admin1, actors, targets, reports }: Incident): string =>
  foldText(
    [title, summary, place, admin1, ...actors, ...targets, ...reports.map(({ says }) => says)].join(' '),
  )

const facetColumns = (records: readonly Incident[]): Dataset['facets'] => ({
  country: facetColumn('country', records),
  region: facetColumn('region', records),
  kind: facetColumn('kind', records),
  subtype: facetColumn('subtype', records),
  actor: facetColumn('actor', records),
  attribution: facetColumn('attribution', records),
  target: facetColumn('target', records),
  nationality: facetColumn('nationality', records),
  location: facetColumn('location', records),
  dated: facetColumn('dated', records),
  source: facetColumn('source', records),
  status: facetColumn('status', records),
})

function facetColumn(facet: FacetName, records: readonly Incident[]): FacetColumn {
  const ofRow = records.map((record) => facetValues(facet, record))
  const values = [...new Set(ofRow.flat())].toSorted()
  const indexOf = new Map(values.map((value, index) => [value, index]))
  const starts = new Uint32Array(records.length + 1)
  const list: number[] = []
  ofRow.forEach((found, row) => {
    for (const value of found) list.push(indexOf.get(value) ?? 0)
    starts[row + 1] = list.length
  })
  return { values, starts, list: Uint16Array.from(list) }
}
