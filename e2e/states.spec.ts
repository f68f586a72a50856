import { expect, test } from './driver/browser'

const INCIDENTS = 'geo/incidents.geojson'

test.describe('when the world fails', () => {
  // A refused request is itself an error in the console; these specs read the page instead.
  test.use({ strict: false })

  test('a malformed file is said with its name and what stands there', async ({ atlas, page }) => {
    await atlas.given.served(INCIDENTS, '{"type":"FeatureCollection","features":[{"type":"Fea')
    await page.goto('./')
    await expect(atlas.get.error()).toContainText('cannot be read')
    await expect(atlas.get.error()).toContainText('geo/incidents.geojson')
    await expect(atlas.get.error()).toContainText('ATLAS-103')
    await expect(page).toHaveTitle(/ISKP Incident Atlas/)
  })

  test('a page of HTML in place of the data is said, not drawn as nothing', async ({ atlas, page }) => {
    await atlas.given.served(INCIDENTS, '<!doctype html><h1>Not here</h1>')
    await page.goto('./')
    await expect(atlas.get.error()).toContainText('<!doctype html>')
  })

  test('a bad record is reported by row and reason; the others are shown', async ({ atlas, page }) => {
    const good = await (await page.request.get(INCIDENTS)).text()
    await atlas.given.served(INCIDENTS, good.replace('"kind":"attack"', '"kind":"massacre"'))
    await atlas.given.opened()
    await expect(atlas.get.notice(/One record could not be read/)).toContainText(/Row \d+.*"massacre"/)
    expect(await atlas.get.incidentCount()).toBeGreaterThan(10)
  })

  test('an unreachable file can be tried again', async ({ atlas, page }) => {
    await atlas.given.unreachable(INCIDENTS)
    await page.goto('./')
    await expect(atlas.get.error()).toContainText('could not be reached')
    await atlas.given.reachableAgain(INCIDENTS)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(atlas.get.headline()).toBeVisible()
  })

  test('a missing base map leaves the incidents readable in its place', async ({ atlas, page }) => {
    await atlas.given.served('geo/basemap.topojson', 'gone', 404)
    await atlas.given.opened()
    await expect(atlas.get.error()).toContainText('geo/basemap.topojson')
    await expect(page.getByRole('main').getByRole('grid')).toBeVisible()
  })

  test('an edition without records says so', async ({ atlas, page }) => {
    await atlas.given.served(INCIDENTS, '{"type":"FeatureCollection","features":[]}')
    await page.goto('./')
    await expect(page.getByRole('status')).toContainText('holds no records')
  })
})

test('without WebGL the incidents are listed where the map would be, with what to do', async ({
  atlas,
  page,
}) => {
  await atlas.given.noWebGL()
  await atlas.given.opened()
  await expect(atlas.get.error()).toContainText('WebGL 2')
  const list = page.getByRole('main').getByRole('grid')
  await list.getByRole('rowheader').first().getByRole('button').click()
  await expect(page.getByRole('article')).toBeVisible()
})

test('filters that nothing passes say so and can be reset', async ({ atlas, page }) => {
  await atlas.given.opened('country=AT&time=2019-01-01..2019-12-31&panel=table')
  await atlas.then.headlineSays('No incidents')
  await expect(page.getByText('No record passes the filters.')).toBeVisible()
  await page.getByRole('button', { name: 'Reset', exact: true }).click()
  await expect.poll(() => atlas.get.incidentCount()).toBeGreaterThan(10)
})
