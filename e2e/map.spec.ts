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

test('cells look the same whether a graphics card draws them or, where there is none, the atlas itself', async ({
  atlas,
  page,
}) => {
  const drawnBy = async (renderer: string) => {
    await page.addInitScript(nameRenderer, renderer)
    await atlas.given.openedWithMap(`${camera(5)}&marks=density`)
    await atlas.then.mapIsSettled()
    return page.evaluate(marksInBlocks)
  }
  const byAtlas = await drawnBy('SwiftShader')
  const byCard = await drawnBy('A graphics card')
  expect(byAtlas.canvases).toBe(2)
  expect(byCard.canvases).toBe(1)
  expect(Math.max(...byCard.blocks), 'ink on the map').toBeGreaterThan(50)
  const differences = byCard.blocks.map((ink, at) => Math.abs(ink - (byAtlas.blocks[at] ?? NaN)))
  expect(Math.max(...differences)).toBeLessThan(32)
  // Where a label keeps cells away, its edge may fall between two pixels.
  expect(differences.filter((difference) => difference > 4).length).toBeLessThan(differences.length / 1000)
})

/** Runs in the page, before the atlas: what WebGL says it is drawn by. */
function nameRenderer(name: string): void {
  const UNMASKED_RENDERER = 37_446
  const { prototype } = WebGL2RenderingContext
  const answer: unknown = Reflect.get(prototype, 'getParameter')
  if (typeof answer !== 'function') throw new Error('WebGL cannot be asked what it is drawn by')
  prototype.getParameter = function (asked): unknown {
    return asked === UNMASKED_RENDERER ? name : Reflect.apply(answer, this, [asked])
  }
}

/** Runs in the page: red, green, blue and alpha that the marks have on average in each block of the map. */
function marksInBlocks(): { canvases: number; blocks: number[] } {
  const BLOCK_PX = 8
  const canvases = [
    ...document.querySelectorAll<HTMLCanvasElement>('[data-testid="map"] canvas[aria-hidden="true"]'),
  ]
  const { width, height } = canvases.at(-1) ?? { width: 0, height: 0 }
  const context = new OffscreenCanvas(width, height).getContext('2d')
  if (!context) throw new Error('there is no canvas to look at the marks on')
  for (const canvas of canvases) if (!canvas.hidden) context.drawImage(canvas, 0, 0)
  const blocks: number[] = []
  for (let y = 0; y + BLOCK_PX <= height; y += BLOCK_PX)
    for (let x = 0; x + BLOCK_PX <= width; x += BLOCK_PX) {
      const { data } = context.getImageData(x, y, BLOCK_PX, BLOCK_PX)
      for (let part = 0; part < 4; part++)
        blocks.push(data.reduce((sum, value, i) => sum + (i % 4 === part ? value : 0), 0) / BLOCK_PX ** 2)
    }
  return { canvases: canvases.length, blocks }
}
