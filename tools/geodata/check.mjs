// @ts-check
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assembleOutputs } from './assemble.mjs'
import { hashesOf } from './hashes.mjs'
import { HASHES_FILE, OUTPUT_DIRECTORY, writeAll } from './write.mjs'

// On disk, so that a differing rebuild can be looked at.
const rebuilt = mkdtempSync(join(tmpdir(), 'geodata-'))
const outputs = assembleOutputs()
const hashesName = 'hashes.json'
const texts = new Map([...outputs, [hashesName, hashesOf(outputs)]])
writeAll(new Map([...texts].map(([file, text]) => [join(rebuilt, file), text])))

const different = [...texts.keys()].find((file) => {
  const committed = file === hashesName ? HASHES_FILE : join(OUTPUT_DIRECTORY, file)
  return !existsSync(committed) || !readFileSync(committed).equals(readFileSync(join(rebuilt, file)))
})
if (different) {
  console.error(
    `${different} is not what the inputs and tools/geodata produce; the rebuild is in ${rebuilt}.`,
  )
  console.error(
    'Run "npm run build" in tools/geodata, look at the difference, and commit public/geo and hashes.json.',
  )
  process.exitCode = 1
} else {
  rmSync(rebuilt, { recursive: true })
  console.log(`${texts.size} files are exactly what the inputs produce.`)
}
