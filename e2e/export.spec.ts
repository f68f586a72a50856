import { execFileSync, spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { inflateSync } from 'node:zlib'
import type { Download, Page } from '@playwright/test'
import { expect, test } from './driver/browser'

/** Maps are drawn one after another by software. */
test.describe.configure({ timeout: 150_000 })

const slide = (id: string, parts: object) => ({
  id,
  layout: 'map',
  view: '',
  chart: null,
  title: '',
  text: '',
  notes: '',
  transition: 'cut',
  plays: false,
  hidden: false,
  snapshot: null,
  ...parts,
})
const BRIEFING = {
  format: 'iskp-incident-atlas-briefing',
  version: 1,
  id: 'to-export',
  title: 'For <Monday>',
  language: 'en',
  changed: '2026-11-22T00:00:00Z',
  slides: [
    slide('opening', { layout: 'title', title: 'Opening', text: 'With *emphasis*.', notes: 'Say hello.' }),
    slide('iran', { layout: 'map', title: 'Iran', view: 'country=IR', text: 'Four incidents.' }),
    slide('years', { layout: 'chart', chart: 'by-year', title: 'Years' }),
    slide('list', { layout: 'table', title: 'All of them' }),
  ],
}

async function given(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Briefing', exact: true }).click()
  await page.getByTestId('briefing-file').setInputFiles({
    name: 'to-export.briefing.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(BRIEFING)),
  })
  await expect(page.getByRole('textbox', { name: 'Title of the briefing' })).toHaveValue('For <Monday>')
}
const chosen = async (page: Page, choice: string): Promise<void> => {
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: choice }).click()
}
async function saved(page: Page, choice: string): Promise<Download> {
  const coming = page.waitForEvent('download', { timeout: 120_000 })
  await chosen(page, choice)
  return coming
}

test('a newcomer is offered prepared briefings: shown as they are, or copied', async ({ atlas, page }) => {
  await atlas.given.openedWithMap()
  await page.getByRole('button', { name: 'Briefing', exact: true }).click()
  const offered = page.getByRole('region', { name: 'Prepared with the data' })
  await expect(offered.getByRole('listitem')).toHaveCount(5)
  await atlas.then.isAccessible()
  await offered.getByRole('button', { name: /Present.*The widening arc/ }).click()
  await expect(page.getByRole('heading', { name: 'The widening arc, 2015–2024' })).toBeVisible()
  await page.keyboard.press('Escape')
  await offered.getByRole('button', { name: /Open a copy.*How sure are we/ }).click()
  await expect(page.getByRole('textbox', { name: 'Title of the briefing' })).toHaveValue('How sure are we?')
})

test('slides for an office program are made in the page, with progress', async ({ atlas, page }) => {
  await atlas.given.openedWithMap()
  await given(page)
  const file = await saved(page, 'Slides for PowerPoint')
  expect(file.suggestedFilename()).toBe('For-Monday.pptx')
  const bytes = await readFile(await file.path())
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
  for (const part of [
    'ppt/slides/slide4.xml',
    'ppt/charts/chart',
    'ppt/media/image',
    'ppt/notesSlides/notesSlide1.xml',
  ])
    expect(bytes.includes(part), part).toBe(true)
  await expect(page.getByText(/Slides saved/)).toBeVisible()
})

test('an export that is called off leaves no file and can be begun again', async ({ atlas, page }) => {
  await atlas.given.openedWithMap()
  await given(page)
  let files = 0
  page.on('download', () => files++)
  await chosen(page, 'Slides for PowerPoint')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeHidden()
  const file = await saved(page, 'Pictures')
  expect(file.suggestedFilename()).toBe('For-Monday-slides.zip')
  const bytes = await readFile(await file.path())
  expect(['01.png', '02.png', '03.png', '04.png'].every((name) => bytes.includes(name))).toBe(true)
  expect(files).toBe(1)
})

test('the page that presents itself opens from a disk, with no network, and is led by keys', async ({
  atlas,
  page,
  browser,
}, info) => {
  await atlas.given.openedWithMap()
  await given(page)
  const file = await saved(page, 'Page that presents itself')
  const path = info.outputPath('briefing.html')
  await file.saveAs(path)
  const offline = await browser.newContext({ offline: true })
  const alone = await offline.newPage()
  const wrongs: string[] = []
  alone.on('console', (message) => wrongs.push(message.text()))
  alone.on('pageerror', (error) => wrongs.push(error.message))
  alone.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) wrongs.push(request.url())
  })
  await alone.goto(`file://${path}`)
  await expect(alone).toHaveTitle('For <Monday>')
  const heading = alone.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('Opening')
  await alone.keyboard.press('n')
  await expect(alone.getByText('Say hello.')).toBeVisible()
  await alone.keyboard.press('ArrowRight')
  await expect(heading).toHaveText('Iran')
  const map = alone.getByRole('img', { name: /^Map: Iran/ })
  expect(await map.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(1000)
  await alone.keyboard.press('Space')
  await expect(alone.getByRole('img', { name: /2022: Attack/ })).toBeVisible()
  await alone.keyboard.press('End')
  const total = Number(/^(\d+) incidents/.exec((await atlas.get.headline().textContent()) ?? '')?.[1])
  await expect(alone.getByRole('table').getByRole('row')).toHaveCount(total + 1)
  await alone.keyboard.press('ArrowRight')
  await expect(alone.getByRole('status')).toHaveText('4 / 4')
  await alone.keyboard.press('Home')
  await expect(heading).toHaveText('Opening')
  expect(wrongs).toEqual([])
  await offline.close()
})

