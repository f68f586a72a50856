import type { Locator, Page } from '@playwright/test'
import { z } from '../src/ingest/zod'
import { BriefingDesk } from './driver/briefing'
import { expect, test } from './driver/browser'
import { cutWords, smallType } from './driver/readable'

/** From nothing to the room: ten slides, then the projector, then no network. */
test.describe.configure({ timeout: 300_000 })

const VIEW = 'country=IR&incident=ir-kerman-bombing-2024-01-03'
const LAYOUTS = ['Map', 'Map and chart', 'Chart', 'Incident', 'List']

test('ten slides by keyboard alone, shown to the back row with no network', async ({
  atlas,
  page,
  context,
}) => {
  const desk = new BriefingDesk(page)
  await atlas.given.openedWithMap(VIEW)
  await desk.when.keys('b')
  await expect(desk.get.panel()).toBeVisible()
  for (const [i, layout] of [...LAYOUTS, 'Map', 'Chart', 'List'].entries()) {
    await page.getByRole('button', { name: 'Add this view', exact: true }).focus()
    await desk.when.keys('Enter')
    await expect(desk.get.slides()).toHaveCount(i + 1)
    await writeByKeys(page, `${layout} ${i + 1}`)
    await layOutByKeys(page, layout)
  }
  await addByKeys(page, 'Add a title', 'The rest')
  await addByKeys(page, 'Add a closing', 'In short')
  await expect(desk.get.slides()).toHaveCount(10)
  await desk.then.isSaved()

  await page.setViewportSize({ width: 1920, height: 1080 })
  await desk.get.panel().getByRole('button', { name: 'Present', exact: true }).focus()
  await desk.when.keys('Enter')
  await desk.then.shows('Map 1', '1 / 10')
  const coming = context.waitForEvent('page')
  await desk.when.keys('s')
  const speaker = await coming
  // A second window loads the whole page anew, beside a map that is drawn in software.
  await expect(speaker.getByRole('heading', { level: 1 })).toHaveText('Map 1', { timeout: 60_000 })
  await page.bringToFront()
  await desk.when.keys('n')
  await expect(page.getByText('Everything is loaded')).toBeVisible()
  await desk.when.keys('n')
  await context.setOffline(true)
  const asked: string[] = []
  page.on('requestfailed', (request) => asked.push(request.url()))

  for (let number = 1; number <= LAYOUTS.length; number++) {
    if (number > 1) await desk.when.keys('PageDown')
    await expect(desk.get.number()).toHaveText(`${number} / 10`)
    expect(await smallType(page), `type on slide ${number}`).toEqual([])
    expect(await cutWords(page), `words on slide ${number}`).toEqual([])
  }
  await desk.when.keys('1', '0', 'Enter')
  await desk.then.shows('In short', '10 / 10')
  expect(await smallType(page)).toEqual([])
  await expect(desk.get.screen().getByRole('progressbar')).toHaveAttribute('value', '10')
  await expect(speaker.getByRole('heading', { level: 1 })).toHaveText('In short')
  await speaker.keyboard.press('PageUp')
  await expect(desk.get.number()).toHaveText('9 / 10')
  await desk.when.keys('b')
  await expect(desk.get.blank()).toBeVisible()
  await desk.when.keys('b', '1', 'Enter')
  await desk.then.shows('Map 1', '1 / 10')
  expect(asked).toEqual([])
})

test('ten slides by mouse', async ({ atlas, page }) => {
  const desk = new BriefingDesk(page)
  await atlas.given.openedWithMap(VIEW)
  await desk.when.opened()
  await desk.when.viewAdded()
  for (const layout of LAYOUTS.slice(1)) {
    await desk.when.pressed('Duplicate')
    await desk.when.laidOut(layout)
  }
  await desk.when.titleAdded('Opening')
  for (let more = 0; more < 3; more++) await desk.when.viewAdded()
  await page.getByRole('button', { name: 'Add a closing' }).click()
  await expect(desk.get.slides()).toHaveCount(10)
  await desk.when.dragged('In short', 'Opening')
  await expect(desk.get.slides().nth(6)).toContainText('In short')
  await desk.then.isSaved()
})

const LONG = Array.from(
  { length: 9 },
  (_, i) =>
    `- Point ${i + 1}: what the articles say of it, in a sentence of the usual length, with its doubts.`,
).join('\n')

