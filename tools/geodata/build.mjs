// @ts-check
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { assembleOutputs } from './assemble.mjs'
import { hashesOf } from './hashes.mjs'
import { HASHES_FILE, OUTPUT_DIRECTORY, writeAll } from './write.mjs'

const outputs = assembleOutputs()
const texts = new Map([...outputs].map(([file, text]) => [join(OUTPUT_DIRECTORY, file), text]))
writeAll(texts.set(HASHES_FILE, hashesOf(outputs)))

for (const [file, text] of outputs) {
  const [raw, gzip] = [Buffer.byteLength(text), gzipSync(text, { level: 9 }).length].map((size) =>
    Math.round(size / 1024),
  )
  console.log(`${file.padEnd(20)} ${String(raw).padStart(5)} KB, ${String(gzip).padStart(4)} KB gzip`)
}
