import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/buildDataset'
import { parseFeatureCollection } from '@/formats/geojson'
import { actorRegister } from '@/ingest/actorsSchema'
import { changeLog } from '@/ingest/changesSchema'
import { codebook } from '@/ingest/codebookSchema'
import { corridorCollection } from '@/ingest/corridorsSchema'
import { readIncidents } from '@/ingest/readIncidents'
import { manifest, sourceList } from '@/ingest/schema'
import { validate } from '@/ingest/validate'
import type { z } from '@/ingest/zod'
import { readBasemapFiles } from './basemapFiles'
import { loadEvidence } from './loadEvidence'
import { publish } from './publish'

const GEO = 'public/geo'
const text = (file: string): string => readFileSync(join(GEO, file), 'utf8')

function checked<T>(file: string, schema: z.ZodMiniType<T>): T {
  const result = validate(schema, JSON.parse(text(file)))
  if (result.status === 'failed') throw new Error(`${file}: ${JSON.stringify(result.error[0])}`)
  return result.value
}

function served() {
  const features = parseFeatureCollection('incidents.geojson', text('incidents.geojson'))
  if (features.status === 'failed') throw new Error(features.error.what)
  return readIncidents(features.value)
}

describe('what is served from public/geo', () => {
  it('passes the same reading as in the app, without a rejected row', () => {
    const { incidents, rejected } = served()
    expect(rejected).toEqual([])
    expect(buildDataset(incidents).rows).toBe(incidents.length)
  })

  it('has sources and a codebook of the published shape', () => {
    expect(checked('sources.json', sourceList).length).toBeGreaterThanOrEqual(5)
    expect(checked('codebook.json', codebook).schema_version).toBe(
      checked('manifest.json', manifest).schema_version,
    )
  })

  it('has actors, corridors and a change log of the published shape', () => {
    expect(checked('actors.json', actorRegister).actors.map(({ id }) => id)).toContain('iskp')
    expect(checked('corridors.geojson', corridorCollection).features.length).toBeGreaterThan(0)
    const { dataset_version, as_of } = checked('manifest.json', manifest)
    const last = checked('changes.json', changeLog).editions.at(-1)
    const { incidents } = served()
    expect(last).toEqual({
      version: dataset_version,
      as_of,
      records: incidents.length,
      incidents: incidents.filter(({ counts_as_incident }) => counts_as_incident).length,
    })
  })

  it('is vouched for by the manifest, file by file', async () => {
    const { files } = checked('manifest.json', manifest)
    const present = (await readdir(GEO, { recursive: true })).filter((file) =>
      /\.(geo|topo)?json$/.test(file),
    )
    expect(
      files
        .map(({ file }) => file)
        .concat('manifest.json')
        .toSorted(),
    ).toEqual(present.toSorted())
    for (const { file, bytes, sha256 } of files) {
      expect([file, Buffer.byteLength(text(file))]).toEqual([file, bytes])
      expect([file, createHash('sha256').update(text(file)).digest('hex')]).toEqual([file, sha256])
    }
  })

  it('is exactly what data/ gives', async () => {
    const { evidence, issues } = await loadEvidence('data')
    expect(issues).toEqual([])
    if (!evidence) return
    expect(evidence.snapshots.length, 'editions released').toBeGreaterThan(0)
    for (const [file, built] of publish(evidence, await readBasemapFiles(GEO)))
      expect(text(file) === built, `${file} differs from what data/ gives: run "npm run data"`).toBe(true)
  })
})

describe('the evidence', () => {
  const { incidents } = served()

  it('covers all five documents and the eight countries the atlas is about', () => {
    const documents = new Set(
      incidents.flatMap(({ reports }) =>
        reports.filter(({ voice }) => voice === 'document').map(({ source }) => source),
      ),
    )
    expect(documents.size).toBe(5)
    const countries = new Set(
      incidents.filter((record) => record.counts_as_incident).flatMap((record) => record.countries),
    )
    for (const code of ['AF', 'IR', 'TJ', 'KG', 'RU', 'TR', 'DE', 'AT']) expect(countries).toContain(code)
  })

  it('names the disagreements on the figures of Kerman and of Kabul airport', () => {
    for (const [country, date] of [
      ['IR', '2024-01-03'],
      ['AF', '2021-08-26'],
    ]) {
      const found = incidents.find(
        (record) => record.country === country && record.date_start === date && record.kind === 'attack',
      )
      expect(
        found?.disagreements.some(({ field }) => field === 'killed'),
        `${country} ${date}`,
      ).toBe(true)
    }
  })

  it('never draws a record known only by country on a capital', () => {
    const capitals = [
      [69.17, 34.53],
      [51.42, 35.69],
      [37.62, 55.75],
      [32.85, 39.92],
      [13.4, 52.52],
      [21.01, 52.23],
    ]
    const onCapital = incidents.filter(
      ({ location_precision, position }) =>
        location_precision === 'country' &&
        capitals.some(
          ([lon = 0, lat = 0]) => position && Math.hypot(position.lon - lon, position.lat - lat) <= 0.3,
        ),
    )
    expect(onCapital.map(({ id }) => id)).toEqual([])
  })
})