test('a comparison is read from the back row: the changes by their size, and what is left out', async ({
  atlas,
  page,
}) => {
  const desk = new BriefingDesk(page)
  const [a, b] = ['2022-01-01..2024-12-31', '2019-01-01..2021-12-31']
  await atlas.given.opened(`time=${a}&compare=side:50;time%3D${b}`)
  await desk.when.opened()
  await desk.when.viewAdded()
  await desk.when.laidOut('Comparison')
  const counted = await comparedByHand(page, a, b)
  await page.setViewportSize({ width: 1920, height: 1080 })
  await desk.when.presented()
  const table = desk.get.screen().getByRole('table', { name: 'Country' })
  await expect(table.getByRole('row').nth(1)).toBeVisible()
  await expect(page.getByTestId('map-b')).toHaveAttribute('data-map-settled', 'true', { timeout: 60_000 })
  const rows = await shownRows(table)
  expect(rows.length).toBeGreaterThan(4)
  for (const { name, a: inA, b: inB, change } of rows) {
    expect(counted.get(name), name).toEqual({ a: inA, b: inB })
    expect(change).toBe(inA - inB)
  }
  const sizes = rows.map(({ change }) => Math.abs(change))
  expect(sizes).toEqual(sizes.toSorted((one, other) => other - one))
  const left = counted.size - rows.length
  if (left > 0) await expect(table).toContainText(`and ${left} more`)
  await expect(desk.get.screen().getByRole('group', { name: /^Map A: 2022/ })).toBeVisible()
  await expect(desk.get.screen().getByRole('group', { name: /^Map B: 2019/ })).toBeVisible()
  await expect(desk.get.screen().getByRole('button', { name: 'Swap A and B' })).toHaveCount(0)
  expect(await smallType(page)).toEqual([])
  expect(await cutWords(page)).toEqual([])
})

test('a long chart beside a long text: both are in the room, whole or with what is left said', async ({
  atlas,
  page,
}) => {
  const desk = new BriefingDesk(page)
  await atlas.given.opened('')
  await desk.when.opened()
  await desk.when.viewAdded()
  await desk.when.laidOut('Map and chart')
  await page.getByRole('button', { name: /^Chart: / }).click()
  await page.getByRole('menuitemradio', { name: 'By country' }).click()
  await desk.when.written('Text', 'Short.')
  await expect(desk.get.panel().getByText(/Too long for this slide/)).toBeHidden()
  await desk.when.written('Text', LONG)
  await expect(desk.get.panel().getByText(/Too long for this slide/)).toBeVisible()
  await desk.when.titleAdded('After it')
  await page.setViewportSize({ width: 1920, height: 1080 })
  await desk.when.selected('All documented incidents')
  await desk.when.presented()

  const more = desk.get.screen().getByTestId('more-groups')
  await expect(more).toBeInViewport({ ratio: 1 })
  const shown = (await desk.get.screen().locator('text[class*="groupName"]').allTextContents()).filter(
    Boolean,
  )
  const [, groups, incidents] = /and (\d+) more, (\d+) incident/.exec((await more.textContent()) ?? '') ?? []
  const served = await recordsServed(page)
  const countries = new Set(served.flatMap((record) => record.countries.map(countryName)))
  expect(Number(groups)).toBe(countries.size - shown.length)
  expect(Number(incidents)).toBe(
    served.filter((record) => record.countries.some((code) => !shown.includes(countryName(code)))).length,
  )
  expect(await smallType(page)).toEqual([])

  const words = desk.get.screen().getByTestId('slide-words')
  await expect(words.getByText('Point 9')).not.toBeInViewport()
  for (let press = 0; press < 6 && (await desk.get.number().textContent())?.startsWith('1'); press++) {
    if (await words.getByText('Point 9').evaluate(isWithin)) break
    await desk.when.keys('PageDown')
  }
  await expect(words.getByText('Point 9')).toBeInViewport()
  await desk.then.shows('All documented incidents', '1 / 2')
  await desk.when.keys('PageDown')
  await desk.then.shows('After it', '2 / 2')
})

