import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parse as parseYaml, YAMLParseError } from 'yaml'
import { actorRegister } from '@/ingest/actorsSchema'
import { removalList, type Snapshot, snapshot } from '@/ingest/changesSchema'
import { codebook, edition } from '@/ingest/codebookSchema'
import { codedCorridors } from '@/ingest/corridorsSchema'
import { incidentRuleIssues } from '@/ingest/incidentRules'
import { type CodedBriefing, codedBriefing } from '@/ingest/preparedSchema'
import { type CodedIncident, codedIncident, gazetteer, sourceList } from '@/ingest/schema'
import { validate } from '@/ingest/validate'
import type { z } from '@/ingest/zod'
import { readCountries } from './countries'
import { compareVersions } from './editions'
import type { Evidence, FileIssue } from './evidence'
import { briefingIssues } from './prepareBriefings'
import { referenceIssues } from './referenceRules'

/**
 * Reads and checks everything under `folder`; every issue of every file is collected before giving up.
 * `basemap` holds the outlines that coordinates are checked against.
 */
export async function loadEvidence(
  folder: string,
  basemap = 'public/geo/basemap.topojson',
): Promise<{ evidence: Evidence | null; issues: FileIssue[] }> {
  const reader = readerOf(folder)
  const [incidents, snapshots] = [await readIncidentFiles(reader), await readSnapshots(reader)]
  const briefings = await readBriefings(reader)
  const parts = {
    edition: await reader.read('dataset.yaml', edition),
    sources: await reader.read('sources.yaml', sourceList),
    gazetteer: await reader.read('gazetteer.yaml', gazetteer),
    codebook: await reader.read('codebook.yaml', codebook),
    register: await reader.read('actors.yaml', actorRegister),
    corridors: await reader.read('corridors.yaml', codedCorridors),
    removals: await reader.read('removals.yaml', removalList),
  }
  const { issues } = reader
  // A record that could not be read would make every reference to it look broken.
  if (issues.length > 0 || !isComplete(parts)) return { evidence: null, issues }
  const evidence: Evidence = { ...parts, incidents, snapshots, briefings }
  const broken = [...referenceIssues(evidence, await readCountries(basemap)), ...briefingIssues(evidence)]
  return { evidence: broken.length > 0 ? null : evidence, issues: broken }
}

type Parts = Omit<Evidence, 'incidents' | 'snapshots' | 'briefings'>
const isComplete = (parts: { [Key in keyof Parts]: Parts[Key] | null }): parts is Parts =>
  Object.values(parts).every((part) => part !== null)

type Reader = {
  issues: FileIssue[]
  list: (subfolder: string, suffix: string) => Promise<string[]>
  read: <T>(file: string, schema: z.ZodMiniType<T>) => Promise<T | null>
}

function readerOf(folder: string): Reader {
  const issues: FileIssue[] = []
  return {
    issues,
    list: async (subfolder, suffix) =>
      (await readdir(join(folder, subfolder)))
        .filter((name) => name.endsWith(suffix))
        .toSorted()
        .map((name) => `${subfolder}/${name}`),
    read: async (file, schema) => {
      const value = await readYaml(join(folder, file))
      if (value.issue) issues.push({ file, ...value.issue })
      if (value.issue) return null
      const parsed = validate(schema, value.data)
      if (parsed.status === 'ok') return parsed.value
      issues.push(...parsed.error.map((issue) => ({ file, ...issue })))
      return null
    },
  }
}

async function readIncidentFiles({ issues, list, read }: Reader): Promise<CodedIncident[]> {
  const incidents = await Promise.all(
    (await list('incidents', '.yaml')).map(async (file) => {
      const incident = await read(file, codedIncident)
      if (!incident) return []
      issues.push(...incidentRuleIssues(incident).map((issue) => ({ file, ...issue })))
      const expected = basename(file, '.yaml')
      if (incident.id !== expected)
        issues.push({ file, path: 'id', value: incident.id, expected: `the file's name, ${expected}` })
      return [incident]
    }),
  )
  return incidents.flat()
}

async function readSnapshots({ issues, list, read }: Reader): Promise<Snapshot[]> {
  const snapshots = await Promise.all(
    (await list('editions', '.json')).map(async (file) => {
      const frozen = await read(file, snapshot)
      if (!frozen) return []
      const expected = basename(file, '.json')
      if (frozen.version !== expected)
        issues.push({
          file,
          path: 'version',
          value: frozen.version,
          expected: `the file's name, ${expected}`,
        })
      return [frozen]
    }),
  )
  return snapshots.flat().toSorted((a, b) => compareVersions(a.version, b.version))
}

const readBriefings = async ({ list, read }: Reader): Promise<CodedBriefing[]> =>
  (
    await Promise.all(
      (await list('briefings', '.yaml')).map(async (file) => (await read(file, codedBriefing)) ?? []),
    )
  ).flat()

type YamlRead = { data: unknown; issue: null } | { data: null; issue: Omit<FileIssue, 'file'> }

/** Editions are JSON, what people edit is YAML. */
async function readYaml(path: string): Promise<YamlRead> {
  try {
    const text = await readFile(path, 'utf8')
    const data: unknown = path.endsWith('.json') ? JSON.parse(text) : parseYaml(text, { uniqueKeys: true })
    return { data, issue: null }
  } catch (error) {
    const value = error instanceof Error ? error.message : String(error)
    const isSyntax = error instanceof YAMLParseError || error instanceof SyntaxError
    const format = path.endsWith('.json') ? 'JSON' : 'YAML'
    return {
      data: null,
      issue: { path: '', value, expected: isSyntax ? `well-formed ${format}` : 'a readable file' },
    }
  }
}
