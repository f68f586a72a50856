import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/buildDataset'
import { flowNet, isArea } from '@/derive/flows'
import { mapMask, mapPoints } from '@/derive/mapPoints'
import { yearWindow } from '@/domain/timeWindow'
import type { Marks as MarksChosen } from '@/domain/viewState'
import { applyFilter } from '@/filter/applyFilter'
import type { FilterSpec } from '@/filter/filterSpec'
import { parseFeatureCollection } from '@/formats/geojson'
import { readIncidents } from '@/ingest/readIncidents'
import { aSpec, only } from '@/testing/filterSpec'
import { membersOf, sizeOf } from './clusters'
import { paddedLength } from './density'
import { createMarks } from './marks'
import { mercatorX, mercatorY, worldPx } from './mercator'
import { outlinesOf } from './outlines'
import { SYMBOL_BYTES } from './packSymbols'
import { placesOf } from './places'
import type { Viewed } from './region'
import { setFlags } from './visibility'

/* What the map draws of the edition that is served, against a count of the file by nothing the map is made of. */

const FILE = 'public/geo/incidents.geojson'
const text = readFileSync(FILE, 'utf8')
const served = parseFeatureCollection(FILE, text)
const dataset = buildDataset(readIncidents(served.status === 'ok' ? served.value : []).incidents)
const points = mapPoints(dataset)
const places = placesOf(points)

type Properties = {
  id: string
  kind: string
  counts_as_incident: boolean
  countries: string[]
  date_start: string
  date_end: string
  location_precision: string
}
type Feature = { geometry: { coordinates: readonly [number, number] } | null; properties: Properties }
const isCollection = (value: unknown): value is { features: Feature[] } =>
  typeof value === 'object' && value !== null && 'features' in value
const read: unknown = JSON.parse(text)
const features = isCollection(read) ? read.features : []
const SHARP = new Set(['site', 'settlement', 'near_settlement'])
const isSharp = ({ geometry, properties }: Feature): boolean =>
  geometry !== null && SHARP.has(properties.location_precision)

type At = { zoom: number; box: Viewed['box'] }
const WORLD = { x0: 0, y0: 0, x1: 1, y1: 1 }
/** A screen around a place. */
function around([lon, lat]: readonly [number, number], zoom: number): At {
  const [x, y] = [mercatorX(lon), mercatorY(lat)]
  const [dx, dy] = [720 / worldPx(zoom), 450 / worldPx(zoom)]
  return { zoom, box: { x0: x - dx, y0: y - dy, x1: x + dx, y1: y + dy } }
}

/** What is laid out; `hasGhosts`: what the filters leave out, too. */
const laidOut = (...asked: Parameters<typeof laid>) => laid(...asked).marks

function laid(spec: FilterSpec, chosen: MarksChosen, viewed: At, hasGhosts = false) {
  const result = applyFilter(dataset, spec)
  const flags = new Uint8Array(paddedLength(points.count))
  const window = spec.time && { ...spec.time, certain: spec.certain }
  setFlags(flags, points, mapMask(points, result), window)
  const counted = { places, counted: points.counts }
  const marks = createMarks()({
    points,
    places,
    counted,
    flags,
    version: 1,
    chosen,
    viewed,
    fan: null,
    hasGhosts,
  })
  return { marks, flags }
}

const ZOOMS = [1.6, 3, 4.5, 6, 8, 10]
const idsOf = (rows: Iterable<number>): string[] =>
  Array.from(rows, (row) => dataset.records[row]?.id ?? '').toSorted()

