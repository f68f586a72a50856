import { expect, test } from './driver/browser'
import { onMap } from './driver/onMap'

test('a layer is shown, faded and moved by keyboard, and the link holds all of it', async ({
  atlas,
  page,
}) => {
  await atlas.given.openedWithMap()
  await onMap(page).when.layersOpened()
  await onMap(page).when.layerToggled('Threatened infrastructure')
  await onMap(page).when.layerFaded('Threatened infrastructure', 4)
  await atlas.then.linkHolds('layers', 'water,provinces,corridors:60,cities,incidents')
  const higher = page.getByRole('button', { name: 'Draw Threatened infrastructure higher' })
  await higher.focus()
  await page.keyboard.press('Enter')
  await atlas.then.linkHolds('layers', 'water,provinces,cities,corridors:60,incidents')
  // It is at the top now: the button says so and keeps the keyboard's place.
  await expect(higher).toBeFocused()
  await expect(higher).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Enter')
  await atlas.then.linkHolds('layers', 'water,provinces,cities,corridors:60,incidents')
  await atlas.then.mapIsSettled()
})

test('a link with another order and opacity is shown as it says', async ({ atlas, page }) => {
  await atlas.given.openedWithMap('layers=corridors:40,cities,water,incidents&marks=symbols&projection=globe')
  await onMap(page).when.layersOpened()
  await expect(onMap(page).get.opacity('Threatened infrastructure')).toHaveValue('40')
  const names = await onMap(page).get.layerNames(/on the land/)
  expect(names.filter((name) => /Lakes|Cities|Threatened/.test(name))).toEqual([
    'Lakes and rivers',
    'Cities',
    'Threatened infrastructure',
  ])
  await expect(onMap(page).get.layers().getByRole('radio', { name: 'Globe' })).toBeChecked()
  await expect(onMap(page).get.layers().getByRole('radio', { name: 'Symbols' })).toBeChecked()
})

test('hiding a layer moves no other in the list', async ({ atlas, page }) => {
  await atlas.given.opened()
  await onMap(page).when.layersOpened()
  const before = await onMap(page).get.layerNames(/on the land/)
  await onMap(page).when.layerToggled('Provinces')
  await atlas.then.linkHolds('layers', 'water,cities,incidents')
  expect(await onMap(page).get.layerNames(/on the land/)).toEqual(before)
})

test('projection and marks are chosen beside the layers and survive a reload', async ({ atlas, page }) => {
  await atlas.given.openedWithMap()
  await onMap(page).when.layersOpened()
  await onMap(page).get.layers().getByText('Globe', { exact: true }).click()
  await onMap(page).get.layers().getByText('Density', { exact: true }).click()
  await atlas.then.linkHolds('projection', 'globe')
  await atlas.then.linkHolds('marks', 'density')
  await page.reload()
  await atlas.then.mapIsSettled()
  await atlas.then.linkHolds('projection', 'globe')
})

test('the layers close by Escape and give the keyboard back to their button', async ({ atlas, page }) => {
  await atlas.given.opened()
  const button = page.getByRole('button', { name: 'Layers', exact: true })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(onMap(page).get.layers()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(onMap(page).get.layers()).toBeHidden()
  await expect(button).toBeFocused()
})

for (const theme of ['dark', 'light'])
  test(`the layers are accessible, ${theme}`, async ({ atlas, page }) => {
    await atlas.given.opened(`theme=${theme}&layers=choropleth,water,corridors,incidents`)
    await onMap(page).when.layersOpened()
    await expect(onMap(page).get.layers()).toBeVisible()
    await atlas.then.isAccessible()
  })

test.describe('when a part of the map fails', () => {
  // A refused request is itself an error in the console; these specs read the page instead.
  test.use({ strict: false })

  for (const [file, name] of [
    ['geo/water.topojson', 'Lakes and rivers'],
    ['geo/cities.geojson', 'Cities'],
    ['geo/labels.geojson', 'Names of countries and provinces'],
    ['geo/corridors.geojson', 'Threatened infrastructure'],
  ] as const)
    test(`without ${file} the map says what is missing and goes on`, async ({ atlas, page }) => {
      await atlas.given.served(file, 'gone', 404)
      await atlas.given.openedWithMap()
      await expect(atlas.get.notice(/Missing on the map/)).toContainText(name)
      await expect(atlas.get.error()).toHaveCount(0)
      await page.getByRole('button', { name: 'Zoom in' }).click()
      await expect.poll(() => atlas.get.query().get('map')).not.toBeNull()
    })

  test('a surface that is lost for a moment comes back with everything on it', async ({ atlas, page }) => {
    await atlas.given.openedWithMap()
    await onMap(page).when.surfacesLost('for a moment')
    await onMap(page).when.wentTo('Afghanistan')
    await atlas.then.mapIsSettled()
    await expect(atlas.get.notice(/Missing on the map/)).toHaveCount(0)
  })

  test('a surface that is lost for good is said, and the rest works', async ({ atlas, page }) => {
    await atlas.given.openedWithMap()
    await onMap(page).when.surfacesLost('for good')
    await expect(atlas.get.notice(/Missing on the map/)).toContainText('the list has every record')
    await atlas.when.panelChosen('List')
    expect(await atlas.get.listedCount()).toBeGreaterThan(10)
  })
})
