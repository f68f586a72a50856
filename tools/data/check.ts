import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readBasemapFiles } from './basemapFiles'
import { fileIssueText } from './evidence'
import { loadEvidence } from './loadEvidence'
import { publish } from './publish'

/** `npm run data:check`: what is committed in public/geo is exactly what data/ gives. */
export async function main(): Promise<number> {
  const { evidence, issues } = await loadEvidence('data')
  if (!evidence) {
    for (const issue of issues) console.error(`  ${fileIssueText(issue)}\n`)
    return 1
  }
  const folder = 'public/geo'
  for (const [name, text] of publish(evidence, await readBasemapFiles(folder))) {
    const committed = await readFile(join(folder, name), 'utf8').catch(() => null)
    if (committed === text) continue
    const state = committed === null ? 'is missing' : 'is not what data/ gives'
    console.error(`${folder}/${name} ${state}. Run "npm run data" and commit the result.`)
    return 1
  }
  return 0
}
