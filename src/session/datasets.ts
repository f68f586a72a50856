import { queryOptions } from '@tanstack/react-query'
import type { Topology } from 'topojson-specification'
import { type Problem, ProblemError } from '@/base/problem'
import type { Result } from '@/base/result'
import { buildDataset } from '@/dataset/buildDataset'
import type { Dataset } from '@/dataset/dataset'
import type { ActorRegister } from '@/domain/actor'
import type { Briefing } from '@/domain/briefing'
import type { ChangeLog } from '@/domain/changes'
import type { Corridor } from '@/domain/corridor'
import type { LonLat } from '@/domain/geo'
import type { PlaceName } from '@/domain/placeNames'
import type { Manifest, Place, Source } from '@/domain/source'
import { parseFeatureCollection, parseJson } from '@/formats/geojson'
import { actorRegister } from '@/ingest/actorsSchema'
import { changeLog } from '@/ingest/changesSchema'
import { type Codebook, codebook } from '@/ingest/codebookSchema'
import { corridorCollection } from '@/ingest/corridorsSchema'
import { cityCollection, countryMiddles, labelCollection, placeNames } from '@/ingest/labelsSchema'
import { type RejectedRow, readIncidents } from '@/ingest/readIncidents'
import { gazetteer, manifest, sourceList } from '@/ingest/schema'
import { issueText, validate } from '@/ingest/validate'
import type { z } from '@/ingest/zod'
import { fetchText } from '@/platform/http'

/** Files of an edition never change under the reader: fetched once, kept for the visit. */
const forever = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY, retry: 1 } as const

function orThrow<T>(result: Result<T, Problem>): T {
  if (result.status === 'failed') throw new ProblemError(result.error)
  return result.value
}

const readText = async (file: string, signal: AbortSignal) => orThrow(await fetchText(file, signal))

async function readChecked<T>(file: string, schema: z.ZodMiniType<T>, signal: AbortSignal): Promise<T> {
  const json = orThrow(parseJson(file, await readText(file, signal)))
  const checked = validate(schema, json)
  if (checked.status === 'ok') return checked.value
  const [first, ...more] = checked.error
  const what = `${first ? issueText(first) : 'unknown'}${more.length > 0 ? ` (and ${more.length} more)` : ''}`
  throw new ProblemError({ code: 'ATLAS-104', where: file, what })
}

export type LoadedIncidents = { dataset: Dataset; rejected: readonly RejectedRow[] }

export const incidentsQuery = queryOptions({
  ...forever,
  queryKey: ['incidents'],
  queryFn: async ({ signal }): Promise<LoadedIncidents> => {
    const file = 'geo/incidents.geojson'
    const features = orThrow(parseFeatureCollection(file, await readText(file, signal)))
    const { incidents, rejected } = readIncidents(features)
    if (incidents.length === 0 && rejected[0])
      throw new ProblemError({
        code: 'ATLAS-104',
        where: `${file}, row 1`,
        what: rejected[0].reasons[0] ?? '',
      })
    return { dataset: buildDataset(incidents), rejected }
  },
})

export const sourcesQuery = queryOptions({
  ...forever,
  queryKey: ['sources'],
  queryFn: async ({ signal }): Promise<ReadonlyMap<string, Source>> => {
    const sources = await readChecked('geo/sources.json', sourceList, signal)
    return new Map(sources.map((source) => [source.id, source]))
  },
})

export const manifestQuery = queryOptions({
  ...forever,
  queryKey: ['manifest'],
  queryFn: ({ signal }): Promise<Manifest> => readChecked('geo/manifest.json', manifest, signal),
})

export const actorsQuery = queryOptions({
  ...forever,
  queryKey: ['actors'],
  queryFn: ({ signal }): Promise<ActorRegister> => readChecked('geo/actors.json', actorRegister, signal),
})

export const placesQuery = queryOptions({
  ...forever,
  queryKey: ['places'],
  queryFn: async ({ signal }): Promise<ReadonlyMap<string, Place>> => {
    const places = await readChecked('geo/places.json', gazetteer, signal)
    return new Map(places.map((place) => [place.id, place]))
  },
})

export const codebookQuery = queryOptions({
  ...forever,
  queryKey: ['codebook'],
  queryFn: ({ signal }): Promise<Codebook> => readChecked('geo/codebook.json', codebook, signal),
})

