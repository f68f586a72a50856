import type { Browser, BrowserContextOptions } from '@playwright/test'
import { Atlas } from './driver/atlas'
import { expect, test } from './driver/browser'
import { onMap } from './driver/onMap'

// What stands beside the map as the reader has arranged it is part of the view.

/** What another reader sees who is sent the link. */
async function openedElsewhere(
  browser: Browser,
  atlas: Atlas,
  look: (theirs: Atlas) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  const theirs = new Atlas(await context.newPage(), atlas.misdeeds)
  await theirs.page.goto(atlas.page.url())
  await expect(theirs.get.headline()).toBeVisible()
  await look(theirs)
  await context.close()
}

/** Lines of the table of a comparison, by name. */
const order = (reader: Atlas): Promise<string[]> =>
  reader.page
    .getByRole('table', { name: /^Incidents in A and B/ })
    .getByRole('rowheader')
    .allInnerTexts()

const sheet = (reader: Atlas) => reader.page.getByRole('contentinfo')

test('numbers opened under charts are in the link, and in the step of Back they were opened in', async ({
  atlas,
  browser,
}) => {
  await atlas.given.opened('country=AF,IR&v=2')
  await atlas.when.numbersTurned('By year and kind')
  await atlas.when.chartReached('By form')
  await atlas.when.numbersTurned('By form')
  await atlas.then.linkHolds('numbers', 'by-year,by-form')
  const years = await atlas.get.numbersOf('By year and kind').innerText()
  await openedElsewhere(browser, atlas, async (theirs) => {
    await expect(theirs.get.numbersOf('By year and kind')).toHaveText(years, { useInnerText: true })
    await expect(theirs.get.numbersOf('By country')).toHaveCount(0)
    await theirs.when.chartReached('By form')
    await expect(theirs.get.numbersOf('By form')).toBeVisible()
  })
  await atlas.when.choiceToggled('Germany')
  await atlas.then.linkHolds('country', 'AF,DE,IR')
  await atlas.when.numbersTurned('By form')
  await atlas.then.linkHolds('numbers', 'by-year')
  await atlas.when.wentBack()
  await atlas.then.linkHolds('country', 'AF,IR')
  await expect(atlas.get.numbersOf('By form')).toBeVisible()
  await atlas.when.reloaded()
  await expect(atlas.get.numbersOf('By year and kind')).toHaveText(years, { useInnerText: true })
})

test('the order of the table of a comparison is in the link, and goes with the comparison', async ({
  atlas,
  page,
  browser,
}) => {
  await atlas.given.opened(
    'time=2022-01-01..2024-12-31&compare=side:50;time=2019-01-01..2021-12-31&panel=compare',
  )
  await expect.poll(() => order(atlas)).not.toEqual([])
  const standard = await order(atlas)
  await page.getByRole('columnheader', { name: 'Country' }).getByRole('button').click()
  await atlas.then.linkHolds('comparesort', 'value')
  const chosen = await order(atlas)
  expect(chosen).not.toEqual(standard)
  await openedElsewhere(browser, atlas, async (theirs) => {
    await expect.poll(() => order(theirs)).toEqual(chosen)
  })
  await page.getByRole('tabpanel').getByRole('button', { name: 'End comparison' }).click()
  await atlas.then.linkHolds('comparesort', null)
  await atlas.when.wentBack()
  await expect.poll(() => order(atlas)).toEqual(chosen)
})

const ON_A_PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true }

test.describe('on a phone', () => {
  test.use(ON_A_PHONE)

  test('how far the sheet is drawn up is in the link, and a wide screen passes it over', async ({
    atlas,
    page,
    browser,
  }) => {
    await atlas.given.opened('country=IR&v=2')
    await expect(page.getByRole('tab', { name: 'List' })).toHaveCount(0)
    const more = page.getByRole('button', { name: 'Show more of the list' })
    await more.click()
    await atlas.then.linkHolds('sheet', 'list')
    await more.click()
    await atlas.then.linkHolds('sheet', 'full')
    await page.getByRole('tab', { name: 'List' }).click()
    await atlas.then.linkHolds('panel', 'table')
    const height = (await sheet(atlas).boundingBox())?.height
    const sees = async (theirs: Atlas) => {
      await expect(theirs.get.rows().first()).toBeVisible()
      await expect.poll(async () => (await sheet(theirs).boundingBox())?.height).toBe(height)
    }
    await openedElsewhere(browser, atlas, sees, ON_A_PHONE)
    await openedElsewhere(browser, atlas, async (theirs) => {
      await expect(theirs.get.rows().first()).toBeVisible()
      await expect(theirs.get.choice('Iran')).toBeVisible()
    })
    const less = page.getByRole('button', { name: 'Show more of the map' })
    await less.click()
    await less.click()
    await atlas.then.linkHolds('sheet', null)
  })

  test('a sheet put down over an open record stays down, until a record is opened', async ({
    atlas,
    page,
  }) => {
    await atlas.given.opened('map=5.5/32.6/57.08&incident=ir-kerman-bombing-2024-01-03&panel=incident&v=2')
    await expect(atlas.get.record(/Kerman/)).toBeVisible()
    await page.getByRole('button', { name: 'Show more of the map' }).click()
    await atlas.then.linkHolds('sheet', 'strip')
    await atlas.when.reloaded()
    await atlas.then.mapIsSettled()
    await expect(atlas.get.record(/Kerman/)).toHaveCount(0)
    const { x, y } = await onMap(page).get.pixelOf({ lat: 30.28321, lon: 57.07879 })
    await page.touchscreen.tap(x, y)
    await expect(atlas.get.record(/Kerman/)).toBeVisible()
    await atlas.then.linkHolds('sheet', null)
  })
})
