import { foldText } from '@/base/foldText'
import { parseDay } from '@/domain/day'
import { type FacetName, facetValues } from '@/domain/facets'
import type { Incident } from '@/domain/incident'
import { regionOf } from '@/domain/regions'
import { KINDS } from '@/domain/vocabulary'
import { facetColumn, facetFrom, type KilledRange, killedColumn, radiusColumn, spreadRows } from './codes'
import type { Dataset, FacetColumn } from './dataset'

/** Columns from validated records: dates are ISO and ids unique by then (`ingest`). */
export function buildDataset(incidents: readonly Incident[]): Dataset {
  const records = incidents.toSorted(
    (a, b) => compare(a.date_start, b.date_start) || compare(a.date_end, b.date_end) || compare(a.id, b.id),
  )
  const startDay = Int32Array.from(records, ({ date_start }) => dayOf(date_start))
  const endDay = Int32Array.from(records, ({ date_end }) => dayOf(date_end))
  const kind = Uint8Array.from(records, (record) => KINDS.indexOf(record.kind))
  return {
    rows: records.length,
    records,
    rowOf: new Map(records.flatMap(({ id, aliases }, row) => [id, ...aliases].map((name) => [name, row]))),
    startDay,
    endDay,
    spread: spreadRows(startDay, endDay),
    kind,
    counts: Uint8Array.from(records, ({ counts_as_incident }) => Number(counts_as_incident)),
    facets: facetColumns(records, kind),
    lon: Float32Array.from(records, ({ position }) => position?.lon ?? Number.NaN),
    lat: Float32Array.from(records, ({ position }) => position?.lat ?? Number.NaN),
    radius: radiusColumn(records.map(({ radius_km }) => radius_km ?? Number.NaN)),
    killed: killedColumn(records.map(killedRange)),
    text: records.map(searchableText),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function dayOf(iso: string): number {
  const day = parseDay(iso)
  if (day === null) throw new Error(`buildDataset: ${iso} is not a date; records must be validated first`)
  return day
}

/** Where reports only say "at least", nothing bounds the figure from above. */
const killedRange = ({ killed_low, killed_best, killed_high }: Incident): KilledRange => ({
  low: killed_low ?? killed_best ?? Number.NaN,
  best: killed_best ?? Number.NaN,
  high: killed_high ?? (killed_low === null && killed_best === null ? Number.NaN : Number.POSITIVE_INFINITY),
})

const searchableText = ({ title, summary, place, admin1, actors, targets, reports }: Incident): string =>
  foldText(
    [title, summary, place, admin1, ...actors, ...targets, ...reports.map(({ says }) => says)].join(' '),
  )

const columnOf = (facet: FacetName, records: readonly Incident[]): FacetColumn =>
  facetColumn(records.map((record) => facetValues(facet, record)))

function facetColumns(records: readonly Incident[], kind: Uint8Array): Dataset['facets'] {
  const country = columnOf('country', records)
  return {
    country,
    region: facetFrom(country, regionOf),
    kind: { values: KINDS, sets: KINDS.map((_, index) => [index]), codes: kind },
    subtype: columnOf('subtype', records),
    actor: columnOf('actor', records),
    attribution: columnOf('attribution', records),
    target: columnOf('target', records),
    nationality: columnOf('nationality', records),
    location: columnOf('location', records),
    dated: columnOf('dated', records),
    source: columnOf('source', records),
    status: columnOf('status', records),
  }
}
