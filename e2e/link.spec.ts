import { expect, test } from './driver/browser'
import oldLinks from './fixtures/old-links.json' with { type: 'json' }

const VIEW =
  'map=5/34/65&time=2022-01-01..2023-12-31&country=AF,IR&kind=attack&panel=table&theme=light&data=1.0&v=2'

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

test('Back and Forward walk through the filters, and leave the theme alone', async ({ atlas, page }) => {
  await atlas.given.opened()
  await atlas.when.yearPressed(2022)
  await atlas.when.choiceToggled('Iran')
  await atlas.when.themeSwitched()
  await atlas.when.wentBack()
  await atlas.then.linkHolds('country', null)
  await expect(atlas.get.choice('Iran')).not.toBeChecked()
  await atlas.then.linkHolds('time', '2022-01-01..2022-12-31')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await atlas.then.linkHolds('theme', 'light')
  await page.goForward()
  await expect(atlas.get.choice('Iran')).toBeChecked()
})

test('what moved just before a step belongs to the step before it', async ({ atlas }) => {
  await atlas.given.openedWithMap('map=5/34/65&v=2')
  await atlas.when.mapDragged(-160, 40)
  await atlas.when.choiceToggled('Iran')
  await atlas.then.linkHolds('country', 'IR')
  const moved = atlas.get.query().get('map')
  expect(moved).not.toBe('5/34/65')
  await atlas.when.wentBack()
  await atlas.then.linkHolds('country', null)
  await atlas.then.linkHolds('map', moved)
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
  await atlas.given.opened(
    `time=${attack}&incident=${attack}&country=__proto__&title=${attack}&note=${attack}`,
  )
  await expect(atlas.get.notice(/3 parts of the link/)).toContainText('<img src=x onerror=alert(1)>')
  await expect(page.getByRole('region', { name: 'From whoever sent this link' })).toContainText('<img src=x')
  await expect(page.locator('img')).toHaveCount(0)
})

test('a link that names what the data does not hold says so', async ({ atlas }) => {
  await atlas.given.opened('incident=no-such-record&actor=nobody&country=IR&v=2')
  const notice = atlas.get.notice(/does not hold/)
  await expect(notice).toContainText('incident=no-such-record')
  await expect(notice).toContainText('actor=nobody')
  await expect(atlas.get.choice('Iran')).toBeChecked()
})

test('a former id opens the record, and the link goes on with the present one', async ({ atlas, page }) => {
  const id = 'ir-kerman-bombing-2024-01-03'
  const records = await (await page.request.get('geo/incidents.geojson')).text()
  const renamed = records.replace(`"id":"${id}","aliases":[]`, `"id":"${id}","aliases":["kerman-2024"]`)
  expect(renamed).not.toBe(records)
  await atlas.given.served('geo/incidents.geojson', renamed)
  await atlas.given.opened('incident=kerman-2024&panel=incident&v=2')
  await expect(atlas.get.record(/Kerman/)).toBeVisible()
  await atlas.then.linkHolds('incident', id)
})

test('title and note of a link are shown, put away, and gone from the link', async ({ atlas, page }) => {
  await atlas.given.opened('country=IR&title=For+Monday&note=Look+at+Kerman+first.&v=2')
  const card = page.getByRole('region', { name: 'From whoever sent this link' })
  await expect(card).toContainText('For Monday')
  await expect(card).toContainText('Look at Kerman first.')
  await card.getByRole('button', { name: 'Close' }).click()
  await expect(card).toBeHidden()
  await atlas.then.linkHolds('note', null)
  await atlas.then.linkHolds('country', 'IR')
})

const change = (id: string, kind: string) => ({
  version: '1.1',
  id,
  kind,
  field: kind === 'changed' ? 'killed_best' : null,
  from: null,
  to: null,
  reason: 'A second report.',
  date: '2026-12-01',
  into: null,
})
const edition = (version: string) => ({ version, as_of: '2026-12-01', records: 70, incidents: 32 })

