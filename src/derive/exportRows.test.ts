import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/buildDataset'
import { parseFeatureCollection } from '@/formats/geojson'
import { readIncidents } from '@/ingest/readIncidents'
import { anIncident, aReport } from '@/testing/incident'
import { EXPORT_COLUMNS, exportGeoJson, exportTable, incidentAsFeature } from './exportRows'

const dataset = buildDataset([
  anIncident({ id: 'first', date_start: '2021-01-01' }),
  anIncident({
    id: 'second',
    date_start: '2022-01-01',
    killed_low: 0,
    killed_best: 0,
    killed_high: 3,
    position: null,
  }),
])
const cellOf = (line: readonly unknown[] | undefined, column: string) =>
  line?.[EXPORT_COLUMNS.indexOf(column)]

describe('exporting rows', () => {
  it('writes a line a row, in the rows’ order, under the names of the columns', () => {
    const [head, ...lines] = exportTable(dataset, Uint32Array.of(1, 0))
    expect(head).toEqual(EXPORT_COLUMNS)
    expect(lines.map((line) => cellOf(line, 'id'))).toEqual(['second', 'first'])
    expect(lines.every((line) => line.length === EXPORT_COLUMNS.length)).toBe(true)
  })

  it('tells a stated 0 from what is not stated', () => {
    const [, second, first] = exportTable(dataset, Uint32Array.of(1, 0))
    expect(cellOf(second, 'killed_low')).toBe(0)
    expect(cellOf(first, 'killed_low')).toBeNull()
    expect(cellOf(second, 'longitude')).toBeNull()
  })

  it('names each source of a record once', () => {
    const twice = anIncident({
      reports: [aReport({ source: 'a' }), aReport({ source: 'b' }), aReport({ source: 'a' })],
    })
    const [, line] = exportTable(buildDataset([twice]), Uint32Array.of(0))
    expect(cellOf(line, 'sources')).toBe('a; b')
  })

  it('has a column for every figure of a record', () => {
    const figures = Object.keys(anIncident()).filter((name) => /_(low|best|high)$/.test(name))
    expect(EXPORT_COLUMNS).toEqual(expect.arrayContaining(figures))
  })

  it('gives a record as a feature, without a point where there is no place', () => {
    const { position: _, ...properties } = anIncident({ id: 'x', position: { lon: -1, lat: 2 } })
    expect(incidentAsFeature({ ...properties, position: { lon: -1, lat: 2 } })).toEqual({
      type: 'Feature',
      id: 'x',
      geometry: { type: 'Point', coordinates: [-1, 2] },
      properties,
    })
    const { features, metadata } = exportGeoJson(dataset, Uint32Array.of(1), { note: 'n' })
    expect(features.map(({ id, geometry }) => [id, geometry])).toEqual([['second', null]])
    expect(metadata).toEqual({ note: 'n' })
  })

  it('gives every record of the edition back exactly as it is served', () => {
    const file = 'public/geo/incidents.geojson'
    const served = parseFeatureCollection(file, readFileSync(file, 'utf8'))
    const features = served.status === 'ok' ? served.value : []
    expect(features.length).toBeGreaterThan(50)
    expect(readIncidents(features).incidents.map(incidentAsFeature)).toEqual(features)
  })
})
