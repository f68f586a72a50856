import { expect, test } from './driver/browser'
import { onMap } from './driver/onMap'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

test('a record that is opened stays in sight of the map that its sheet leaves', async ({ atlas, page }) => {
  // Kerman stands low on the map, where the sheet with its reports will be.
  await atlas.given.openedWithMap('map=5.5/32.6/57.08')
  const kerman = { lat: 30.28321, lon: 57.07879 }
  const { x, y } = await onMap(page).get.pixelOf(kerman)
  await page.touchscreen.tap(x, y)
  await atlas.then.linkHolds('incident', 'ir-kerman-bombing-2024-01-03')
  await atlas.then.mapIsSettled()
  const map = await page.getByTestId('map').boundingBox()
  const at = await onMap(page).get.pixelOf(kerman)
  expect(map?.height).toBeLessThan(320)
  expect(at.y).toBeGreaterThan((map?.y ?? 0) + 40)
  expect(at.y).toBeLessThan((map?.y ?? 0) + (map?.height ?? 0) - 70)
})

test('what the bar has no room for is named in a menu, and every button is a finger wide', async ({
  atlas,
  page,
}) => {
  await atlas.given.openedWithMap()
  const buttons = page.getByRole('banner').getByRole('button')
  for (const button of await buttons.all()) {
    const box = await button.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(40)
  }
  const more = page.getByRole('button', { name: 'More', exact: true })
  const chosen = async (name: string) => {
    await more.click()
    await page.getByRole('menuitem', { name, exact: true }).click()
  }
  await more.click()
  await expect(page.getByRole('menuitemradio', { name: 'English' })).toBeChecked()
  await atlas.then.isAccessible()
  await page.keyboard.press('Escape')
  await expect(more).toBeFocused()
  await chosen('Switch to light')
  await atlas.then.linkHolds('theme', 'light')
  await chosen('Sources and method')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await chosen('Share')
  await expect(page.getByRole('dialog', { name: /Share/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await more.click()
  await page.getByRole('menuitemradio', { name: 'فارسی' }).click()
  await expect(page.getByRole('button', { name: 'بیشتر', exact: true })).toBeFocused()
})

test('a filter is found by its name', async ({ atlas, page }) => {
  await atlas.given.opened()
  await page.getByRole('button', { name: /^Filters/ }).tap()
  await page.getByRole('button', { name: 'Filter by name' }).tap()
  await page.getByRole('combobox').fill('country iran')
  await page.getByRole('option', { name: /Iran/ }).tap()
  await atlas.then.linkHolds('country', 'IR')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible()
  await expect(atlas.get.facetLabel('Country', 'Iran')).toBeVisible()
})