export const changesQuery = queryOptions({
  ...forever,
  queryKey: ['changes'],
  queryFn: ({ signal }): Promise<ChangeLog> => readChecked('geo/changes.json', changeLog, signal),
})

export type PreparedBriefing = { summary: string; card: string; briefing: Briefing }

/** Offered to who has no briefing yet, in this order. */
export const preparedBriefingsQuery = queryOptions({
  ...forever,
  queryKey: ['prepared-briefings'],
  queryFn: async ({ signal }): Promise<readonly PreparedBriefing[]> => {
    // The shell needs no briefing's form.
    const { preparedBriefings } = await import('@/ingest/preparedSchema')
    return readChecked('geo/briefings.json', preparedBriefings, signal)
  },
})

const CORRIDORS_FILE = 'geo/corridors.geojson'

export const corridorsQuery = queryOptions({
  ...forever,
  queryKey: ['corridors'],
  queryFn: async ({ signal }): Promise<readonly Corridor[]> => {
    const { features } = await readChecked(CORRIDORS_FILE, corridorCollection, signal)
    return features.map(({ properties }) => properties)
  },
})

const LABELS_FILE = 'geo/labels.geojson'
const CITIES_FILE = 'geo/cities.geojson'

/** Where each country's name stands on the map. MapLibre fetches the file too; the browser keeps it for both. */
export const countryMiddlesQuery = queryOptions({
  ...forever,
  queryKey: ['country-middles'],
  queryFn: async ({ signal }): Promise<ReadonlyMap<string, LonLat>> =>
    countryMiddles(await readChecked(LABELS_FILE, labelCollection, signal)),
})

/** The map's names in every language, by which search knows a record's places. */
export const placeNamesQuery = queryOptions({
  ...forever,
  queryKey: ['place-names'],
  queryFn: async ({ signal }): Promise<readonly PlaceName[]> => {
    const [labels, cities] = await Promise.all([
      readChecked(LABELS_FILE, labelCollection, signal),
      readChecked(CITIES_FILE, cityCollection, signal),
    ])
    return placeNames(labels, cities)
  },
})

/** Land, borders and water as topologies; labels, cities and corridors when they are first drawn. */
export type BasemapFiles = {
  topology: Topology
  /** An error where the file failed: the map does without lakes and rivers. */
  water: Topology | Error
  labels: () => Promise<GeoJSON.FeatureCollection>
  cities: () => Promise<GeoJSON.FeatureCollection>
  corridors: () => Promise<GeoJSON.FeatureCollection>
}

export const basemapQuery = queryOptions({
  ...forever,
  queryKey: ['basemap'],
  queryFn: async ({ client, signal }): Promise<BasemapFiles> => {
    const [topology, water] = await Promise.all([
      readTopology('geo/basemap.topojson', signal),
      readTopology('geo/water.topojson', signal).catch(asError),
    ])
    return {
      topology,
      water,
      labels: () => client.fetchQuery(drawnQuery(LABELS_FILE)),
      cities: () => client.fetchQuery(drawnQuery(CITIES_FILE)),
      corridors: () => client.fetchQuery(drawnQuery(CORRIDORS_FILE)),
    }
  },
})

/** Once here it stays: the map of a presentation is made when the network may be gone. */
const drawnQuery = (file: string) =>
  queryOptions({
    ...forever,
    queryKey: ['drawn', file],
    queryFn: async ({ signal }): Promise<GeoJSON.FeatureCollection> => {
      const json = orThrow(parseJson(file, await readText(file, signal)))
      if (isCollection(json)) return json
      throw new ProblemError({ code: 'ATLAS-104', where: file, what: 'not a GeoJSON FeatureCollection' })
    },
  })

const isCollection = (value: unknown): value is GeoJSON.FeatureCollection =>
  typeof value === 'object' &&
  value !== null &&
  'features' in value &&
  Array.isArray(value.features) &&
  'type' in value &&
  value.type === 'FeatureCollection'

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))

async function readTopology(file: string, signal: AbortSignal): Promise<Topology> {
  const json = orThrow(parseJson(file, await readText(file, signal)))
  if (isTopology(json)) return json
  throw new ProblemError({ code: 'ATLAS-104', where: file, what: 'not a TopoJSON topology: it has no arcs' })
}

const isTopology = (value: unknown): value is Topology =>
  typeof value === 'object' && value !== null && 'arcs' in value && 'objects' in value
