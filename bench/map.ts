import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import { chromiumVersion, provideChromium } from '../tools/test/findChromium'
import { goals } from './mapGoals'
import { KEPLER_FILES } from './mapKeplerFiles'

const SIZES = [1_000, 10_000, 100_000, 1_000_000]
const CONTENDERS = [
  'nothing changes',
  'atlas symbols',
  'atlas auto',
  'atlas density',
  'maplibre setFilter',
  'maplibre setData',
  'deck.gl',
  'kepler.gl',
]
/** What is measured of the atlas alone. */
const PARTS = [
  { name: 'clustering', rows: 100_000 },
  { name: 'picking', rows: 1_000_000 },
  { name: 'memory', rows: 1_000_000 },
]
const WINDOW_PX = { width: 1280, height: 800 }
/** Longer than this no reader waits for the data to stand on the map. */
const SETUP_MS = 60_000
const BASE_MS = 60_000
const MEASURE_MS = 180_000

export type Result = { readonly rows: number; readonly name: string } & Record<string, unknown>

/**
 * `npm --prefix bench/peers ci && node tools/run.mjs bench/map.ts`: a step of the time slider and a drag of it, by the
 * atlas's map and by others, on the same seeded points, each in a page of its own in one browser (`mapRace.ts`).
 * `only=<names>`, `rows=<sizes>` and `pictures=<folder>` try a part; only a whole run is recorded.
 */
export async function main(args: readonly string[]): Promise<number> {
  const asked = (key: string) => args.find((arg) => arg.startsWith(`${key}=`))?.slice(key.length + 1)
  const only = asked('only')?.split(',')
  const sizes = asked('rows')?.split(',').map(Number) ?? SIZES
  const races = sizes.flatMap((rows) => CONTENDERS.map((name) => ({ name, rows })))
  const wanted = [...races, ...PARTS].filter(({ name }) => only?.includes(name) ?? true)
  const folder = await mkdtemp(join(tmpdir(), 'map-bench-'))
  const browser = await chromium.launch({ executablePath: provideChromium(), args: ['--disable-gpu'] })
  const server = await served(folder)
  const results: Result[] = []
  try {
    const address = server.resolvedUrls?.local[0] ?? ''
    for (const { name, rows } of wanted) {
      const result = {
        rows,
        name,
        ...(await raced(browser, address, { name, rows, pictures: asked('pictures') })),
      }
      console.log(JSON.stringify(result))
      results.push(result)
    }
    if (args.length === 0) await record(browser, address, results)
  } finally {
    await browser.close()
    await server.close()
    await rm(folder, { recursive: true, force: true })
  }
  return 0
}

async function record(browser: Browser, address: string, results: readonly Result[]): Promise<void> {
  const page = await browser.newPage()
  await page.goto(`${address}empty.html`)
  const recorded = {
    command: 'npm --prefix bench/peers ci && node tools/run.mjs bench/map.ts',
    browser: chromiumVersion(provideChromium()),
    cores: await page.evaluate(() => navigator.hardwareConcurrency),
    drawing: 'software, no graphics card',
    window: WINDOW_PX,
    notes: NOTES,
    goals: goals(results),
    results,
  }
  await writeFile('bench/results/map.json', `${JSON.stringify(recorded, null, 2)}\n`)
  for (const goal of recorded.goals) console.log(JSON.stringify(goal))
}

const NOTES = [
  'stepMs: from a step, delivered as a frame begins, until the card has finished the frame that shows it all.',
  'framesASecond: frames of the page while every frame brings a step, for 2.5 s; updatesASecond: frames that showed something newer.',
  'The window holds a twelfth of the time and moves thirty days a step. Zoom 3, every point in sight.',
  'MapLibre, deck.gl and the atlas draw over the same base map. kepler.gl has none here, because it fetches its own from elsewhere.',
  'The others draw every point as a plain dot five pixels wide, without the doubt, the outlines and the sizes of the atlas. kepler.gl tests the first day only.',
]

/** The page of the race, its base map and what the peers need, in a folder of its own. */
async function served(folder: string) {
  await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    base: './',
    publicDir: false,
    resolve: { alias: { '@': `${process.cwd()}/src` } },
    worker: { format: 'es' },
    build: {
      target: 'es2023',
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 5000,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: `${process.cwd()}/bench/mapRace.ts`,
        output: { entryFileNames: 'race.js' },
      },
    },
  })
  await cp('public/geo', join(folder, 'geo'), { recursive: true })
  for (const file of KEPLER_FILES) {
    await mkdir(join(folder, 'peers', dirname(file)), { recursive: true })
    await cp(join('bench/peers/node_modules', file), join(folder, 'peers', file))
  }
  const head = '<!doctype html><html lang="en" data-theme="dark"><meta charset="utf-8"><title>race</title>'
  await writeFile(join(folder, 'empty.html'), head)
  await writeFile(
    join(folder, 'index.html'),
    `${head}<style>body { margin: 0 }</style><body><script type="module" src="./race.js"></script></body></html>`,
  )
  return preview({
    configFile: false,
    build: { outDir: folder },
    // Isolated pages have a fine clock.
    preview: {
      port: 0,
      host: '127.0.0.1',
      headers: {
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      },
    },
    logLevel: 'error',
  })
}

type Asked = { name: string; rows: number; pictures: string | undefined }

/** One contender in a page of its own, which is closed however far it came. */
async function raced(
  browser: Browser,
  address: string,
  { name, rows, pictures }: Asked,
): Promise<Record<string, unknown>> {
  const context = await browser.newContext({ viewport: WINDOW_PX, reducedMotion: 'reduce' })
  try {
    const page = await context.newPage()
    const stages = listen(page)
    await giveHeapBytes(page)
    // Nothing is asked of elsewhere.
    await page.route(
      (url) => !url.href.startsWith(address),
      (route) => route.abort(),
    )
    await page.goto(`${address}?contender=${encodeURIComponent(name)}&rows=${rows}`)
    await stages.next('base', BASE_MS)
    const { setupMs } = await stages.next('ready', SETUP_MS)
    if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name} ${rows}.png`) })
    const { stage: _, ...measured } = await stages.next('done', MEASURE_MS)
    return { ...(setupMs === undefined ? {} : { setupMs }), ...measured }
  } catch (error) {
    return { unfinished: error instanceof Error ? error.message : String(error) }
  } finally {
    await context.close()
  }
}

const doNothing = (): void => undefined

type Stage = { readonly stage: string } & Record<string, unknown>

/** What the page reports, to be awaited in turn; a page that fails says so at the stage awaited. */
function listen(page: Page): { next: (stage: string, withinMs: number) => Promise<Stage> } {
  const told: Stage[] = []
  let look: () => void = doNothing
  const tell = (stage: Stage): void => {
    told.push(stage)
    look()
  }
  page.on('pageerror', (error) => tell({ stage: 'failed', what: String(error) }))
  void page.exposeFunction('report', tell)
  return {
    next: (wanted, withinMs) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`not "${wanted}" in ${withinMs / 1000} s`)), withinMs)
        look = () => {
          const found = told.find(({ stage }) => stage === wanted)
          const failed = told.find(({ stage }) => stage === 'failed')
          if (!found && !failed) return
          clearTimeout(late)
          if (found) resolve(found)
          else reject(new Error(String(failed?.['what'])))
        }
        look()
      }),
  }
}

async function giveHeapBytes(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await page.exposeFunction('heapBytes', async () => {
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage')
    return usedSize + backingStorageSize
  })
}
