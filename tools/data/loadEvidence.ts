import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parse as parseYaml, YAMLParseError } from 'yaml'
import { type Codebook, codebook, type Edition, edition } from '@/ingest/codebookSchema'
import { incidentRuleIssues } from '@/ingest/incidentRules'
import { type CodedIncident, codedIncident, gazetteer, sourceList } from '@/ingest/schema'
import { showValue, validate } from '@/ingest/validate'
import type { z } from '@/ingest/zod'
import { referenceIssues } from './referenceRules'

export type Evidence = {
  edition: Edition
  incidents: CodedIncident[]
  sources: z.infer<typeof sourceList>
  gazetteer: z.infer<typeof gazetteer>
  codebook: Codebook
}

/** One thing wrong in a file under `data/`. */
export type FileIssue = { file: string; path: string; value: unknown; expected: string }

export const fileIssueText = ({ file, path, value, expected }: FileIssue): string =>
  `${file}\n    at ${path || '(whole file)'}\n    found ${showValue(value)}\n    expected ${expected}`

/** Reads and checks everything under `folder`; every issue of every file is collected before giving up. */
export async function loadEvidence(
  folder: string,
): Promise<{ evidence: Evidence | null; issues: FileIssue[] }> {
  const issues: FileIssue[] = []
  async function read<T>(file: string, schema: z.ZodMiniType<T>): Promise<T | null> {
    const value = await readYaml(join(folder, file))
    if (value.issue) issues.push({ file, ...value.issue })
    if (value.issue) return null
    const parsed = validate(schema, value.data)
    if (parsed.status === 'ok') return parsed.value
    issues.push(...parsed.error.map((issue) => ({ file, ...issue })))
    return null
  }

  const names = (await readdir(join(folder, 'incidents'))).filter((name) => name.endsWith('.yaml')).toSorted()
  const incidents = (
    await Promise.all(
      names.map(async (name) => {
        const file = `incidents/${name}`
        const incident = await read(file, codedIncident)
        if (!incident) return []
        issues.push(...incidentRuleIssues(incident).map((issue) => ({ file, ...issue })))
        const expected = basename(name, '.yaml')
        if (incident.id !== expected)
          issues.push({ file, path: 'id', value: incident.id, expected: `the file's name, ${expected}` })
        return [incident]
      }),
    )
  ).flat()
  const parts = {
    edition: await read('dataset.yaml', edition),
    sources: await read('sources.yaml', sourceList),
    gazetteer: await read('gazetteer.yaml', gazetteer),
    codebook: await read('codebook.yaml', codebook),
  }
  if (!parts.edition || !parts.sources || !parts.gazetteer || !parts.codebook)
    return { evidence: null, issues }
  const evidence: Evidence = {
    edition: parts.edition,
    sources: parts.sources,
    gazetteer: parts.gazetteer,
    codebook: parts.codebook,
    incidents,
  }
  // A record that could not be read would make every reference to it look broken.
  if (issues.length === 0) issues.push(...referenceIssues(evidence))
  return { evidence: issues.length > 0 ? null : evidence, issues }
}

type YamlRead = { data: unknown; issue: null } | { data: null; issue: Omit<FileIssue, 'file'> }

async function readYaml(path: string): Promise<YamlRead> {
  try {
    const data: unknown = parseYaml(await readFile(path, 'utf8'), { uniqueKeys: true })
    return { data, issue: null }
  } catch (error) {
    const value = error instanceof Error ? error.message : String(error)
    const expected = error instanceof YAMLParseError ? 'well-formed YAML' : 'a readable file'
    return { data: null, issue: { path: '', value, expected } }
  }
}
