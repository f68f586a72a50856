import { readdir, writeFile } from 'node:fs/promises'
import { type BuildManifest, entryOf, gzipKb, readBuildManifest, scriptsOf } from './chunks'
import { measureFirstLoad } from './firstLoad'

const LAZY = {
  map: 'src/views/map/MapView.tsx',
  charts: 'src/views/charts/ChartsView.tsx',
  pages: 'src/views/pages/PagesView.tsx',
  search: 'src/views/search/SearchView.tsx',
} as const

/** Gzipped kilobytes. The shell is the entry and all it imports; a lazy part is what it adds to the shell. */
const LIMITS_KB = {
  shell: 190,
  styles: 12,
  map: 345,
  charts: 125,
  mapWorker: 155,
  pages: 45,
  search: 30,
} as const
type Part = keyof typeof LIMITS_KB

/**
 * `npm run budgets`: sizes of the build against their limits, then the first load in a browser, recorded in
 * bench/results/first-load.json. With `--sizes` only the sizes, which gate every check; times are recorded, never
 * a gate, because machines differ.
 */
export async function main(args: readonly string[]): Promise<number> {
  const sizes = await measureSizes(await readBuildManifest())
  const over = sizes.filter(([part, size]) => size > LIMITS_KB[part])
  for (const [part, size] of sizes)
    console.log(
      `${size > LIMITS_KB[part] ? 'OVER' : 'ok  '} ${part}: ${size} kB gzip, limit ${LIMITS_KB[part]}`,
    )
  if (args.includes('--sizes') || over.length > 0) return over.length === 0 ? 0 : 1
  const record = {
    command: 'npm run build && npm run budgets',
    gzipKb: Object.fromEntries(sizes),
    ...(await measureFirstLoad()),
  }
  await writeFile('bench/results/first-load.json', `${JSON.stringify(record, null, 2)}\n`)
  console.log(JSON.stringify(record, null, 2))
  return 0
}

async function measureSizes(manifest: BuildManifest): Promise<[Part, number][]> {
  const entry = entryOf(manifest)
  const shell = scriptsOf(manifest, entry)
  const lazy = (key: string) => {
    const scripts = scriptsOf(manifest, key, shell)
    if (scripts.size === 0) throw new Error(`${key} is not a chunk of its own any more`)
    return gzipKb(scripts)
  }
  const worker = (await readdir('dist/assets')).filter((file) => file.startsWith('maplibre-gl-worker'))
  return [
    ['shell', await gzipKb(shell)],
    ['styles', await gzipKb(manifest[entry]?.css ?? [])],
    ['map', await lazy(LAZY.map)],
    ['charts', await lazy(LAZY.charts)],
    ['pages', await lazy(LAZY.pages)],
    ['search', await lazy(LAZY.search)],
    ['mapWorker', await gzipKb(worker.map((file) => `assets/${file}`))],
  ]
}