describe('the map of the edition', () => {
  const blunt = new Map(
    features
      .filter((feature) => !isSharp(feature))
      .map(({ geometry, properties }) => [properties.id, geometry?.coordinates]),
  )

  it.each(ZOOMS)('draws nothing known only as an area, or not at all, as a point at zoom %d', (zoom) => {
    expect(blunt.size).toBeGreaterThan(10)
    // All records asked for, and none: then all are ghosts.
    const specs = [aSpec({ context: ['statement', 'organisational', 'aggregate'] }), aSpec({ text: '§' })]
    for (const coordinates of blunt.values())
      for (const spec of coordinates ? specs : [])
        for (const chosen of ['symbols', 'clusters'] as const) {
          const viewed = around(coordinates ?? [0, 0], zoom)
          const { symbols, clusters, dots, ghosts } = laidOut(spec, chosen, viewed, true)
          const drawn = idsOf([...symbols, ...clusters.members, ...dots, ...ghosts])
          expect(drawn.filter((id) => blunt.has(id))).toEqual([])
        }
  })

  const all = aSpec({ context: ['statement', 'organisational', 'aggregate'] })
  const rows = (isWanted: (id: string) => boolean): number[] =>
    dataset.records.flatMap(({ id }, row) => (isWanted(id) ? [row] : []))

  it.each(['symbols', 'clusters', 'density'] as const)(
    'puts no ring on a point where a record known only as an area is open, pointed at or highlighted: %s',
    (chosen) => {
      const { marks, flags } = laid(all, chosen, { zoom: 3, box: WORLD })
      const rings = (row: number): number =>
        [
          { selected: row, pointed: null, highlighted: [] },
          { selected: null, pointed: row, highlighted: [] },
          { selected: null, pointed: null, highlighted: [row] },
        ].reduce(
          (sum, lit) => sum + outlinesOf({ points, places, flags, marks, ...lit }).byteLength / SYMBOL_BYTES,
          0,
        )
      expect(rows((id) => blunt.has(id)).map(rings)).toEqual(Array.from(blunt, () => 0))
      expect(rows((id) => !blunt.has(id)).map(rings)).toEqual(rows((id) => !blunt.has(id)).map(() => 3))
    },
  )

  it('ends no flow sharply at what is known only as an area', () => {
    const pairs = flowNet(dataset, { places: new Map(), countries: new Map([['TJ', [71, 39]]]) }).pairs
    const ends = pairs.flatMap(({ from, to }) => [from, to])
    const keys = new Set([...blunt.values()].map(String))
    const onBlunt = ends.filter(({ key }) => keys.has(key))
    expect(onBlunt.length).toBeGreaterThan(3)
    expect(onBlunt.filter((end) => !isArea(end)).map(({ key }) => key)).toEqual([])
  })

  const questions: [string, FilterSpec, (of: Properties) => boolean][] = [
    ['nothing', aSpec(), () => true],
    ['attacks', aSpec({ kind: only('attack') }), ({ kind }) => kind === 'attack'],
    [
      'Afghanistan in 2022',
      aSpec({ country: only('AF'), time: yearWindow(2022) }),
      ({ countries, date_start, date_end }) =>
        countries.includes('AF') && date_start <= '2022-12-31' && date_end >= '2022-01-01',
    ],
    [
      'all but Afghanistan',
      aSpec({ country: { include: [], exclude: ['AF'] } }),
      ({ countries }) => !countries.includes('AF'),
    ],
  ]
  it.each(questions)(
    'stands for every incident once, at every zoom, when asked for %s',
    (_, spec, passes) => {
      const wanted = features
        .filter((feature) => isSharp(feature) && feature.properties.counts_as_incident)
        .filter(({ properties }) => passes(properties))
        .map(({ properties }) => properties.id)
        .toSorted()
      expect(wanted.length).toBeGreaterThan(3)
      for (const zoom of ZOOMS) {
        const { clusters, rings, symbols } = laidOut(spec, 'clusters', { zoom, box: WORLD })
        const groups = Array.from({ length: rings }, (_unused, ring) => membersOf(clusters, ring))
        expect(idsOf([...groups.flatMap((members) => [...members]), ...symbols])).toEqual(wanted)
        const counts = groups.map((_members, ring) => sizeOf(clusters, ring))
        expect(counts.reduce((sum, count) => sum + count, symbols.length)).toBe(wanted.length)
        expect(idsOf(laidOut(spec, 'symbols', { zoom, box: WORLD }).symbols)).toEqual(wanted)
      }
      for (const zoom of ZOOMS.filter((low) => low < 5)) {
        const { density } = laidOut(spec, 'density', { zoom, box: WORLD })
        expect(density?.counts.reduce((sum, count) => sum + count, 0)).toBe(wanted.length)
      }
    },
  )
})
