import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, type CDPSession, chromium } from '@playwright/test'
import { preview } from 'vite'
import { provideChromium } from '../test/findChromium'

const SIZE = { width: 1440, height: 900 }
const THEMES = ['dark', 'light'] as const
/** As Chromium simulates them; achromatopsia is also what a black-and-white printer leaves. */
const VISIONS = ['none', 'protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const

/** Views in which colours must be told apart: every kind beside every other, classes of areas, cells, lines. */
const VIEWS = {
  kinds: 'map=4.6/36/63&marks=symbols&context=statement,organisational,aggregate',
  rings: '',
  areas: 'layers=choropleth,water,incidents',
  density: 'map=3.2/40/45&marks=density',
  flows: 'map=3.4/42/45&layers=water,provinces,cities,fire,people,cases,incidents',
} as const
type ViewName = keyof typeof VIEWS

const isViewName = (name: string): name is ViewName => name in VIEWS

/**
 * `npm run build && npm run vision [-- folder [view …]]`: the built map as people with each deficiency of colour vision
 * see it, in both themes, as pictures to look at. What the colours measure is a test of its own (`kindColours`).
 */
export async function main([folder = 'test-results/vision', ...names]: readonly string[]): Promise<number> {
  await mkdir(folder, { recursive: true })
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' })
  const origin = server.resolvedUrls?.local[0]
  if (origin === undefined) throw new Error('the preview server gave no address')
  const browser = await chromium.launch({ executablePath: provideChromium(), args: ['--disable-gpu'] })
  try {
    const views = names.length > 0 ? names.filter(isViewName) : Object.keys(VIEWS).filter(isViewName)
    // One after the other: each draws a map with every core there is.
    // oxlint-disable-next-line no-await-in-loop
    for (const [view, theme] of views.flatMap((name) => THEMES.map((dress) => [name, dress] as const)))
      await lookAt(browser, `${origin}?theme=${theme}&${VIEWS[view]}`, join(folder, `${view}-${theme}`))
  } finally {
    await browser.close()
    await server.close()
  }
  return 0
}

async function lookAt(browser: Browser, address: string, file: string): Promise<void> {
  const page = await browser.newPage({ viewport: SIZE, reducedMotion: 'reduce' })
  await page.goto(address)
  await page.locator('[data-map-settled="true"]').waitFor()
  const devtools = await page.context().newCDPSession(page)
  for (const type of VISIONS) {
    // oxlint-disable-next-line no-await-in-loop
    await devtools.send('Emulation.setEmulatedVisionDeficiency', { type })
    // oxlint-disable-next-line no-await-in-loop
    await writeFile(`${file}-${type}.png`, await pictureOf(devtools))
    console.log(`${file}-${type}.png`)
  }
  await page.close()
}

async function pictureOf(devtools: CDPSession): Promise<Buffer> {
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'png' })
  return Buffer.from(data, 'base64')
}
