import { expect, test } from './driver/browser'

const VIEW = 'map=5/34/65&time=2022-01-01..2023-12-31&country=AF,IR&kind=attack&panel=table&theme=light'

test('a link restores camera, time, filters, panel and theme', async ({ atlas, page }) => {
  await atlas.given.openedWithMap(VIEW)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await expect(page.getByRole('tab', { name: 'List' })).toHaveAttribute('aria-selected', 'true')
  await expect(atlas.get.choice('Afghanistan')).toBeChecked()
  await expect(atlas.get.choice('Attack')).toBeChecked()
  await expect(atlas.get.year(2022)).toHaveAttribute('aria-pressed', 'true')
  await expect(atlas.get.year(2021)).toHaveAttribute('aria-pressed', 'false')
  expect([...atlas.get.query()]).toEqual([...new URLSearchParams(VIEW)])
})

test('a moved map is in the link, and a reload shows the same', async ({ atlas }) => {
  await atlas.given.openedWithMap()
  await atlas.when.mapDragged(-160, 40)
  await expect.poll(() => atlas.get.query().get('map')).toMatch(/^\d[\d.]*\/-?[\d.]+\/-?[\d.]+$/)
  const before = atlas.get.query().get('map')
  await atlas.when.reloaded()
  await atlas.then.mapIsSettled()
  expect(atlas.get.query().get('map')).toBe(before)
})

test('Back and Forward walk through the filters', async ({ atlas, page }) => {
  await atlas.given.opened()
  await atlas.when.yearPressed(2022)
  await atlas.when.choiceToggled('Iran')
  await atlas.when.wentBack()
  await atlas.then.linkHolds('country', null)
  await expect(atlas.get.choice('Iran')).not.toBeChecked()
  await atlas.then.linkHolds('time', '2022-01-01..2022-12-31')
  await page.goForward()
  await expect(atlas.get.choice('Iran')).toBeChecked()
})

test('a broken key costs only itself and is said; foreign keys survive', async ({ atlas }) => {
  await atlas.given.opened('time=yesterday&country=IR&utm_source=mail')
  await expect(atlas.get.notice(/One part of the link could not be restored/)).toContainText('time=yesterday')
  await expect(atlas.get.choice('Iran')).toBeChecked()
  await atlas.when.choiceToggled('Germany')
  await atlas.then.linkHolds('utm_source', 'mail')
  await atlas.then.linkHolds('country', 'DE,IR')
})

test('hostile links are text, never markup', async ({ atlas, page }) => {
  const attack = encodeURIComponent('<img src=x onerror=alert(1)>')
  await atlas.given.opened(`time=${attack}&incident=${attack}&country=__proto__`)
  await expect(atlas.get.notice(/3 parts of the link/)).toContainText('<img src=x onerror=alert(1)>')
  await expect(page.locator('img')).toHaveCount(0)
})
