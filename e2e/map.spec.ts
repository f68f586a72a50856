import { readFileSync } from 'node:fs'
import type { Atlas } from './driver/atlas'
import { expect, test } from './driver/browser'

type Feature = {
  geometry: { coordinates: [number, number] } | null
  properties: {
    title: string
    kind: string
    counts_as_incident: boolean
    date_start: string
    location_precision: string
  }
}
const isCollection = (value: unknown): value is { features: Feature[] } =>
  typeof value === 'object' && value !== null && 'features' in value
const served: unknown = JSON.parse(readFileSync('public/geo/incidents.geojson', 'utf8'))
const features = isCollection(served) ? served.features : []
const KABUL = { lon: 69.17233, lat: 34.52813 }
/** Incidents of which nothing is known but the city: they share a place to the metre. */
const atKabul = features.filter(
  ({ geometry, properties }) =>
    geometry?.coordinates[0] === KABUL.lon &&
    geometry.coordinates[1] === KABUL.lat &&
    properties.counts_as_incident &&
    properties.location_precision === 'settlement',
)
const camera = (zoom: number) => `map=${zoom}/${KABUL.lat}/${KABUL.lon}`

/** Where the camera's centre is: in the middle of what the map's own controls leave free. */
async function middle(atlas: Atlas): Promise<{ x: number; y: number }> {
  const box = await atlas.get.map().boundingBox()
  if (!box) throw new Error('the map is not on the screen')
  return { x: box.x + box.width / 2, y: box.y + 40 + (box.height - 112) / 2 }
}

const tooltip = (atlas: Atlas) =>
  atlas.page.locator('[aria-hidden="true"]').filter({ hasText: /press/i }).last()

test('a ring says how many it stands for, by kind, and follows the filters', async ({ atlas }) => {
  const attacks = atKabul.filter(({ properties }) => properties.kind === 'attack')
  await atlas.given.openedWithMap(camera(10))
  const at = await middle(atlas)
  await atlas.page.mouse.move(at.x, at.y)
  await expect(tooltip(atlas)).toHaveText(new RegExp(`^${attacks.length} ?Attack`))

  const in2022 = attacks.filter(({ properties }) => properties.date_start.startsWith('2022'))
  expect(in2022.length).toBeLessThan(attacks.length)
  expect(in2022.length).toBeGreaterThan(1)
  await atlas.given.openedWithMap(`${camera(10)}&time=2022-01-01..2022-12-31`)
  await atlas.page.mouse.move(at.x + 1, at.y)
  await expect(tooltip(atlas)).toHaveText(new RegExp(`^${in2022.length} ?Attack`))
})

test('a ring at one place opens as a fan, whose symbols can be pointed at and opened', async ({ atlas }) => {
  await atlas.given.openedWithMap(camera(10))
  const at = await middle(atlas)
  await atlas.page.mouse.click(at.x, at.y)
  await atlas.then.mapIsSettled()
  const titles = atKabul.map(({ properties }) => properties.title)
  const seen = new Set<string>()
  for (let turn = 0; turn < 1; turn += 1 / 24) {
    await atlas.page.mouse.move(
      at.x + 40 * Math.sin(turn * 2 * Math.PI),
      at.y - 40 * Math.cos(turn * 2 * Math.PI),
    )
    // A hover is told in the next frame.
    await atlas.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    )
    for (const title of titles)
      if (await atlas.get.map().locator('..').getByText(title, { exact: true }).isVisible()) seen.add(title)
  }
  expect([...seen].toSorted()).toEqual(titles.toSorted())

  await atlas.page.mouse.click(at.x, at.y - 40)
  await expect(atlas.get.record(new RegExp(titles.map(escaped).join('|')))).toBeVisible()
})

test('a ring that can be taken apart is, by coming closer', async ({ atlas }) => {
  await atlas.given.openedWithMap(camera(5))
  const at = await middle(atlas)
  await atlas.page.mouse.click(at.x, at.y)
  await expect.poll(() => Number(atlas.get.query().get('map')?.split('/')[0])).toBeGreaterThan(5)
})

test('on the globe marks are found where they are drawn, away from its middle too', async ({
  atlas,
  page,
}) => {
  // A globe is drawn twice as slowly as a flat map without a graphics card.
  test.slow()
  await atlas.given.opened('projection=globe&map=2.4/35/60')
  await expect(atlas.get.map()).toHaveAttribute('data-map-settled', 'true', { timeout: 90_000 })
  // Moscow, up and to the west, where a flat map has it elsewhere.
  await atlas.when.mapPointedAt({ x: 0.358, y: 0.203 })
  const named = atlas.get
    .map()
    .locator('..')
    .getByText('Mass-casualty attack at Crocus City Hall near Moscow')
  await expect(named.first()).toBeVisible()
  await page.keyboard.press('n')
  await expect(page.getByTestId('step')).toContainText('1 of 32')
  await page.keyboard.press('Escape')
  await atlas.when.mapPointedAt({ x: 0.588, y: 0.477 })
  await expect(tooltip(atlas)).toHaveText(/^\d+ ?Attack/)
  await atlas.when.mapClicked({ x: 0.588, y: 0.477 })
  await expect.poll(() => Number(atlas.get.query().get('map')?.split('/')[0])).toBeGreaterThan(2.4)
})

test('where nothing is merged, what lies at one place is listed', async ({ atlas }) => {
  await atlas.given.openedWithMap(`${camera(10)}&marks=symbols`)
  const at = await middle(atlas)
  await atlas.page.mouse.click(at.x, at.y)
  await expect(atlas.page.getByRole('dialog', { name: `${atKabul.length} records here` })).toBeVisible()
})

test('cells state their classes in counts, and how many each holds', async ({ atlas }) => {
  await atlas.given.openedWithMap(`${camera(8)}&marks=density`)
  await expect(atlas.page.getByRole('region', { name: 'Legend' })).toContainText('Incidents in a cell')
  const at = await middle(atlas)
  await atlas.page.mouse.move(at.x, at.y)
  await expect(tooltip(atlas)).toHaveText(/^\d+ incidents in this cell/)
})

test('the legend explains what is drawn, and nothing else', async ({ atlas }) => {
  await atlas.given.openedWithMap(`${camera(6)}&marks=symbols&kind=attack`)
  const legend = atlas.page.getByRole('region', { name: 'Legend' })
  await expect(legend).toContainText('Attack')
  await expect(legend).not.toContainText('Several incidents')
  await expect(legend).not.toContainText('Left out by the filters')
  await atlas.given.openedWithMap(`${camera(6)}&kind=attack&layers=ghosts,incidents`)
  await expect(legend).toContainText('Several incidents')
  await expect(legend).toContainText('Left out by the filters')
})

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
