import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { z } from '../src/ingest/zod'
import { expect, test } from './driver/browser'

const served = z.object({
  features: z.array(
    z.object({
      properties: z.object({
        kind: z.string(),
        counts_as_incident: z.boolean(),
        countries: z.array(z.string()),
        date_start: z.string(),
        date_end: z.string(),
        killed_low: z.nullable(z.number()),
        killed_best: z.nullable(z.number()),
      }),
    }),
  ),
})
type Served = z.infer<typeof served>['features'][number]['properties']

const A = { from: '2022-01-01', to: '2024-12-31' }
const B = { from: '2019-01-01', to: '2021-12-31' }
const LINK = `time=${A.from}..${A.to}&compare=side:50;time=${B.from}..${B.to}&panel=compare`

/** Incidents of the served file in a period, counted without the product. */
async function counted(page: Page, { from, to }: typeof A): Promise<Served[]> {
  const { features } = served.parse(await (await page.request.get('geo/incidents.geojson')).json())
  return features
    .map(({ properties }) => properties)
    .filter((p) => p.counts_as_incident && p.date_start <= to && p.date_end >= from)
}

const inCountry = (records: readonly Served[], code: string) =>
  records.filter(({ countries }) => countries.includes(code)).length

const maps = (page: Page) => [page.getByTestId('map'), page.getByTestId('map-b')] as const
async function bothSettled(page: Page): Promise<void> {
  for (const map of maps(page))
    await expect(map).toHaveAttribute('data-map-settled', 'true', { timeout: 30_000 })
}
const said = (page: Page): Locator => page.getByTestId('comparison')
const table = (page: Page): Locator =>
  page.getByRole('table', { name: 'Incidents in A and B and the change from B to A' })
const cells = async (page: Page, name: string): Promise<string[]> =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    .getByRole('cell')
    .allInnerTexts()

test('compares a period with the one before it, as a count by hand does, row by row', async ({
  atlas,
  page,
}) => {
  const [a, b] = [await counted(page, A), await counted(page, B)]
  await atlas.given.opened(`time=${A.from}..${A.to}`)
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(said(page)).toHaveText(
    `A: 2022 – 2024, ${a.length} incidents; B: 2019 – 2021, ${b.length} incidents; ${a.length - b.length} more in A`,
  )
  for (const [name, code] of [
    ['Afghanistan', 'AF'],
    ['Iran', 'IR'],
    ['Tajikistan', 'TJ'],
  ] as const) {
    const [inA = '', inB = '', change = ''] = await cells(page, name)
    expect(Number.parseInt(inA, 10)).toBe(inCountry(a, code))
    expect(Number.parseInt(inB, 10)).toBe(inCountry(b, code))
    expect(Number.parseInt(change.replace('−', '-'), 10)).toBe(inCountry(a, code) - inCountry(b, code))
  }
  const lowest = a.reduce((sum, p) => sum + (p.killed_low ?? p.killed_best ?? 0), 0)
  expect((await cells(page, 'All incidents'))[0]).toContain(`killed ${lowest}`)
})

test('a link shows the same comparison again, and undo and Back leave it', async ({ atlas, page }) => {
  await atlas.given.opened()
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(said(page)).toContainText('B: ')
  const byForm = page.getByRole('group', { name: 'Compared by' }).getByRole('button', { name: 'Form' })
  await byForm.click()
  await page.getByRole('button', { name: 'One map over the other' }).click()
  await expect(page.getByRole('separator')).toBeVisible()
  const words = (await said(page).textContent()) ?? ''
  await expect.poll(() => atlas.get.query().get('compare')).toMatch(/^swipe:50:subtype;/)
  await page.goto(page.url())
  await expect(said(page)).toHaveText(words)
  await expect(byForm).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('separator')).toBeVisible()

  await page.getByRole('button', { name: 'Swap A and B' }).first().click()
  await expect(said(page)).not.toHaveText(words)
  await atlas.when.keyPressed('Control+z')
  await expect(said(page)).toHaveText(words)
  await page.getByRole('button', { name: 'End comparison' }).last().click()
  await expect(page.getByTestId('map-b')).toHaveCount(0)
  await atlas.then.linkHolds('compare', null)
  await atlas.when.wentBack()
  await expect(said(page)).toHaveText(words)
})

test('both maps move as one, whichever is moved', async ({ atlas, page }) => {
  await atlas.given.opened(LINK)
  await bothSettled(page)
  const cameraAfter = async (map: Locator): Promise<string> => {
    const box = await map.boundingBox()
    if (!box) throw new Error('no map')
    const before = atlas.get.query().get('map')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 2 - 60, box.y + box.height / 2 + 30, { steps: 6 })
    await page.mouse.up()
    await expect.poll(() => atlas.get.query().get('map')).not.toBe(before)
    return atlas.get.query().get('map') ?? ''
  }
  const [a, b] = maps(page)
  const led = await cameraAfter(a)
  // B now stands where A was led: moving B from there moves on from the same place.
  const [zoom, lat, lon] = led.split('/').map(Number)
  const on = (await cameraAfter(b)).split('/').map(Number)
  expect(on[0]).toBeCloseTo(zoom ?? 0, 1)
  expect((on[2] ?? 0) - (lon ?? 0)).toBeGreaterThan(0)
  expect((on[1] ?? 0) - (lat ?? 0)).toBeGreaterThan(0)
  await bothSettled(page)
})

