import type { FrameLocator, Page } from '@playwright/test'
import { expect, test } from './driver/browser'
import { serveBuildUnder, servePage, type TestServer } from './driver/servers'

const PREFIX = '/data/atlas/'
const LOCAL = 'http://127.0.0.1:'

// The atlas on one origin, the page around it on another: both are the test's own.
test.use({ elsewhere: [[LOCAL], { scope: 'test' }] })

let build: TestServer
let host: TestServer
test.beforeAll(async () => {
  build = await serveBuildUnder(PREFIX)
  host = await servePage(`<!doctype html><title>An article</title><body>
    <script>
      window.said = []
      addEventListener('message', (event) => said.push({ origin: event.origin, ...event.data }))
      function put(address, width, height) {
        document.body.innerHTML = '<iframe title="The atlas" width="' + width + '" height="' + height + '" ' +
          'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>'
        document.querySelector('iframe').src = address
      }
      function tell(message) {
        document.querySelector('iframe').contentWindow.postMessage(message, '*')
      }
    </script>`)
})
test.afterAll(async () => {
  await Promise.all([build.close(), host.close()])
})

type Said = { type: string; view?: string; id?: string; px?: number; problems?: { param: string }[] }

async function embedded(page: Page, query: string, [width, height] = [900, 600]): Promise<FrameLocator> {
  await page.goto(host.origin)
  const address = `${build.origin}${PREFIX}?${query}&v=2`
  await page.evaluate(`put(${JSON.stringify(address)}, ${width}, ${height})`)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByText('ISKP Incident Atlas, edition 1.0')).toBeVisible({ timeout: 30_000 })
  return frame
}
const tell = (page: Page, message: object) => page.evaluate(`tell(${JSON.stringify(message)})`)
const said = (page: Page): Promise<Said[]> => page.evaluate('said')
const lastSaid = async (page: Page, type: string): Promise<Said | undefined> =>
  (await said(page)).findLast((message) => message.type === type)

test('shows the chosen parts and nothing else, from a static host under a path', async ({ page }) => {
  const frame = await embedded(page, 'country=IR&layout=embed&parts=headline,chart:by-country')
  await expect(frame.getByTestId('headline')).toContainText('incidents')
  await expect(frame.getByRole('region', { name: 'By country' })).toBeVisible()
  await expect(frame.getByTestId('map')).toHaveCount(0)
  await expect(frame.getByRole('button', { name: 'Share' })).toHaveCount(0)
  const link = frame.getByRole('link', { name: 'Open in the atlas' })
  await expect(link).toHaveAttribute('href', `${build.origin}${PREFIX}?country=IR&data=1.0&v=2`)
  await expect(link).toHaveAttribute('target', '_blank')
})

test('draws its map in somebody else’s page', async ({ page }) => {
  const frame = await embedded(page, 'layout=embed&parts=map,time')
  await expect(frame.locator('[data-map-settled="true"]')).toBeAttached({ timeout: 30_000 })
  await expect(frame.getByTestId('histogram')).toBeVisible()
})

const ALONE = [
  { part: 'map', what: 'a map' },
  { part: 'chart:by-country', what: 'one chart' },
]
for (const { part, what } of ALONE)
  test(`${what} alone is shown with nothing else, says what was asked, and is asked anew by an allowed page only`, async ({
    page,
  }) => {
    const query = `country=IR&layout=embed&parts=${part}&locked=1`
    const frame = await embedded(page, `${query}&allow=${encodeURIComponent(host.origin)}`)
    const [map, chart] = [frame.getByTestId('map'), frame.getByRole('region', { name: 'By country' })]
    await expect(part === 'map' ? map : chart).toBeVisible({ timeout: 30_000 })
    await expect(part === 'map' ? chart : map).toHaveCount(0)
    for (const other of [
      frame.getByTestId('headline'),
      frame.getByTestId('histogram'),
      frame.getByRole('tablist'),
      frame.getByRole('complementary'),
      frame.getByRole('banner'),
      frame.getByRole('region', { name: 'By year and kind' }),
    ])
      await expect(other).toHaveCount(0)
    const foot = frame.getByRole('main').locator('footer').last()
    await expect(foot).toContainText('Country: Iran')
    await tell(page, { atlas: 1, type: 'set', view: 'country=DE&v=2' })
    await expect(foot).toContainText('Country: Germany')
    await expect(foot.getByRole('link')).toHaveAttribute('href', /\?country=DE&/)

    const deaf = await embedded(page, `${query}&allow=https://example.org`)
    await tell(page, { atlas: 1, type: 'set', view: 'country=DE&v=2' })
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))))
    await expect(deaf.getByText('Country: Iran')).toBeVisible()
    await expect(deaf.getByText('Country: Germany')).toHaveCount(0)
  })

