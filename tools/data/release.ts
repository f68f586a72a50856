import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Snapshot } from '@/ingest/changesSchema'
import { currentState } from './editions'
import { fileIssueText } from './evidence'
import { loadEvidence } from './loadEvidence'

/**
 * `npm run data:release`: freezes the records as the edition `data/dataset.yaml` names. An edition already frozen is
 * never written again: that its records still agree is among the checks that every run makes.
 */
export async function main([folder = 'data']: readonly string[] = []): Promise<number> {
  const { evidence, issues } = await loadEvidence(folder)
  if (!evidence) {
    console.error(`No edition was released. ${issues.length} to mend in ${folder}/:\n`)
    for (const issue of issues) console.error(`  ${fileIssueText(issue)}\n`)
    return 1
  }
  const state = currentState(evidence)
  const target = join(folder, 'editions', `${state.version}.json`)
  if (evidence.snapshots.some(({ version }) => version === state.version)) {
    console.log(`Edition ${state.version} is released already, with these same records.`)
    return 0
  }
  await writeFile(`${target}.part`, snapshotText(state))
  await rename(`${target}.part`, target)
  console.log(`${state.records.length} records → ${target}. Commit it; from now on it never changes.`)
  return 0
}

/** One record a line. */
const snapshotText = ({ version, as_of, records }: Snapshot): string =>
  `{"version":${JSON.stringify(version)},"as_of":${JSON.stringify(as_of)},"records":[\n${records
    .map((record) => JSON.stringify(record))
    .join(',\n')}\n]}\n`
