import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { chromiumVersion, provideChromium } from '../test/findChromium'

const RUNS = 5

type Load = { shellMs: number; settledMs: number; longestTaskMs: number; longTasks: number[] }

/** Loads the built page some times in a fresh browser context (warm disk, cold cache) and reports the medians. */
export async function measureFirstLoad() {
  const executablePath = provideChromium()
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' })
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('the preview server gave no address')
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu'] })
  try {
    const loads: Load[] = []
    for (let run = 0; run <= RUNS; run++) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
      const page = await context.newPage()
      await page.addInitScript(recordLongTasks)
      await page.goto(address)
      await page.getByTestId('headline').waitFor()
      const shellMs = await page.evaluate(() => performance.now())
      await page.locator('[data-map-settled="true"]').waitFor()
      const settledMs = await page.evaluate(() => performance.now())
      const longTasks = await page.evaluate(readLongTasks)
      // The first run warms the disk and the shader cache.
      if (run > 0) loads.push({ shellMs, settledMs, longTasks, longestTaskMs: Math.max(0, ...longTasks) })
      await context.close()
    }
    return {
      browser: chromiumVersion(executablePath),
      runs: RUNS,
      headlineShownMs: summary(loads.map(({ shellMs }) => shellMs)),
      mapSettledMs: summary(loads.map(({ settledMs }) => settledMs)),
      longestTaskAfterDataMs: summary(loads.map(({ longestTaskMs }) => longestTaskMs)),
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

declare global {
  interface Window {
    longTasks?: { start: number; duration: number }[]
  }
}

/** Runs in the page before its scripts. */
function recordLongTasks(): void {
  const tasks: { start: number; duration: number }[] = []
  window.longTasks = tasks
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration })
  }).observe({ type: 'longtask', buffered: true })
}

/** Runs in the page. Milliseconds of the long tasks that ended after the incidents had arrived. */
function readLongTasks(): number[] {
  const arrived = performance
    .getEntriesByType('resource')
    .find(({ name }) => name.endsWith('incidents.geojson'))
  const from = arrived instanceof PerformanceResourceTiming ? arrived.responseEnd : 0
  return (window.longTasks ?? [])
    .filter(({ start, duration }) => start + duration > from)
    .map(({ duration }) => Math.round(duration))
}

function summary(values: readonly number[]) {
  const sorted = values.toSorted((a, b) => a - b).map(Math.round)
  return { median: sorted[Math.floor(sorted.length / 2)], low: sorted[0], high: sorted.at(-1) }
}