test.describe('a link made with an earlier edition', () => {
  test('says what of it changed since, and nothing of the rest', async ({ atlas, page }) => {
    const manifest = await (await page.request.get('geo/manifest.json')).text()
    await atlas.given.served(
      'geo/manifest.json',
      manifest.replace('"dataset_version":"1.0"', '"dataset_version":"1.1"'),
    )
    await atlas.given.served(
      'geo/changes.json',
      JSON.stringify({
        editions: [edition('1.0'), edition('1.1')],
        changes: [
          change('ir-kerman-bombing-2024-01-03', 'changed'),
          change('ir-shiraz-shah-cheragh-shooting-2023-08-13', 'changed'),
          change('ir-shiraz-shah-cheragh-shooting-2022-10-26', 'added'),
          change('ir-withdrawn-report-2021-05-05', 'removed'),
          change('ru-moscow-crocus-attack-2024-03-22', 'changed'),
        ],
      }),
    )
    await atlas.given.opened('country=IR&data=1.0&v=2')
    const notice = atlas.get.notice(
      /^Made with data of edition 1.0; since then, 2 records in this view changed, 1 was added, 1 was removed from the data/,
    )
    await expect(notice.getByRole('listitem')).toHaveText([
      /^First.*Shiraz: added$/,
      /Kerman: killed_best$/,
      /^Second.*Shiraz: killed_best$/,
      'ir-withdrawn-report-2021-05-05: removed from the data. A second report.',
      'All changes',
    ])
    await atlas.when.reloaded()
    await expect(notice).toBeVisible()
    await notice.getByRole('button', { name: /Kerman/ }).click()
    await expect(atlas.get.record(/Kerman/)).toBeVisible()
    await atlas.when.choiceToggled('Germany')
    await atlas.then.linkHolds('data', '1.1')
  })
})

/** The version of links that are written now: the latest of which the file holds any. */
const PRESENT = Math.max(...oldLinks.map(({ version }) => version))

test('links of every version open as the view they were made of', async ({ atlas, page }) => {
  test.slow()
  for (const { version, what, link, now } of oldLinks) {
    await test.step(`version ${version}: ${what}`, async () => {
      await page.goto(`./?${link}`)
      await expect(page.getByTestId('headline').first()).toBeVisible()
      // A link of the present version says the same as it is, and so stays as it was sent.
      const wanted = version < PRESENT ? now : link
      await expect.poll(() => [...atlas.get.query()]).toEqual([...new URLSearchParams(wanted)])
      await expect(atlas.get.notice(/could not be restored/)).toHaveCount(0)
    })
  }
})

test('the title of the page says which view it is', async ({ atlas, page }) => {
  await atlas.given.opened()
  await expect(page).toHaveTitle('ISKP Incident Atlas')
  await atlas.when.choiceToggled('Iran')
  await expect(page).toHaveTitle('Country: Iran – ISKP Incident Atlas')
  await expect(page.locator('meta[name="description"]')).toHaveAttribute(
    'content',
    /incidents.*Country: Iran/,
  )
})

