import { expect, test } from './driver/browser'
import { onMap } from './driver/onMap'

/** Zoom, latitude, longitude, bearing and pitch of the link. */
const cameraOf = (text: string | null): number[] => (text ?? '').split('/').map(Number)

test('the map goes to a region by menu and by palette, and the link says where', async ({ atlas, page }) => {
  await atlas.given.openedWithMap()
  await onMap(page).when.wentTo('Afghanistan')
  await expect.poll(() => cameraOf(atlas.get.query().get('map')).length).toBe(3)
  const [zoom = 0, lat = 0, lon = 0] = cameraOf(atlas.get.query().get('map'))
  expect(zoom).toBeGreaterThan(4)
  expect(lat).toBeGreaterThan(32)
  expect(lat).toBeLessThan(36)
  expect(lon).toBeGreaterThan(62)
  expect(lon).toBeLessThan(70)
  await page.keyboard.press('?')
  await page.getByRole('searchbox').or(page.getByRole('combobox')).fill('Go to Europe')
  await page.keyboard.press('Enter')
  await expect.poll(() => cameraOf(atlas.get.query().get('map'))[2] ?? 99).toBeLessThan(25)
  await onMap(page).when.wentTo('Everything')
  await atlas.then.linkHolds('map', null)
})

test('the map goes to what passes the filters', async ({ atlas, page }) => {
  await atlas.given.openedWithMap('country=IR')
  await onMap(page).when.wentTo('What passes the filters')
  await expect.poll(() => cameraOf(atlas.get.query().get('map'))[0] ?? 0).toBeGreaterThan(4)
  const [, lat = 0, lon = 0] = cameraOf(atlas.get.query().get('map'))
  expect(lat).toBeGreaterThan(26)
  expect(lat).toBeLessThan(36)
  expect(lon).toBeGreaterThan(46)
  expect(lon).toBeLessThan(62)
})

test('what there is nothing to go to is said', async ({ atlas, page }) => {
  await atlas.given.openedWithMap('country=AT&time=2019-01-01..2019-12-31')
  await onMap(page).when.wentTo('What passes the filters')
  await expect(atlas.get.notice(/Nothing that passes the filters has a place/)).toBeVisible()
  await onMap(page).when.wentTo('The open record')
  await expect(atlas.get.notice(/No record is open/)).toBeVisible()
})

test('the map turns and tilts by keyboard, the link keeps it, and north comes back', async ({
  atlas,
  page,
}) => {
  await atlas.given.openedWithMap()
  const north = page.getByRole('button', { name: 'North up, seen from above' })
  await expect(north).toBeHidden()
  await onMap(page).when.mapFocused()
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(north).toBeVisible()
  await page.keyboard.press('Shift+ArrowUp')
  await expect.poll(() => cameraOf(atlas.get.query().get('map'))[4] ?? 0).toBeGreaterThan(5)
  const turned = cameraOf(atlas.get.query().get('map'))
  expect(Math.abs(turned[3] ?? 0)).toBeGreaterThan(5)
  await page.reload()
  await atlas.then.mapIsSettled()
  expect(cameraOf(atlas.get.query().get('map'))).toEqual(turned)
  await north.click()
  await expect.poll(() => cameraOf(atlas.get.query().get('map')).length).toBe(3)
  await expect(north).toBeHidden()
})

test('records are stepped through on the map by date, said aloud, opened and left', async ({
  atlas,
  page,
}) => {
  await atlas.given.openedWithMap()
  await onMap(page).when.mapFocused()
  await page.keyboard.press('Enter')
  await expect(onMap(page).get.step()).toContainText(/1 of 32, by date/)
  const first = await onMap(page).get.step().textContent()
  const before = atlas.get.query().get('map')
  await page.keyboard.press('ArrowRight')
  await expect(onMap(page).get.step()).toContainText(/2 of 32, by date/)
  expect(await onMap(page).get.step().textContent()).not.toBe(first)
  await page.keyboard.press('End')
  await expect(onMap(page).get.step()).toContainText(/32 of 32, by date/)
  await expect(onMap(page).get.step()).toContainText(/2024/)
  await expect(onMap(page).get.step()).toContainText(/killed/)
  // Arrows step now; they do not move the map.
  expect(atlas.get.query().get('map')).toBe(before)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(onMap(page).get.step()).toBeEmpty()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => atlas.get.query().get('map')).not.toBe(before)
})

test('n and p step from anywhere on the page', async ({ atlas, page }) => {
  await atlas.given.openedWithMap()
  await page.keyboard.press('n')
  await expect(onMap(page).get.step()).toContainText('1 of 32')
  await page.keyboard.press('n')
  await expect(onMap(page).get.step()).toContainText('2 of 32')
  await page.keyboard.press('p')
  await expect(onMap(page).get.step()).toContainText('1 of 32')
})

test('a filter narrows what is stepped through', async ({ atlas, page }) => {
  await atlas.given.openedWithMap('country=IR')
  await page.keyboard.press('p')
  await expect(onMap(page).get.step()).toContainText('4 of 4')
  await expect(onMap(page).get.step()).toContainText('Iran')
})

for (const language of ['en', 'ru', 'fa'])
  test(`no incident lies under the legend when the atlas opens (${language})`, async ({ atlas, page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await atlas.given.openedWithMap(`lang=${language}`)
    const { under, beside } = await page.evaluate(marksUnderLegend)
    expect(beside, 'pixels of marks on the map').toBeGreaterThan(0)
    expect(under, 'pixels of marks under the legend').toBe(0)
  })

/** Runs in the page: pixels that marks have, under the legend and elsewhere. */
function marksUnderLegend(): { under: number; beside: number } {
  const selector = '[data-testid="map"] canvas[aria-hidden="true"]:not([hidden])'
  const marks = document.querySelector<HTMLCanvasElement>(selector)
  const legend = document.querySelector('[data-over-map="panel"]')
  const copy = new OffscreenCanvas(marks?.width ?? 0, marks?.height ?? 0)
  const context = copy.getContext('2d')
  if (!marks || !legend || !context) throw new Error('there is no map with a legend')
  context.drawImage(marks, 0, 0)
  const [map, box] = [marks.getBoundingClientRect(), legend.getBoundingClientRect()]
  const drawn = (x: number, y: number, width: number, height: number): number =>
    context.getImageData(x, y, width, height).data.filter((value, i) => i % 4 === 3 && value > 0).length
  const under = drawn(box.left - map.left, box.top - map.top, box.width, box.height)
  return { under, beside: drawn(0, 0, copy.width, copy.height) - under }
}
