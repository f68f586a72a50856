import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { preview } from 'vite'
import { preparedBriefings } from '@/ingest/preparedSchema'
import { validate } from '@/ingest/validate'
import { provideChromium } from '../test/findChromium'
import { type Card, cardPage, cardsOf } from './cardPage'

const FOLDER = 'dist/cards'
/**
 * What networks ask of a picture beside a link, 1200 × 630 pixels. They show it at a third of that, so it is drawn from
 * a small page, all of whose words are large.
 */
const SMALL_PAGE = { viewport: { width: 800, height: 420 }, deviceScaleFactor: 1.5 }
/** What can be pressed in a page is in the way in a picture. */
const STILL = `
  [data-explore], [data-part] button, footer a { display: none !important }
  h1 { margin: 0; padding: 10px 16px 0; font-size: 27px; line-height: 1.2; text-wrap: balance }
`

/**
 * `npm run build && npm run cards [-- https://where.it/is/served/]`: a picture for each prepared briefing, drawn by
 * the built app, and a page that shows it to those who preview links and sends everyone else on to the view.
 */
export async function main([address = '']: readonly string[]): Promise<number> {
  const base = address === '' || address.endsWith('/') ? address : `${address}/`
  const cards = cardsOf(await readBriefings())
  await mkdir(FOLDER, { recursive: true })
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' })
  const origin = server.resolvedUrls?.local[0]
  if (origin === undefined) throw new Error('the preview server gave no address')
  const browser = await chromium.launch({ executablePath: provideChromium(), args: ['--disable-gpu'] })
  try {
    for (const card of cards) {
      // One after the other: each draws a map with every core there is.
      // oxlint-disable-next-line no-await-in-loop
      await writeCard(browser, origin, base, card)
      console.log(`${FOLDER}/${card.id}.png and .html`)
    }
  } finally {
    await browser.close()
    await server.close()
  }
  return 0
}

async function readBriefings() {
  const file = 'public/geo/briefings.json'
  const read = validate(preparedBriefings, JSON.parse(await readFile(file, 'utf8')))
  if (read.status === 'failed') throw new Error(`${file} is not what "npm run data" writes; run it first`)
  return read.value
}

async function writeCard(browser: Browser, origin: string, base: string, card: Card): Promise<void> {
  const page = await browser.newPage({ ...SMALL_PAGE, reducedMotion: 'reduce', bypassCSP: true })
  await page.goto(`${origin}?${card.picture}`)
  await page.locator('[data-map-settled="true"]').waitFor()
  await page.addStyleTag({ content: STILL })
  await page.locator('main').evaluate((content, title) => {
    const heading = document.createElement('h1')
    heading.textContent = title
    content.prepend(heading)
  }, card.title)
  await page.locator('[data-map-settled="true"]').waitFor()
  await page.screenshot({ path: join(FOLDER, `${card.id}.png`) })
  await page.close()
  await writeFile(join(FOLDER, `${card.id}.html`), cardPage(card, base))
}
