import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './driver/browser'
import { onMap } from './driver/onMap'

/** One incident known only as Poland, and the point its coordinates once put a dot on. */
const POLAND = { id: 'pl-deportation-2023-06', lon: 19.584, lat: 52.222 }
const AROUND_POLAND = '6/50.6/17.1'

type Feature = { properties: { counts_as_incident: boolean; countries: string[]; kind: string } }
const isCollection = (value: unknown): value is { features: Feature[] } =>
  typeof value === 'object' && value !== null && 'features' in value

/** How many countries have so many incidents, counted from the published file. */
async function countriesByCount(
  isCounted: (feature: Feature) => boolean = () => true,
): Promise<Map<string, number>> {
  const read: unknown = JSON.parse(await readFile('public/geo/incidents.geojson', 'utf8'))
  if (!isCollection(read)) throw new Error('no incidents')
  const found = new Map<string, number>()
  for (const feature of read.features) {
    if (!feature.properties.counts_as_incident) continue
    for (const country of feature.properties.countries)
      found.set(country, (found.get(country) ?? 0) + Number(isCounted(feature)))
  }
  return found
}

test('an incident known only by country is the whole country, and opens wherever it is pressed', async ({
  atlas,
  page,
}) => {
  await atlas.given.openedWithMap(`map=${AROUND_POLAND}`)
  const centre = await onMap(page).get.pixelOf(POLAND)
  await page.mouse.click(centre.x, centre.y)
  await atlas.then.linkHolds('incident', POLAND.id)
  await atlas.when.wentBack()
  await atlas.then.linkHolds('incident', null)
  const border = await onMap(page).get.pixelOf({ lon: 19.9, lat: 49.9 })
  await page.mouse.click(border.x, border.y)
  await atlas.then.linkHolds('incident', POLAND.id)
})

test('an area whose incidents are filtered out is not there to press', async ({ atlas, page }) => {
  await atlas.given.openedWithMap(`map=${AROUND_POLAND}&kind=attack`)
  const { x, y } = await onMap(page).get.pixelOf(POLAND)
  await page.mouse.click(x, y)
  // What the press would have opened is in the link before what comes after it.
  await atlas.when.yearPressed(2022)
  await expect.poll(() => atlas.get.query().get('time')).not.toBeNull()
  await atlas.then.linkHolds('incident', null)
})

test('the colours of countries say what a reader counting the file would', async ({ atlas, page }) => {
  await atlas.given.openedWithMap('layers=choropleth,incidents')
  await expectLegend(page, await countriesByCount())
})

test('the colours follow the filters; a country with none left is not one without data', async ({
  atlas,
  page,
}) => {
  await atlas.given.openedWithMap('layers=choropleth,incidents&kind=arrest')
  const counts = await countriesByCount(({ properties }) => properties.kind === 'arrest')
  expect([...counts.values()].filter((count) => count === 0).length).toBeGreaterThan(0)
  await expectLegend(page, counts)
})

test('pressing a coloured country filters by it', async ({ atlas, page }) => {
  await atlas.given.openedWithMap(`map=${AROUND_POLAND}&layers=choropleth`)
  const { x, y } = await onMap(page).get.pixelOf({ lon: 19.9, lat: 49.9 })
  await page.mouse.click(x, y)
  await atlas.then.linkHolds('country', 'PL')
})

test('provinces say how many incidents they leave out', async ({ atlas, page }) => {
  await atlas.given.openedWithMap('layers=choropleth,incidents&areas=province-incidents')
  await expect(page.getByTestId('legend-areas')).toContainText(/\d+ incidents are left out/)
})

/** Every row of the legend holds as many areas as there are countries in its range. */
async function expectLegend(page: Page, counts: ReadonlyMap<string, number>): Promise<void> {
  const rows = page
    .getByTestId('legend-areas')
    .getByRole('listitem')
    .filter({ hasText: /areas?$/ })
  await expect(rows.first()).toBeVisible()
  const values = [...counts.values()]
  let held = 0
  for (const row of await rows.all()) {
    const [range = '', areas = ''] = await row.locator('span').allTextContents()
    const [low = '', high = low] = range.split('–')
    const expected = values.filter((value) => value >= Number(low) && value <= Number(high)).length
    expect(Number.parseInt(areas, 10), range).toBe(expected)
    held += expected
  }
  expect(held).toBe(values.length)
}
