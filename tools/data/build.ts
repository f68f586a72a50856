import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readBasemapFiles } from './basemapFiles'
import { fileIssueText } from './evidence'
import { loadEvidence } from './loadEvidence'
import { type Published, publish } from './publish'

const FROM = 'data'
const TO = 'public/geo'

/** `npm run data`: data/*.yaml → public/geo. Returns the exit code. */
export async function main(): Promise<number> {
  const { evidence, issues } = await loadEvidence(FROM)
  if (!evidence) {
    console.error(`Nothing was written. ${issues.length} to mend in ${FROM}/:\n`)
    for (const issue of issues) console.error(`  ${fileIssueText(issue)}\n`)
    return 1
  }
  const files = publish(evidence, await readBasemapFiles(TO))
  await writeAll(files)
  const counted = evidence.incidents.filter(({ counts_as_incident }) => counts_as_incident).length
  console.log(`${evidence.incidents.length} records (${counted} incidents) → ${files.size} files in ${TO}/`)
  return 0
}

/** All files are written beside their targets first: a full disk leaves the old ones standing. */
async function writeAll(files: Published): Promise<void> {
  const staged = [...files].map(([name, text]) => {
    const target = join(TO, name)
    return { target, temporary: `${target}.part`, text }
  })
  try {
    for (const { temporary, text } of staged) {
      await mkdir(dirname(temporary), { recursive: true })
      await writeFile(temporary, text)
    }
    for (const { temporary, target } of staged) await rename(temporary, target)
  } finally {
    await Promise.all(staged.map(({ temporary }) => rm(temporary, { force: true })))
  }
}
