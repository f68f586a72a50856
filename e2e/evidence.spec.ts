import { expect, test } from './driver/browser'

const KERMAN = 'ir-kerman-bombing-2024-01-03'

test('an incident opens with every report, its source, and where reports disagree', async ({
  atlas,
  page,
}) => {
  await atlas.given.opened(`incident=${KERMAN}&panel=incident`)
  const record = page.getByRole('article')
  await expect(record).toContainText('3 January 2024')
  await expect(record).toContainText('Reports disagree')
  await expect(record.getByRole('region', { name: 'Figures', exact: true })).toContainText(/91–9\d/)
  await expect(record.getByRole('listitem').filter({ hasText: /at “/ })).not.toHaveCount(0)
  await expect(record.getByRole('link').first()).toHaveAttribute('href', /^https:/)
})

test('the list opens a record, Back closes it again', async ({ atlas, page }) => {
  await atlas.given.opened('country=RU&kind=attack')
  await atlas.when.panelChosen('List')
  await atlas.get.rows().first().getByRole('button').click()
  await atlas.then.linkHolds('incident', 'ru-moscow-crocus-attack-2024-03-22')
  await expect(page.getByRole('article')).toBeVisible()
  await atlas.when.wentBack()
  await atlas.then.linkHolds('incident', null)
})

test('a click on the map opens what is drawn there', async ({ atlas, page }) => {
  await atlas.given.openedWithMap('map=6/55.8258/37.3903&kind=attack')
  await atlas.when.mapClicked({ x: 0.5, y: 0.5 })
  await atlas.then.linkHolds('incident', 'ru-moscow-crocus-attack-2024-03-22')
  await expect(page.getByRole('article')).toContainText('22 March 2024')
})

test('several records at one spot are listed, none is out of reach', async ({ atlas, page }) => {
  await atlas.given.openedWithMap('map=5/34.53/69.17&marks=symbols&v=2')
  await atlas.when.mapClicked({ x: 0.5, y: 0.5 })
  const list = page.getByRole('dialog', { name: /records here/ })
  await expect(list).toBeVisible()
  await list.getByRole('button').nth(1).click()
  await expect(page.getByRole('article')).toBeVisible()
})

test('an incident that does not exist is said, not ignored', async ({ atlas, page }) => {
  await atlas.given.opened('incident=no-such-incident&panel=incident')
  await expect(page.getByRole('tabpanel')).toContainText('has no record named no-such-incident')
})

test('reports stand side by side with their own figures, and the record can be cited', async ({
  atlas,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await atlas.given.opened('incident=af-kabul-airport-attack-2021-08-26&panel=incident')
  const compare = page.getByRole('region', { name: 'Figures, report by report' })
  await expect(compare.getByRole('row')).not.toHaveCount(1)
  await expect(compare).toContainText('183')
  await page.getByRole('button', { name: 'Cite' }).click()
  await page.getByRole('button', { name: 'Copy: Plain text' }).click()
  await expect(page.getByRole('article').getByText('Copied')).toBeVisible()
  const citation = await page.evaluate(() => navigator.clipboard.readText())
  for (const part of ['26 August 2021', 'af-kabul-airport-attack-2021-08-26', '1.0', '?incident='])
    expect(citation).toContain(part)
})

test('places are said as sharply as they are known', async ({ atlas, page }) => {
  await atlas.given.opened('incident=uz-rocket-fire-2022-04-18&panel=incident')
  await expect(page.getByRole('article')).toContainText(/somewhere in Uzbekistan, ±\d+ km/)
})
