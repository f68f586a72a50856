import { expect, test } from './driver/browser'

test('shows every incident on the map, in the headline, the charts and the list', async ({ atlas }) => {
  await atlas.given.openedWithMap()
  await atlas.then.headlineSays(/^\d+ incidents, .+ – .+, \d+ countries$/)
  const count = await atlas.get.incidentCount()
  expect(count).toBeGreaterThanOrEqual(12)
  await expect(atlas.get.chart('By year and kind')).toBeVisible()
  await expect(atlas.get.chart('By country')).toBeVisible()
  await atlas.when.panelChosen('List')
  await expect.poll(() => atlas.get.listedCount()).toBe(count)
})

test('a year is one press, and its result is the same everywhere', async ({ atlas }) => {
  await atlas.given.opened()
  await atlas.when.yearPressed(2023)
  await atlas.then.headlineSays(/2023, \d+ countr/)
  await atlas.then.linkHolds('time', '2023-01-01..2023-12-31')
  await atlas.when.panelChosen('List')
  expect(await atlas.get.listedCount()).toBe(await atlas.get.incidentCount())
})

test('Shift and a press stretch the years', async ({ atlas }) => {
  await atlas.given.opened()
  await atlas.when.yearPressed(2021)
  await atlas.when.yearPressed(2022, ['Shift'])
  await atlas.then.linkHolds('time', '2021-01-01..2022-12-31')
})

test('country and kind narrow together, and a filter does not hide its own choices', async ({ atlas }) => {
  await atlas.given.opened()
  await atlas.when.choiceToggled('Iran')
  const inIran = await atlas.get.incidentCount()
  await atlas.when.choiceToggled('Attack')
  await expect.poll(() => atlas.get.incidentCount()).toBeLessThan(inIran)
  await expect(atlas.get.choice('Afghanistan')).toBeVisible()
  await atlas.when.chipRemoved('Iran')
  await atlas.then.linkHolds('country', null)
  await atlas.then.linkHolds('kind', 'attack')
  await atlas.when.filtersReset()
  await atlas.then.linkHolds('kind', null)
})

test('statements stand beside the incidents and are never counted with them', async ({ atlas }) => {
  await atlas.given.opened()
  const before = await atlas.get.incidentCount()
  await atlas.when.choiceToggled('Statement')
  await atlas.then.headlineSays(/context records beside them$/)
  expect(await atlas.get.incidentCount()).toBe(before)
})

test('a drag of a handle narrows the result, and lands in the link when the hand lets go', async ({
  atlas,
}) => {
  await atlas.given.opened()
  const before = await atlas.get.incidentCount()
  await atlas.when.handleDragged('First day', 0.8)
  await expect.poll(() => atlas.get.incidentCount()).toBeLessThan(before)
  expect(atlas.get.query().get('time')).toMatch(/^20\d\d-\d\d-\d\d\.\.20\d\d-\d\d-\d\d$/)
  await atlas.when.wentBack()
  await expect.poll(() => atlas.get.incidentCount()).toBe(before)
})

test('the handles work from the keyboard and say their day', async ({ atlas }) => {
  await atlas.given.opened()
  await atlas.get.handle('First day').focus()
  await atlas.when.keyPressed('PageUp')
  await atlas.when.keyPressed('ArrowRight')
  await expect(atlas.get.handle('First day')).toHaveAttribute('aria-valuetext', /^1 \w+ 20\d\d$/)
  expect(atlas.get.query().get('time')).not.toBeNull()
  await atlas.when.keyPressed('Home')
  await atlas.then.linkHolds('time', null)
})

test('the numbers of a chart filter from the keyboard', async ({ atlas, page }) => {
  await atlas.given.opened()
  await page.getByRole('button', { name: 'Numbers: By country' }).press('Enter')
  await atlas.get.chart('By country').getByRole('button', { name: 'Tajikistan' }).press('Enter')
  await atlas.then.linkHolds('country', 'TJ')
})

test('a bar of the year chart filters the other views', async ({ atlas, page }) => {
  await atlas.given.opened()
  const chart = atlas.get.chart('By year and kind').locator('.recharts-wrapper')
  const area = await chart.boundingBox()
  if (!area) throw new Error('the chart is not on the screen')
  const bar = { x: area.x + area.width * 0.93, y: area.y + area.height * 0.75 }
  await page.mouse.move(bar.x, bar.y)
  await expect(chart.getByText(/^2024: \d+ of \d+$/)).toBeVisible()
  await page.mouse.click(bar.x, bar.y)
  await atlas.then.linkHolds('time', '2024-01-01..2024-12-31')
})
