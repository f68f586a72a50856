import { expect, test } from './driver/browser'
import { onMap } from './driver/onMap'

test('sources say who published them, how the date is known and how much rests on each', async ({
  atlas,
  page,
}) => {
  await atlas.given.opened()
  await page.getByRole('button', { name: 'Sources and method' }).click()
  await atlas.then.linkHolds('page', 'sources')
  const panel = page.getByRole('tabpanel', { name: 'Sources' })
  await expect(panel.getByRole('heading', { level: 3 })).toHaveCount(6)
  await expect(panel.getByText(/Reports on \d+ records?, \d+ of them/)).toHaveCount(6)
  await expect(panel).toContainText('(date inferred)')
  await atlas.then.isAccessible()
  await atlas.when.keyPressed('Escape')
  await atlas.then.linkHolds('page', null)
})

test('the method page says what a count does not mean, with the dataset’s own figures', async ({
  atlas,
  page,
}) => {
  await atlas.given.opened()
  const count = await atlas.get.incidentCount()
  await page.getByRole('button', { name: /not a census/ }).click()
  const panel = page.getByRole('tabpanel', { name: 'Method and limits' })
  await expect(panel).toContainText('not a census')
  await expect(panel).toContainText(`of which ${count} are incidents`)
})

test('the codebook is the one the records are checked against', async ({ atlas, page }) => {
  await atlas.given.opened('page=codebook')
  const panel = page.getByRole('tabpanel', { name: 'Codebook' })
  await panel.getByText('Words of kind').click()
  await expect(panel.getByText('foiled_plot')).toBeVisible()
  await atlas.then.isAccessible()
})

test('the change log names the edition that is served', async ({ atlas, page }) => {
  await atlas.given.opened('page=changes')
  await expect(page.getByRole('tabpanel', { name: 'Changes' })).toContainText(/Edition 1\.0, \d+ \w+ \d{4}/)
})

test('threatened infrastructure is a layer in the link, schematic, with who names it', async ({
  atlas,
  page,
}) => {
  await atlas.given.openedWithMap()
  await onMap(page).when.layersOpened()
  await onMap(page).when.layerToggled('Threatened infrastructure')
  await atlas.then.linkHolds('layers', 'water,provinces,corridors,cities,incidents')
  await atlas.then.mapIsSettled()
  await expect(page.getByRole('region', { name: 'Legend' })).toContainText('schematic')
  await page.getByRole('button', { name: /What these routes are/ }).click()
  const panel = page.getByRole('tabpanel', { name: 'Infrastructure' })
  await expect(panel.getByRole('heading', { name: /CASA-1000/ }).first()).toBeVisible()
  await expect(panel).toContainText('no surveyed route')
})
