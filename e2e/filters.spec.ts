import type { Route } from '@playwright/test'
import { z } from '../src/ingest/zod'
import { expect, test } from './driver/browser'

const served = z.object({
  features: z.array(
    z.object({
      properties: z.object({
        counts_as_incident: z.boolean(),
        date_precision: z.string(),
      }),
    }),
  ),
})
test('what share is known to the day is read off a facet', async ({ atlas, page }) => {
  const { features } = served.parse(await (await page.request.get('geo/incidents.geojson')).json())
  const toTheDay = features.filter(
    ({ properties: p }) => p.counts_as_incident && p.date_precision === 'day',
  ).length
  await atlas.given.opened()
  await expect(
    page
      .getByRole('region', { name: 'Date known by' })
      .getByRole('checkbox', { name: `Day: ${toTheDay} of ${toTheDay}` }),
  ).toBeAttached()
})

test('a value can be left out, and the chip says so', async ({ atlas, page }) => {
  await atlas.given.opened()
  const before = await atlas.get.incidentCount()
  await page.getByRole('button', { name: 'Leave out Attack' }).click()
  await expect.poll(() => atlas.get.incidentCount()).toBeLessThan(before)
  await atlas.then.linkHolds('kind', '!attack')
  await atlas.when.chipRemoved('not Attack')
  await expect.poll(() => atlas.get.incidentCount()).toBe(before)
})

test('an empty result says which filter to let go of, and does it in one press', async ({ atlas, page }) => {
  await atlas.given.opened('country=AT&time=2019-01-01..2019-12-31')
  await atlas.then.headlineSays('No incidents')
  await page.getByRole('button', { name: /“Country: Austria”: \d+ incidents?/ }).click()
  await atlas.then.headlineSays(/^1 incident/)
  await atlas.given.opened('country=AT&kind=clash&time=2018-01-01..2018-12-31')
  await page.getByRole('button', { name: /“[^”]+, [^”]+”: \d+ incidents?/ }).click()
  await atlas.then.headlineSays(/^\d+ incidents?/)
  await atlas.when.keyPressed('Control+z')
  await atlas.then.headlineSays('No incidents')
})

test('words and killed narrow the result; not stated is kept or left out on purpose', async ({
  atlas,
  page,
}) => {
  await atlas.given.opened()
  await page.getByRole('textbox', { name: 'Only records with these words' }).fill('embassy')
  await atlas.then.linkHolds('text', 'embassy')
  const withWords = await atlas.get.incidentCount()
  await page.getByRole('region', { name: 'Killed' }).getByLabel('from').fill('1')
  await page.getByRole('checkbox', { name: 'Keep incidents that state no figure' }).press('Space')
  await atlas.then.linkHolds('killed', '1..')
  await expect.poll(() => atlas.get.incidentCount()).toBeLessThan(withWords)
})

test('steps are undone and redone by key and by button', async ({ atlas, page }) => {
  await atlas.given.opened()
  const before = await atlas.get.incidentCount()
  await atlas.when.yearPressed(2022)
  await atlas.when.choiceToggled('Iran')
  await atlas.when.keyPressed('Control+z')
  await atlas.then.linkHolds('country', null)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => atlas.get.incidentCount()).toBe(before)
  await atlas.when.keyPressed('Control+Shift+Z')
  await atlas.then.linkHolds('time', '2022-01-01..2022-12-31')
})

test('only what the map shows: a move of the map is a filter', async ({ atlas, page }) => {
  await atlas.given.openedWithMap('map=6.5/30/55')
  await page.getByRole('button', { name: 'Only what the map shows' }).click()
  await expect.poll(() => atlas.get.query().get('extent')).toMatch(/^[\d.,-]+$/)
  await atlas.then.headlineSays(/1 country$/)
  await atlas.when.mapDragged(-250, 0)
  await page.getByRole('button', { name: 'Only what the map shows' }).click()
  await atlas.then.linkHolds('extent', null)
})

test('a box drawn on the map keeps what lies in it', async ({ atlas, page }) => {
  await atlas.given.openedWithMap('map=5/34.5/69')
  const before = await atlas.get.incidentCount()
  await page.getByRole('button', { name: 'Choose by drawing a box' }).click()
  await atlas.when.strokeDrawn({ x: 0.45, y: 0.42 }, { x: 0.55, y: 0.58 })
  await expect.poll(() => atlas.get.query().get('area')).not.toBeNull()
  await expect.poll(() => atlas.get.incidentCount()).toBeLessThan(before)
  await atlas.when.chipRemoved('the drawn area')
  await expect.poll(() => atlas.get.incidentCount()).toBe(before)
})

test('commands are found by name, and single keys can be switched off', async ({ atlas, page }) => {
  await atlas.given.opened()
  await atlas.when.keyPressed('?')
  await page.getByRole('combobox').fill('no such command')
  await expect(atlas.get.notice(/^Nothing found$/)).toBeVisible()
  await page.getByRole('combobox').fill('dark and light')
  await atlas.when.keyPressed('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await atlas.when.keyPressed('?')
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).press('Space')
  await atlas.then.isAccessible()
  await atlas.when.keyPressed('Escape')
  await atlas.when.keyPressed('t')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})

test('search opens a record and widens the window that would hide it, saying so', async ({ atlas, page }) => {
  await atlas.given.opened('time=2018-01-01..2018-12-31')
  await atlas.when.keyPressed('/')
  await page.getByRole('combobox').fill('Crocus')
  await atlas.when.keyPressed('Enter')
  await expect(atlas.get.notice(/time window was widened/)).toBeVisible()
  await atlas.then.linkHolds('time', '2018-01-01..2024-03-22')
})

test('letters typed before the finder has come are kept for it, and not taken for commands', async ({
  atlas,
  page,
}) => {
  const arrives = new Promise<Route>((resolve) => {
    void page.route('**/FilterFinder*.js', resolve)
  })
  await atlas.given.opened('theme=light&v=2')
  await atlas.when.keyPressed('f')
  const finder = await arrives
  await atlas.when.keyPressed('t')
  await finder.continue()
  await expect(page.getByRole('combobox')).toBeFocused()
  await expect(page.getByRole('combobox')).toHaveValue('t')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})
