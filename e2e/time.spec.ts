import { expect, test } from './driver/browser'

const IN_2022 = 'axis=2022-01-01..2022-12-31'

test('the wheel zooms the axis around the pointer, and the whole period is one press away', async ({
  atlas,
  page,
}) => {
  await atlas.given.opened('time=2022-01-01..2022-12-31')
  await atlas.when.stripWheeled(0.25, -600)
  await expect.poll(() => atlas.get.query().get('axis')).toMatch(/^20\d\d-\d\d-\d\d\.\.20\d\d-\d\d-\d\d$/)
  await expect(atlas.get.handle('Last day')).toHaveAttribute('data-beyond', 'after')
  expect(atlas.get.query().get('time')).toBe('2022-01-01..2022-12-31')
  await atlas.when.stripPressed('Whole period')
  await atlas.then.linkHolds('axis', null)
  await expect(atlas.get.handle('Last day')).toHaveAttribute('data-beyond', '')
  await atlas.get.handle('First day').focus()
  await page.keyboard.press('+')
  await expect.poll(() => atlas.get.query().get('axis')).not.toBeNull()
  await page.keyboard.press('0')
  await atlas.then.linkHolds('axis', null)
})

test('dates can be typed, and the fields follow the handles', async ({ atlas, page }) => {
  await atlas.given.opened()
  await atlas.when.dateTyped('First day', '3 Jan 2022')
  await atlas.when.dateTyped('Last day', 'Feb 2023')
  await atlas.then.linkHolds('time', '2022-01-03..2023-02-28')
  await expect(atlas.get.dateField('Last day')).toHaveValue('28 Feb 2023')
  await atlas.get.handle('Last day').focus()
  await page.keyboard.press('ArrowRight')
  await expect(atlas.get.dateField('Last day')).toHaveValue('31 Mar 2023')
})

test('what is no date is said and changes nothing', async ({ atlas, page }) => {
  await atlas.given.opened('time=2022-01-01..2022-12-31')
  await atlas.when.dateTyped('First day', '3/1/2022')
  await expect(atlas.get.error()).toContainText('First day “3/1/2022” can be read in more than one way')
  await atlas.when.dateTyped('First day', '30 Feb 2022')
  await expect(atlas.get.error()).toContainText('not in the calendar')
  await atlas.when.dateTyped('First day', '2023-05-01')
  await expect(atlas.get.error()).toContainText('1 May 2023 is after the last day, 31 Dec 2022')
  await expect(atlas.get.dateField('First day')).toHaveAttribute('aria-invalid', 'true')
  await atlas.then.linkHolds('time', '2022-01-01..2022-12-31')
  await page.keyboard.press('Escape')
  await expect(atlas.get.error()).toHaveCount(0)
  await expect(atlas.get.dateField('First day')).toHaveValue('1 Jan 2022')
})

test('bars can be another unit, and never more than can be drawn', async ({ atlas, page }) => {
  await atlas.given.opened()
  const bars = async () => Number(await atlas.get.strip().getAttribute('data-bars'))
  const quarters = await bars()
  await atlas.when.stripSet('Bars', 'Month')
  await expect.poll(bars).toBeGreaterThan(quarters * 2.5)
  await atlas.then.linkHolds('bin', 'month')
  await atlas.when.stripSet('Bars', 'Day')
  await expect(page.getByText('Too long for bars by day: zoom in.')).toBeVisible()
  expect(await bars()).toBeLessThanOrEqual(400)
  await atlas.when.stripSet('Bars', 'Auto')
  await atlas.then.linkHolds('bin', null)
  expect(await bars()).toBe(quarters)
})