test('on a phone, upright or on its side, a slide is read and nothing lies over another', async ({
  atlas,
  page,
}) => {
  const desk = new BriefingDesk(page)
  await atlas.given.opened('')
  await desk.when.opened()
  await desk.when.viewAdded()
  await desk.when.laidOut('Map and chart')
  await desk.when.written('Text', 'Short.')
  await desk.when.presented()
  for (const size of [
    { width: 390, height: 844 },
    { width: 844, height: 390 },
  ]) {
    await page.setViewportSize(size)
    const bars = desk.get.screen().getByRole('application', { name: 'By year and kind' })
    await expect(bars).toBeInViewport({ ratio: 1 })
    expect(await smallType(page, 10.5), JSON.stringify(size)).toEqual([])
    const [map, words] = [
      await atlas.get.map().boundingBox(),
      await desk.get.screen().getByTestId('slide-words').boundingBox(),
    ]
    if (!map || !words) throw new Error('no map or no words')
    const isBeside = words.x >= map.x + map.width - 1 || words.y >= map.y + map.height - 1
    expect(isBeside, JSON.stringify({ map, words })).toBe(true)
    expect(map.height).toBeGreaterThan(150)
  }
})

const isWithin = (item: Element): boolean => {
  const place = item.closest('[data-testid="slide-words"]')?.getBoundingClientRect()
  return place !== undefined && item.getBoundingClientRect().bottom <= place.bottom
}

type Record = { countries: string[]; from: string; to: string }
const geojson = z.object({
  features: z.array(
    z.object({
      properties: z.object({
        counts_as_incident: z.boolean(),
        countries: z.array(z.string()),
        date_start: z.string(),
        date_end: z.string(),
      }),
    }),
  ),
})
/** The incidents as they are served, read without the product. */
async function recordsServed(page: Page): Promise<Record[]> {
  const { features } = geojson.parse(await (await page.request.get('geo/incidents.geojson')).json())
  return features
    .filter(({ properties }) => properties.counts_as_incident)
    .map(({ properties: { countries, date_start, date_end } }) => ({
      countries,
      from: date_start,
      to: date_end,
    }))
}
const names = new Intl.DisplayNames('en', { type: 'region' })
/** As the page calls it. */
const countryName = (code: string): string => (code === 'TR' ? 'Turkey' : (names.of(code) ?? code))

const within = ({ from, to }: Record, period: string): number => {
  const [first = '', last = ''] = period.split('..')
  return from <= last && to >= first ? 1 : 0
}

async function comparedByHand(
  page: Page,
  a: string,
  b: string,
): Promise<Map<string, { a: number; b: number }>> {
  const counts = new Map<string, { a: number; b: number }>()
  for (const record of await recordsServed(page))
    for (const name of record.countries.map(countryName)) {
      const known = counts.get(name) ?? { a: 0, b: 0 }
      const next = { a: known.a + within(record, a), b: known.b + within(record, b) }
      if (next.a + next.b > 0) counts.set(name, next)
    }
  return counts
}

const shownRows = (table: Locator): Promise<{ name: string; a: number; b: number; change: number }[]> =>
  table.getByRole('rowheader').evaluateAll((headers) =>
    headers
      .filter((header) => header.checkVisibility({ visibilityProperty: true }))
      .map((header) => {
        const cells = [...(header.parentElement?.querySelectorAll('[role="cell"]') ?? [])]
        const [a = Number.NaN, b = Number.NaN, change = Number.NaN] = cells.map((cell) =>
          Number(cell.textContent?.replace('−', '-')),
        )
        return { name: header.textContent ?? '', a, b, change }
      }),
  )

async function addByKeys(page: Page, button: string, title: string): Promise<void> {
  await page.getByRole('button', { name: button }).focus()
  await page.keyboard.press('Enter')
  await writeByKeys(page, title)
}

async function writeByKeys(page: Page, title: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Title', exact: true }).focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(title)
}

async function layOutByKeys(page: Page, layout: string): Promise<void> {
  const menu = page.getByRole('button', { name: /^Layout: / })
  await menu.focus()
  await page.keyboard.press('Enter')
  const wanted = page.getByRole('menuitemradio', { name: layout, exact: true })
  await expect(wanted).toBeVisible()
  await page.keyboard.press('Home')
  for (let step = 0; step < 8 && !(await wanted.evaluate((item) => item === document.activeElement)); step++)
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(menu).toHaveAccessibleName(`Layout: ${layout}`)
}