test('the divider is drawn by hand and by key, and rests in the link as no step of its own', async ({
  atlas,
  page,
}) => {
  await atlas.given.opened(LINK.replace('side:50', 'swipe:50'))
  await bothSettled(page)
  const divider = page.getByRole('separator', { name: /Where map A ends/ })
  const box = await divider.boundingBox()
  const map = await page.getByTestId('map').boundingBox()
  if (!box || !map) throw new Error('no divider')
  await page.mouse.move(box.x + box.width / 2, box.y + 200)
  await page.mouse.down()
  await page.mouse.move(map.x + map.width * 0.3, box.y + 200, { steps: 5 })
  await page.mouse.up()
  await expect(divider).toHaveAttribute('aria-valuenow', '30')
  await expect.poll(() => atlas.get.query().get('compare')).toMatch(/^swipe:30;/)

  await divider.press('ArrowRight')
  await expect(divider).toHaveAttribute('aria-valuenow', '32')
  await divider.press('End')
  await expect.poll(() => atlas.get.query().get('compare')).toMatch(/^swipe:90;/)
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
})

test('by keyboard alone: begin, give B a filter of its own, sort, end', async ({ atlas, page }) => {
  const attacks = (await counted(page, B)).filter(({ kind }) => kind === 'attack').length
  await atlas.given.opened(`time=${A.from}..${A.to}`)
  await atlas.when.keyPressed('c')
  await expect(said(page)).toContainText('B: 2019 – 2021')

  await page.getByRole('group', { name: 'Filters of' }).getByRole('button', { name: 'B' }).press('Enter')
  await atlas.get.choice('Attack').press('Space')
  await expect(said(page)).toContainText(new RegExp(`B: 2019 – 2021, Kind: Attack, ${attacks} incident`))
  await atlas.then.linkHolds('kind', null)
  await expect.poll(() => atlas.get.query().get('compare')).toContain('kind=attack')

  const header = table(page).getByRole('columnheader', { name: 'Change' })
  await expect(header).toHaveAttribute('aria-sort', 'descending')
  await header.getByRole('button').press('Enter')
  await expect(header).toHaveAttribute('aria-sort', 'ascending')
  await header.getByRole('button').press('Escape')
  await expect(page.getByTestId('map-b')).toHaveCount(0)
  await expect(atlas.get.headline()).toBeVisible()
})

test('the finder asks of the side whose filters are shown', async ({ atlas, page }) => {
  await atlas.given.opened(LINK)
  await page.getByRole('group', { name: 'Filters of' }).getByRole('button', { name: 'B' }).click()
  await atlas.when.keyPressed('f')
  await expect(page.getByRole('dialog', { name: 'Filter B by name' })).toBeVisible()
  await page.keyboard.type('country iran')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect.poll(() => atlas.get.query().get('compare')).toContain('country=IR')
  await atlas.then.linkHolds('country', null)
})

test('periods are typed or chosen, and a wrong order is said, not guessed', async ({ atlas, page }) => {
  await atlas.given.opened(LINK)
  const first = page.getByRole('textbox', { name: 'First day of B' })
  const typed = async (text: string) => {
    await first.fill(text)
    await first.press('Enter')
  }
  await typed('2023-01-01')
  await expect(page.getByRole('alert')).toContainText('1 Jan 2023 is after the last day, 31 Dec 2021')
  await typed('3/1/2020')
  await expect(page.getByRole('alert')).toContainText('can be read in more than one way')
  // The text is given up, not the comparison.
  await first.press('Escape')
  await expect(page.getByRole('alert')).toBeHidden()
  await expect(first).toHaveValue('1 Jan 2019')
  await typed('۲۰۲۰')
  await expect(said(page)).toContainText('B: 2020 – 2021')
  await expect(first).toHaveValue('1 Jan 2020')
  await expect(first).toBeFocused()
  await page.getByRole('button', { name: 'Periods', exact: true }).click()
  await page.getByRole('menuitem', { name: 'B: the same days a year before A' }).click()
  await expect(said(page)).toContainText('B: 2021 – 2023')
})

test('the figures are saved with both sides and what they ask', async ({ atlas, page }) => {
  await atlas.given.opened(LINK)
  const save = async (name: string) => {
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download the comparison' }).click()
    await page.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click()
    return readFile(await (await coming).path(), 'utf8')
  }
  const [header = '', total = ''] = (await save('CSV')).split('\r\n')
  expect(header).toContain('incidents_a,incidents_b,change')
  const [a, b] = [(await counted(page, A)).length, (await counted(page, B)).length]
  expect(total).toContain(`All incidents,${a},${b},${a - b}`)
  const about = await save('About this file')
  expect(about).toContain(`A: ${a} incidents`)
  expect(about).toContain('1 January 2019')
})

for (const width of [1440, 900, 390])
  test(`can be used by everybody at ${width} pixels`, async ({ atlas, page }) => {
    await page.setViewportSize({ width, height: 850 })
    await atlas.given.opened(LINK)
    await bothSettled(page)
    await atlas.then.isAccessible()
  })