test('a growing window plays, says its date, and lands in the link when it pauses', async ({ atlas }) => {
  await atlas.given.opened(IN_2022)
  await atlas.when.stripSet('Playback', 'Growing from the start')
  await atlas.when.stripPressed('Play')
  await expect(atlas.get.playing()).toHaveText(/^until \d+ (January|February) 2022$/)
  await expect(atlas.get.dateField('Last day')).toHaveValue(/^\d+ Feb 2022$/)
  expect(atlas.get.query().get('time')).toBeNull()
  await atlas.when.stripPressed('Pause')
  await expect.poll(() => atlas.get.query().get('time')).toMatch(/^2022-01-01\.\.2022-0[23]-\d\d$/)
  await atlas.then.linkHolds('play', 'cumulative')
  await expect(atlas.get.notice(/^Showing until/)).toBeAttached()
})

test('playback ends with the axis, or starts over where that is asked', async ({ atlas, page }) => {
  await atlas.given.opened(`${IN_2022}&time=2022-01-01..2022-12-20&play=cumulative&speed=4`)
  await atlas.when.stripPressed('Play')
  await atlas.then.linkHolds('time', '2022-01-01..2022-12-31')
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  await atlas.when.stripSet('Playback', 'Start over')
  await page.keyboard.press('Escape')
  await atlas.then.linkHolds('loop', '1')
  await atlas.when.dateTyped('Last day', '2022-12-20')
  await atlas.when.stripPressed('Play')
  await expect(atlas.get.playing()).toHaveText(/January|February 2022$/)
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible()
})

test('steps go bar by bar, and incident by incident', async ({ atlas, page }) => {
  await atlas.given.opened('bin=quarter&time=2022-01-01..2022-03-31')
  await atlas.when.stripPressed('Step forward')
  await atlas.then.linkHolds('time', '2022-04-01..2022-06-30')
  await atlas.when.stripPressed('Step back')
  await atlas.then.linkHolds('time', '2022-01-01..2022-03-31')
  await atlas.get.handle('First day').focus()
  await page.keyboard.press(']')
  await atlas.then.linkHolds('time', '2022-04-01..2022-06-30')
  await atlas.when.stripSet('Playback', 'Incident by incident')
  await atlas.when.stripPressed('Step forward')
  await expect.poll(() => atlas.get.query().get('time')).toMatch(/^2022-04-01\.\.2022-(0[7-9]|1\d)-\d\d$/)
  await expect(page.getByRole('article')).toHaveCount(0)
})

test('Space plays while the focus is in the strip; a hidden tab stops it', async ({ atlas, page }) => {
  await atlas.given.opened(`${IN_2022}&time=2022-01-01..2022-01-31`)
  await atlas.get.handle('Last day').focus()
  await atlas.when.keyPressed('Space')
  await expect(atlas.get.playing()).toHaveText(/Feb 2022/)
  await atlas.when.tabHidden()
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  await expect.poll(() => atlas.get.query().get('time')).toMatch(/^2022-01-\d\d\.\.2022-02-\d\d$/)
})

test('the strip is accessible with a message and a menu open', async ({ atlas, page }) => {
  await atlas.given.opened('theme=light')
  await atlas.when.dateTyped('Last day', 'soon')
  await atlas.then.isAccessible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Bars: / }).click()
  await expect(page.getByRole('menuitemradio', { name: 'Month' })).toBeVisible()
  await atlas.then.isAccessible()
})

test('a hand that holds still sees the whole page where its handle is, hatched areas too', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await atlas.given.openedWithMap()
  const areas = async () => {
    const told = await page.getByTestId('map').getAttribute('data-area-labels')
    return [...(told ?? '').matchAll(/"key":"([^"]+)"/g)].map(([, key]) => key)
  }
  const box = await atlas.get.handle('Last day').boundingBox()
  if (!box) throw new Error('the strip has no handle')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 450, y, { steps: 20 })
  await expect(atlas.get.headline()).toContainText('9 incidents')
  await expect.poll(areas).not.toContain('RU')
  const held = await areas()
  expect(atlas.get.query().get('time')).toBeNull()
  await page.mouse.up()
  await expect.poll(() => atlas.get.query().get('time')).toMatch(/^2018-07-01\.\.2022-05/)
  await atlas.then.mapIsSettled()
  await expect(atlas.get.headline()).toContainText('9 incidents')
  expect(await areas()).toEqual(held)
})
