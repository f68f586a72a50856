import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { measureFirstLoad } from './firstLoad'

const DIST = 'dist/assets'

/** Gzipped kilobytes a chunk may have; the name is what Vite calls it before its hash. */
const LIMITS_KB: Record<string, number> = {
  'index.js': 170,
  'index.css': 12,
  'MapView.js': 320,
  'ChartsView.js': 120,
  'maplibre-gl-worker.js': 155,
}

/**
 * `npm run budgets`: sizes of the build against their limits, then the first load in a browser, recorded in
 * bench/results/first-load.json. With `--sizes` only the sizes, which gate every check; times are recorded, never
 * a gate, because machines differ.
 */
export async function main(args: readonly string[]): Promise<number> {
  const chunks = await sizes()
  let over = 0
  for (const [name, limit] of Object.entries(LIMITS_KB)) {
    const size = chunks.get(name)
    const fine = size !== undefined && size <= limit
    if (!fine) over++
    const shown = size === undefined ? 'is not in the build' : `${size.toFixed(1)} kB gzip`
    console.log(`${fine ? 'ok  ' : 'OVER'} ${name}: ${shown}, limit ${limit}`)
  }
  if (args.includes('--sizes') || over > 0) return over === 0 ? 0 : 1
  const record = {
    command: 'npm run budgets',
    gzipKb: Object.fromEntries([...chunks].map(([name, size]) => [name, Number(size.toFixed(1))])),
    ...(await measureFirstLoad()),
  }
  await writeFile('bench/results/first-load.json', `${JSON.stringify(record, null, 2)}\n`)
  console.log(JSON.stringify(record, null, 2))
  return 0
}

/** Chunk name without hash → gzipped kilobytes. */
async function sizes(): Promise<Map<string, number>> {
  const files = (await readdir(DIST)).filter((file) => /\.(js|css)$/.test(file))
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, number]> => {
        const name = file.replace(/-[\w-]{8}(\.\w+)$/, '$1')
        return [name, gzipSync(await readFile(join(DIST, file)), { level: 9 }).length / 1000]
      }),
    ),
  )
}
