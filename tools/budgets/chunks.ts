import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { validate } from '@/ingest/validate'
import { z } from '@/ingest/zod'

const DIST = 'dist'

const manifestSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    isEntry: z.optional(z.boolean()),
    imports: z.optional(z.array(z.string())),
    css: z.optional(z.array(z.string())),
  }),
)
export type BuildManifest = z.infer<typeof manifestSchema>

export async function readBuildManifest(): Promise<BuildManifest> {
  const read = validate<BuildManifest>(
    manifestSchema,
    JSON.parse(await readFile(join(DIST, '.vite/manifest.json'), 'utf8')),
  )
  if (read.status === 'failed') throw new Error(`${DIST}/.vite/manifest.json is not a build manifest`)
  return read.value
}

/** The scripts a chunk needs before it can run: itself and what it imports, and theirs; without those of `loaded`. */
export function scriptsOf(
  manifest: BuildManifest,
  key: string,
  loaded: ReadonlySet<string> = new Set(),
): Set<string> {
  const found = new Set<string>()
  const visit = (at: string) => {
    const chunk = manifest[at]
    if (!chunk || found.has(chunk.file) || loaded.has(chunk.file)) return
    found.add(chunk.file)
    for (const next of chunk.imports ?? []) visit(next)
  }
  visit(key)
  return found
}

export const entryOf = (manifest: BuildManifest): string => {
  const entry = Object.entries(manifest).find(([, { isEntry }]) => isEntry)
  if (!entry) throw new Error('the build manifest names no entry')
  return entry[0]
}

/** Kilobytes, gzipped one by one as a server sends them. */
export async function gzipKb(files: Iterable<string>): Promise<number> {
  let bytes = 0
  for (const file of files) bytes += gzipSync(await readFile(join(DIST, file)), { level: 9 }).length
  return Math.round(bytes / 100) / 10
}