test('two tabs do not disturb each other', async ({ atlas, page, context }) => {
  await atlas.given.opened('country=IR&v=2')
  const other = await context.newPage()
  await other.goto('./?country=DE&theme=light&v=2')
  await expect(other.getByTestId('headline')).toBeVisible()
  await atlas.when.choiceToggled('Turkey')
  await atlas.then.linkHolds('country', 'IR,TR')
  await other.reload()
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'light')
  expect(new URL(other.url()).searchParams.get('country')).toBe('DE')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('a presentation stands in the address by its slide, for reload, Back and Forward', async ({
  atlas,
  page,
}) => {
  const title = page.getByRole('main', { name: 'Presentation' }).getByRole('heading', { level: 1 })
  await atlas.given.opened('country=IR&v=2')
  await page.getByRole('button', { name: 'Briefing', exact: true }).click()
  await page.getByRole('button', { name: /^Present\s?: Iran: Shiraz twice/ }).click()
  await atlas.then.linkHolds('presenting', 'prepared-iran/title')
  await atlas.when.keyPressed('PageDown')
  await atlas.then.linkHolds('presenting', 'prepared-iran/shiraz-1')
  await atlas.when.reloaded()
  await expect(title).toHaveText('26 October 2022, Shah Cheragh')
  await atlas.when.wentBack()
  await expect(title).toBeHidden()
  await atlas.then.linkHolds('country', 'IR')
  await page.goForward()
  await expect(title).toHaveText('26 October 2022, Shah Cheragh')
  await atlas.when.keyPressed('Escape')
  await expect(title).toBeHidden()
  await atlas.then.linkHolds('presenting', null)
  // The notice goes by itself, and so is waited for before the map.
  await page.goto('./?presenting=somebody-elses/slide&v=2')
  await expect(page.getByText('The presentation this link names is not kept in this browser.')).toBeVisible()
  await atlas.then.linkHolds('presenting', null)
})

test('a slide opened by its link shows as much of the map as one that was stepped to', async ({
  atlas,
  page,
}) => {
  const scale = page.locator('.maplibregl-ctrl-scale')
  await page.goto('./?presenting=prepared-iran/title&v=2')
  await expect(page.getByTestId('slide-number')).toHaveText(/^1 /)
  await atlas.when.keyPressed('PageDown')
  await atlas.then.linkHolds('presenting', 'prepared-iran/shiraz-1')
  await atlas.then.mapIsSettled()
  const steppedTo = await scale.innerText()
  await atlas.when.reloaded()
  await atlas.then.mapIsSettled()
  await expect(scale).toHaveText(steppedTo)
})

test('a run of steps through time is one step for Back, and so is one of playback', async ({ atlas }) => {
  await atlas.given.opened('country=AF&v=2')
  const unstepped = await atlas.get.handle('Last day').getAttribute('aria-valuetext')
  for (let i = 0; i < 3; i++) await atlas.when.stripPressed('Step forward')
  // By the handle, for the address is written when a run rests.
  const lastDay = atlas.get.handle('Last day')
  const stepped = (await lastDay.getAttribute('aria-valuetext')) ?? ''
  expect(stepped).not.toBe(unstepped)
  await atlas.when.choiceToggled('Iran')
  await atlas.when.stripPressed('Play')
  await expect(atlas.get.playing()).not.toBeEmpty()
  await atlas.when.stripPressed('Pause')
  await expect.poll(() => atlas.get.query().get('time')).not.toBe(null)
  await atlas.when.wentBack()
  await expect(lastDay).toHaveAttribute('aria-valuetext', stepped)
  await atlas.when.wentBack()
  await atlas.then.linkHolds('country', 'AF')
  await expect(lastDay).toHaveAttribute('aria-valuetext', stepped)
  await atlas.when.wentBack()
  await atlas.then.linkHolds('time', null)
})

test('a reload while time plays shows where it had come to', async ({ atlas }) => {
  await atlas.given.opened('time=2018-07-01..2018-12-31&play=cumulative&speed=4&v=2')
  await atlas.when.stripPressed('Play')
  const last = () => atlas.get.handle('Last day').getAttribute('aria-valuetext')
  await expect.poll(last).toMatch(/202\d/)
  await atlas.when.reloaded()
  await expect.poll(() => atlas.get.query().get('time')).toMatch(/^2018-07-01\.\.20(19|2\d)-/)
})

test('only the map is sent as only the map, and the rest of it is one press away', async ({
  atlas,
  page,
}) => {
  await atlas.given.opened()
  await atlas.when.keyPressed('l')
  await atlas.when.keyPressed('\\')
  await atlas.then.linkHolds('layerlist', '1')
  await atlas.then.linkHolds('bare', '1')
  await atlas.when.reloaded()
  await expect(page.getByRole('region', { name: 'Layers' })).toBeVisible()
  await expect(atlas.get.headline()).toBeHidden()
  await page.getByRole('button', { name: 'Show everything around the map' }).click()
  await expect(atlas.get.headline()).toBeVisible()
  await atlas.then.linkHolds('bare', null)
})
