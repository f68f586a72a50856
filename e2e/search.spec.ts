import { expect, test } from './driver/browser'

for (const name of ['ISKP', 'IS-K', 'ISIS-K', 'IS-Khorasan', 'Daesh'])
  test(`finds incidents by the name ${name}`, async ({ atlas, page }) => {
    await atlas.given.opened()
    await atlas.when.keyPressed('/')
    await page.getByRole('combobox').fill(name)
    await expect(page.getByRole('option').first()).toBeVisible()
  })

test('finds a record by another spelling and opens it from the keyboard', async ({ atlas, page }) => {
  await atlas.given.opened()
  await atlas.when.keyPressed('/')
  await page.getByRole('combobox').fill('Gazurgah Herat')
  await expect(page.getByRole('option')).not.toHaveCount(0)
  await expect(page.getByRole('option').first()).toContainText('Herat')
  await atlas.then.isAccessible()
  await atlas.when.keyPressed('Enter')
  await atlas.then.linkHolds('incident', 'af-herat-guzargah-mosque-bombing-2022-09-02')
  await expect(page.getByRole('article')).toBeVisible()
})

test('finds a person and a place by any spelling, and says when nothing is found', async ({
  atlas,
  page,
}) => {
  await atlas.given.opened()
  await page.getByRole('button', { name: 'Search' }).click()
  for (const spelling of ['Hukumatov', 'Khukumatov']) {
    await page.getByRole('combobox').fill(spelling)
    await expect(page.getByRole('option').first()).toContainText('Turkey')
  }
  for (const spelling of ['Кабул', 'كابل', 'کابل']) {
    await page.getByRole('combobox').fill(spelling)
    await expect(page.getByRole('option').first()).toContainText('Kabul')
  }
  await page.getByRole('combobox').fill('zzzzzzzz')
  await expect(atlas.get.notice(/^Nothing found$/)).toBeVisible()
})

test('a slash typed into the search is a slash', async ({ atlas, page }) => {
  await atlas.given.opened()
  await atlas.when.keyPressed('/')
  await page.getByRole('combobox').fill('')
  await atlas.when.keyPressed('/')
  await expect(page.getByRole('combobox')).toHaveValue('/')
})

test('letters typed on the heels of the search key are in its field, even where the network has gone', async ({
  atlas,
  page,
  context,
}) => {
  const there = page.waitForResponse('**/SearchView*.js')
  await atlas.given.openedWithMap()
  await there
  await context.setOffline(true)
  await page.keyboard.type('/Crocus', { delay: 100 })
  await expect(page.getByRole('combobox')).toHaveValue('Crocus')
})