test('the handout numbers the incidents on the map as in its table, and cuts no row', async ({
  atlas,
  page,
}) => {
  await atlas.given.openedWithMap()
  await given(page)
  await chosen(page, 'Handout to print')
  await expect(page.locator('[data-handout="ready"]')).toBeVisible({ timeout: 120_000 })
  const rows = page.getByTestId('numbered').locator('tr[data-row]')
  await expect(rows).toHaveCount(4)
  const onMap = (await page.locator('[data-numbers]').allTextContents()).join(', ')
  for (const [, first, last] of onMap.matchAll(/(\d+)(?:–(\d+))?/g))
    for (let number = Number(first); number <= Number(last ?? first); number++)
      await expect(
        rows
          .nth(number - 1)
          .locator('td')
          .first(),
      ).toHaveText(String(number))
  await expect(page.getByText('Country: Iran', { exact: false }).first()).toBeVisible()
  await expect(page.getByRole('img', { name: 'The link as a QR code' }).first()).toBeVisible()
  await atlas.then.isAccessible()
  for (const paper of ['A4', 'Letter']) {
    await page.getByRole('radio', { name: paper }).check({ force: true })
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    const text = pdf.toString('latin1')
    const pages = [...text.matchAll(/\/Type\s*\/Page\b/g)].length
    expect(pages).toBeGreaterThanOrEqual(3)
    expect(pages).toBeLessThanOrEqual(8)
    expect(text).toMatch(
      paper === 'A4' ? /MediaBox\s*\[0 0 59\d[\d.]* 84\d/ : /MediaBox\s*\[0 0 612[\d.]* 792/,
    )
    expect(inflated(pdf).length).toBeGreaterThan(0)
  }
  const uncut = await page
    .locator('tr')
    .evaluateAll((all) => all.every((row) => getComputedStyle(row).breakInside === 'avoid'))
  expect(uncut).toBe(true)
  await page.getByRole('button', { name: 'Back to the briefing' }).click()
  await expect(page.getByRole('textbox', { name: 'Title of the briefing' })).toHaveValue('For <Monday>')
})

const NO_READER = spawnSync('pdftotext', ['-v']).error !== undefined
test(`the handout as a PDF says page by page what belongs there${NO_READER ? ' (skipped: no pdftotext is installed)' : ''}`, async ({
  atlas,
  page,
}, info) => {
  test.skip(NO_READER, 'no pdftotext is installed')
  await atlas.given.openedWithMap()
  await given(page)
  await chosen(page, 'Handout to print')
  await expect(page.locator('[data-handout="ready"]')).toBeVisible({ timeout: 120_000 })
  const onMap = (await page.locator('[data-numbers]').allTextContents()).flatMap(counted)
  expect(onMap.length).toBeGreaterThan(0)
  for (const paper of ['A4', 'Letter']) {
    await page.getByRole('radio', { name: paper }).check({ force: true })
    const path = info.outputPath(`${paper}.pdf`)
    await page.pdf({ path, preferCSSPageSize: true, printBackground: true })
    const pages = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
      .split('\f')
      .slice(0, -1)
    pages.forEach((text, i) =>
      expect(text.trimEnd().split('\n').at(-1)?.replaceAll(' ', '')).toBe(`${i + 1}/${pages.length}`),
    )
    const [first = ''] = pages
    expect(first).toMatch(/Printed \d{1,2} \w+ \d{4} from 4 slides/)
    expect(first).toContain(new URL(page.url()).host)
    const pageOf = (line: RegExp) => pages.findIndex((text) => line.test(text))
    // Named in the contents, and again where it stands.
    for (const { title } of BRIEFING.slides)
      expect(pages.join('').split(title).length - 1, title).toBeGreaterThanOrEqual(2)
    const ofIran = pages[pageOf(/^ *Iran$/m)] ?? ''
    expect(ofIran).toContain('Four incidents.')
    expect(ofIran).toMatch(/Filters: Country: Iran/)
    expect(ofIran).toMatch(/country=IR/)
    expect(pages[pageOf(/^ *Years$/m)]).toMatch(/By year and kind[\s\S]*All incidents, no filters/)
    const numbered = pages.slice(pageOf(/The incidents on the maps/)).join('\n')
    const [, table = ''] = numbered.split('The incidents on the maps')
    for (const number of onMap) expect(table).toMatch(new RegExp(`^ *${number} +\\d`, 'm'))
  }
})

/** "6–8" → 6, 7, 8 */
function counted(label: string): number[] {
  return [...label.matchAll(/(\d+)(?:–(\d+))?/g)].flatMap(([, first, last]) =>
    Array.from({ length: Number(last ?? first) - Number(first) + 1 }, (_, i) => Number(first) + i),
  )
}

/** The streams of a PDF as they read unpacked: none is cut short. */
function inflated(pdf: Buffer): string[] {
  const found: string[] = []
  const text = pdf.toString('latin1')
  for (const { index } of text.matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n/g)) {
    const start = text.indexOf('stream', index) + 6
    const from = text[start] === '\r' ? start + 2 : start + 1
    found.push(inflateSync(pdf.subarray(from, text.indexOf('endstream', from))).toString('latin1'))
  }
  return found
}
