import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import type { Incident } from '@/domain/incident'
import { parseFeatureCollection } from '@/formats/geojson'
import { readIncidents } from '@/ingest/readIncidents'
import { chromiumVersion, provideChromium } from '../tools/test/findChromium'
import { syntheticIncidents } from './syntheticIncidents'

const SIZES = [1_000, 100_000]
const MEASURED_MS = 6_000
const MOVES_A_SECOND = 60
/** A page may take this long to read a hundred thousand records. */
const READ_MS = 180_000

/**
 * `npm run build && node tools/run.mjs bench/drag.ts`: frames of the whole page while the end handle of the time
 * strip is dragged to and fro, and while the table is scrolled from end to end by the wheel, on synthetic records
 * (`syntheticIncidents.ts`) served in place of the real ones.
 */
export async function main(): Promise<number> {
  const patterns = await realIncidents()
  const results = []
  for (const rows of SIZES) {
    const folder = await mkdtemp(join(tmpdir(), 'drag-'))
    try {
      await cp('dist', folder, { recursive: true })
      await writeFile(join(folder, 'geo/incidents.geojson'), collection(syntheticIncidents(patterns, rows)))
      const result = { rows, ...(await measure(folder)) }
      console.log(JSON.stringify(result))
      results.push(result)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
  const record = {
    command: 'npm run build && node tools/run.mjs bench/drag.ts',
    browser: chromiumVersion(provideChromium()),
    results,
  }
  await writeFile('bench/results/drag.json', `${JSON.stringify(record, null, 2)}\n`)
  return 0
}

async function realIncidents(): Promise<readonly Incident[]> {
  const file = 'public/geo/incidents.geojson'
  const read = parseFeatureCollection(file, await readFile(file, 'utf8'))
  if (read.status === 'failed') throw new Error(`${file}: ${read.error.what}`)
  return readIncidents(read.value).incidents.filter(({ counts_as_incident }) => counts_as_incident)
}

function collection(incidents: readonly Incident[]): string {
  const features = incidents.map(({ position, ...properties }) =>
    JSON.stringify({
      type: 'Feature',
      id: properties.id,
      geometry: position && { type: 'Point', coordinates: [position.lon, position.lat] },
      properties,
    }),
  )
  return `{"type":"FeatureCollection","features":[${features.join(',')}]}`
}

async function measure(outDir: string) {
  const server = await preview({
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
  })
  const browser = await chromium.launch({ executablePath: provideChromium(), args: ['--disable-gpu'] })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(server.resolvedUrls?.local[0] ?? '')
    await page.getByTestId('headline').waitFor({ timeout: READ_MS })
    await page.locator('[data-map-settled="true"]').waitFor({ timeout: READ_MS })
    return { drag: await framesWhileDragging(page), tableScroll: await framesWhileScrolling(page) }
  } finally {
    await browser.close()
    await server.close()
  }
}

async function framesWhileDragging(page: Page) {
  const handle = page.getByRole('slider', { name: 'Last day' }).first()
  const box = await handle.boundingBox()
  if (!box) throw new Error('the time strip has no handle for the last day')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  const frames = await framesDuring(page, (move) => page.mouse.move(x - 300 + 300 * Math.cos(move / 40), y))
  await page.mouse.up()
  return frames
}

/** Down for half of the time, then up again: some fifteen thousand pixels a second. */
async function framesWhileScrolling(page: Page) {
  await page.getByRole('tab', { name: 'List' }).click()
  const grid = page.getByRole('tabpanel').getByRole('grid')
  await grid.getByRole('rowheader').first().waitFor()
  await grid.hover()
  // The row under the pointer is marked on the map too, which is not of the scrolling.
  await page.locator('[data-map-settled="true"]').waitFor()
  const turns = (MEASURED_MS / 1000) * MOVES_A_SECOND
  return framesDuring(page, (move) => page.mouse.wheel(0, move < turns / 2 ? 240 : -240))
}

/** Frames of the page while something is done to it sixty times a second. */
async function framesDuring(page: Page, act: (move: number) => Promise<void>) {
  await page.evaluate(recordFrames)
  const begun = Date.now()
  for (let move = 0; Date.now() - begun < MEASURED_MS; move++) {
    await act(move)
    const due = begun + ((move + 1) * 1000) / MOVES_A_SECOND
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - Date.now())))
  }
  const frames = await page.evaluate(() => window.frameTimes ?? [])
  const gaps = frames.slice(1).map((at, i) => at - (frames[i] ?? at))
  const sorted = gaps.toSorted((a, b) => a - b)
  const at = (share: number) => Number((sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1))
  return {
    framesASecond: Number(((1000 * gaps.length) / ((frames.at(-1) ?? 0) - (frames[0] ?? 0))).toFixed(1)),
    gapMs: { median: at(0.5), p95: at(0.95), p99: at(0.99), longest: at(1) },
  }
}

declare global {
  interface Window {
    frameTimes?: number[]
  }
}

/** Runs in the page. */
function recordFrames(): void {
  const frames: number[] = []
  window.frameTimes = frames
  const tick = (at: number) => {
    frames.push(at)
    requestAnimationFrame(tick)
  }
  requestAnimationFrame(tick)
}