test('in a low or narrow frame map, strip, credits and the way out are seen at once', async ({ page }) => {
  for (const [width, height] of [
    [600, 400],
    [360, 480],
  ] as const) {
    const frame = await embedded(page, 'layout=embed&parts=map,time', [width, height])
    await expect(frame.locator('[data-map-settled="true"]')).toBeAttached({ timeout: 30_000 })
    for (const seen of [
      frame.getByRole('button', { name: 'Zoom in' }),
      frame.getByText(/Boundaries and names imply no endorsement/),
      frame.getByTestId('histogram'),
      frame.getByRole('link', { name: 'Open in the atlas' }),
    ])
      await expect(seen).toBeInViewport({ ratio: 1 })
    // Neither to the side nor down.
    expect(
      await frame
        .getByRole('main')
        .evaluate((main) => [main.scrollWidth - main.clientWidth, main.scrollHeight - main.clientHeight]),
    ).toEqual([0, 0])
    await expect(frame.getByRole('button', { name: 'Legend' })).toHaveAttribute('aria-expanded', 'false')
  }
})

test('with locked filters, nothing is offered that would change them; the rest goes on', async ({ page }) => {
  const frame = await embedded(
    page,
    'country=IR&layout=embed&parts=headline,map,chart:by-country,chart:by-year&locked=1',
  )
  await expect(frame.getByRole('button', { name: 'Zoom in' })).toBeVisible({ timeout: 30_000 })
  for (const name of ['Only what the map shows', 'Choose by drawing a box', 'Choose by drawing around'])
    await expect(frame.getByRole('button', { name })).toHaveCount(0)
  const chart = frame.getByRole('region', { name: 'By country' })
  await expect(chart).not.toContainText('Press a bar')
  await chart.getByRole('button', { name: /^Numbers/ }).click()
  await expect(chart.getByRole('cell', { name: 'Afghanistan', exact: true })).toBeVisible()
  await expect(chart.getByRole('button', { name: 'Afghanistan', exact: true })).toHaveCount(0)
  await expect(frame.getByRole('region', { name: 'By year and kind' })).not.toContainText('Press a bar')
  const before = await frame.getByTestId('headline').textContent()
  await chart.getByRole('img').or(chart.locator('svg.recharts-surface')).last().click()
  await expect(frame.getByTestId('headline')).toHaveText(before ?? '')
})

test('talks with a page it allows: view, changes, problems, height', async ({ page }) => {
  const allow = encodeURIComponent(host.origin)
  const frame = await embedded(page, `country=IR&layout=embed&parts=headline,table&allow=${allow}`)
  await expect.poll(async () => (await lastSaid(page, 'ready'))?.view).toBe('country=IR&v=2')
  await expect.poll(async () => (await lastSaid(page, 'height'))?.px).toBeGreaterThan(100)

  await tell(page, { atlas: 1, type: 'get', id: 'a' })
  await expect
    .poll(async () => lastSaid(page, 'view'))
    .toMatchObject({ id: 'a', view: 'country=IR&data=1.0&v=2' })

  await tell(page, { atlas: 1, type: 'set', id: 'b', view: 'country=DE&time=never&v=2' })
  await expect(frame.getByText('Country: Germany')).toBeVisible()
  await expect
    .poll(async () => (await said(page)).find(({ id }) => id === 'b'))
    .toMatchObject({
      view: 'country=DE&data=1.0&v=2',
      problems: [{ param: 'time', text: 'never', code: 'form' }],
    })

  await frame.getByRole('columnheader', { name: 'Killed' }).getByRole('button').click()
  await expect.poll(async () => (await lastSaid(page, 'view'))?.view).toContain('sort=-killed')
})

test('says nothing to a page it does not allow, and hears nothing from it', async ({ page }) => {
  const frame = await embedded(page, 'country=IR&layout=embed&parts=headline&allow=https://example.org')
  await tell(page, { atlas: 1, type: 'set', view: 'country=DE&v=2' })
  await tell(page, { atlas: 1, type: 'get' })
  // What it would have done, it would have done by the time its own next message was answered.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))))
  await expect(frame.getByText('Country: Iran')).toBeVisible()
  expect(await said(page)).toEqual([])
})

test('messages that are none of its own are passed over', async ({ page }) => {
  const frame = await embedded(
    page,
    `country=IR&layout=embed&parts=headline&allow=${encodeURIComponent(host.origin)}`,
  )
  for (const message of [
    { type: 'set', view: 'country=DE' },
    { atlas: 2, type: 'get' },
    { atlas: 1, type: 'set' },
  ])
    await tell(page, message)
  await tell(page, { atlas: 1, type: 'get', id: 'after' })
  await expect.poll(async () => (await lastSaid(page, 'view'))?.id).toBe('after')
  await expect(frame.getByText('Country: Iran')).toBeVisible()
})
