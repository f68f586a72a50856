import { createHash } from 'node:crypto'
import type { CorridorFeature } from '@/domain/corridor'
import type { Manifest, ManifestFile } from '@/domain/source'
import { actorRegister } from '@/ingest/actorsSchema'
import { changeLog } from '@/ingest/changesSchema'
import { codebook } from '@/ingest/codebookSchema'
import { corridorFeature } from '@/ingest/corridorsSchema'
import { preparedBriefings } from '@/ingest/preparedSchema'
import { gazetteer, incidentFeature, manifest as manifestSchema, source } from '@/ingest/schema'
import { z } from '@/ingest/zod'
import { changeLogOf } from './changeLog'
import type { Evidence } from './evidence'
import { featureCollection } from './featureCollection'
import { preparedBriefingsOf } from './prepareBriefings'

/** Raise it when a field changes its meaning; add a migration where readers depend on the old one. */
const SCHEMA_VERSION = 1

/** File name within `public/geo` → text. */
export type Published = Map<string, string>

/** Files other tools write into `public/geo`; the manifest vouches for them too. */
export type BasemapFile = Pick<ManifestFile, 'file' | 'licence' | 'attribution'> & { text: string }

const json = (value: unknown): string => `${JSON.stringify(value)}\n`

/** Everything served from `public/geo`, as a pure function of the evidence: same input, same bytes. */
export function publish(evidence: Evidence, basemap: readonly BasemapFile[]): Published {
  const incidents = featureCollection(evidence)
  const corridors = corridorFeatures(evidence)
  const changes = changeLogOf(evidence)
  const files: Published = new Map([
    ['incidents.geojson', collectionText(incidents)],
    ['sources.json', json(evidence.sources)],
    ['codebook.json', json(evidence.codebook)],
    ['places.json', json(evidence.gazetteer)],
    ['actors.json', json(evidence.register)],
    ['corridors.geojson', collectionText(corridors)],
    ['changes.json', json(changes)],
    ['briefings.json', json(preparedBriefingsOf(evidence))],
    ['schema/incident.json', jsonSchema(incidentFeature, 'One feature of incidents.geojson')],
    ['schema/source.json', jsonSchema(source, 'One entry of sources.json')],
    ['schema/codebook.json', jsonSchema(codebook, 'codebook.json')],
    ['schema/places.json', jsonSchema(gazetteer, 'places.json')],
    ['schema/actors.json', jsonSchema(actorRegister, 'actors.json')],
    ['schema/corridor.json', jsonSchema(corridorFeature, 'One feature of corridors.geojson')],
    ['schema/changes.json', jsonSchema(changeLog, 'changes.json')],
    ['schema/briefings.json', jsonSchema(preparedBriefings, 'briefings.json')],
    ['schema/manifest.json', jsonSchema(manifestSchema, 'manifest.json')],
  ])
  const counts: Record<string, number> = {
    'incidents.geojson': incidents.length,
    'sources.json': evidence.sources.length,
    'places.json': evidence.gazetteer.length,
    'actors.json': evidence.register.actors.length,
    'corridors.geojson': corridors.length,
    'changes.json': changes.changes.length,
    'briefings.json': evidence.briefings.length,
  }
  const own = [...files].map(([file, text]) => ({
    file,
    text,
    licence: evidence.edition.licence,
    attribution: evidence.edition.title,
  }))
  files.set('manifest.json', json(manifestOf(evidence, [...own, ...basemap], counts)))
  return files
}

const corridorFeatures = ({ corridors }: Evidence): CorridorFeature[] =>
  corridors.map(({ waypoints, ...properties }) => ({
    type: 'Feature',
    id: properties.id,
    geometry: { type: 'LineString', coordinates: waypoints },
    properties,
  }))

/** One feature a line, so that a change of one incident is a change of one line. */
const collectionText = (features: readonly unknown[]): string =>
  `{"type":"FeatureCollection","features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`

const jsonSchema = (schema: z.ZodMiniType, title: string): string =>
  `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) }, null, 2)}\n`

function manifestOf(
  { incidents, edition: { version, as_of, licence, attribution } }: Evidence,
  files: readonly BasemapFile[],
  counts: Record<string, number>,
): Manifest {
  return {
    schema_version: SCHEMA_VERSION,
    dataset_version: version,
    as_of,
    licence,
    attribution,
    date_range: {
      start: incidents.map(({ date_start }) => date_start).reduce((a, b) => (a < b ? a : b)),
      end: incidents.map(({ date_end }) => date_end).reduce((a, b) => (a > b ? a : b)),
    },
    files: files
      .map(({ text, ...file }) => ({
        ...file,
        bytes: Buffer.byteLength(text),
        sha256: createHash('sha256').update(text).digest('hex'),
        count: counts[file.file] ?? null,
      }))
      .toSorted((a, b) => a.file.localeCompare(b.file)),
  }
}
