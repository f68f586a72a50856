import { readFile } from 'node:fs/promises'
import { expect, test } from './driver/browser'

const MATRIX = 'Where perpetrators came from'
const CHARTS = [
  'By year and kind',
  'By country',
  'Killed and wounded by year',
  'By form',
  MATRIX,
  'By target',
  'By attribution, and how sure',
]

test('a bar filters the other views, another adds to it', async ({ atlas }) => {
  await atlas.given.opened()
  const before = await atlas.get.incidentCount()
  await atlas.when.chartReached('By form')
  await atlas.when.barPressed('By form', 'Suicide bombing')
  await atlas.then.linkHolds('subtype', 'suicide_bombing')
  const bombings = await atlas.get.incidentCount()
  expect(bombings).toBeLessThan(before)
  await atlas.when.barPressed('By form', 'Rocket fire')
  await expect.poll(() => atlas.get.incidentCount()).toBeGreaterThan(bombings)
})

test('a number of the matrix asks for its country and its nationality', async ({ atlas }) => {
  await atlas.given.opened()
  await atlas.when.chartReached(MATRIX)
  const cell = atlas.get.chart(MATRIX).getByRole('button', { name: /^Iran, Tajikistan: / })
  const incidents = Number.parseInt((await cell.textContent()) ?? '', 10)
  await cell.click()
  await atlas.then.linkHolds('country', 'IR')
  await atlas.then.linkHolds('nationality', 'TJ')
  expect(await atlas.get.incidentCount()).toBe(incidents)
  await cell.click()
  await atlas.then.linkHolds('country', null)
  await atlas.then.linkHolds('nationality', null)
})

test('the matrix is one stop of the Tab key, and the arrows go from number to number', async ({ atlas }) => {
  await atlas.given.opened()
  await atlas.when.chartReached(MATRIX)
  const matrix = atlas.get.chart(MATRIX)
  await expect(matrix.locator('button[tabindex="0"]', { hasText: /^\d/ })).toHaveCount(1)
  await matrix.getByRole('button', { name: /^Germany, Tajikistan: / }).focus()
  await atlas.when.keyPressed('ArrowDown')
  await expect(matrix.getByRole('button', { name: /^Iran, Tajikistan: / })).toBeFocused()
  await atlas.when.keyPressed('Enter')
  await atlas.then.linkHolds('nationality', 'TJ')
})

test('the numbers of a chart filter from the keyboard, and so do its bars', async ({ atlas, page }) => {
  await atlas.given.opened()
  await atlas.when.chartReached('By attribution, and how sure')
  await page.getByRole('button', { name: 'Numbers: By attribution, and how sure' }).press('Enter')
  await atlas.get
    .chart('By attribution, and how sure')
    .getByRole('button', { name: 'Disputed' })
    .press('Enter')
  await atlas.then.linkHolds('attribution', 'disputed')
  await atlas.get.chart('By country').locator('svg.recharts-surface').focus()
  await atlas.when.keyPressed('ArrowRight')
  await atlas.when.keyPressed('Enter')
  await expect.poll(() => atlas.get.query().get('country')).not.toBeNull()
})

test('a drag over years takes all of them, in either direction', async ({ atlas }) => {
  await atlas.given.opened()
  await atlas.when.yearsDragged('By year and kind', 2021, 2023)
  await atlas.then.linkHolds('time', '2021-01-01..2023-12-31')
  await atlas.when.chartReached('Killed and wounded by year')
  await atlas.when.yearsDragged('Killed and wounded by year', 2022, 2018)
  await atlas.then.linkHolds('time', '2018-01-01..2022-12-31')
})

test('context records stand beside the bars, in legend, numbers and file, and are not counted', async ({
  atlas,
}) => {
  await atlas.given.opened('context=statement,aggregate')
  const card = atlas.get.chart('By country')
  await expect(card.getByText('Shown beside, not counted')).toBeVisible()
  const csv = (await atlas.when.chartSaved('By country', 'CSV')).bytes.toString('utf8')
  expect(csv).toContain(',Result,All,"Shown beside, not counted"')
  const [, all, beside] = /Afghanistan,.*,(\d+),(\d+)\r/.exec(csv) ?? []
  await expect(card.getByText(all ?? '', { exact: true }).first()).toBeVisible()
  expect(Number(beside)).toBeGreaterThan(0)
  const svg = (await atlas.when.chartSaved('By country', 'SVG')).bytes.toString('utf8')
  expect(svg).toContain('Shown beside, not counted')
  expect(svg).toContain('stroke-dasharray')
})

test('a finger across the years takes them, one that scrolls takes none; so do Shift and the arrows', async ({
  atlas,
}) => {
  await atlas.given.opened()
  const plot = atlas.get.chart('By year and kind').locator('.recharts-cartesian-grid')
  const box = await plot.boundingBox()
  const touch = (type: string, share: number) =>
    plot.dispatchEvent(type, {
      pointerType: 'touch',
      isPrimary: true,
      bubbles: true,
      clientX: (box?.x ?? 0) + (box?.width ?? 0) * share,
      clientY: (box?.y ?? 0) + 20,
    })
  await touch('pointerdown', 0.1)
  await touch('pointermove', 0.6)
  await touch('pointercancel', 0.6)
  await touch('pointerup', 0.6)
  await atlas.then.linkHolds('time', null)
  await touch('pointerdown', 0.01)
  await touch('pointermove', 0.99)
  await touch('pointerup', 0.99)
  await atlas.then.linkHolds('time', '2018-01-01..2024-12-31')
  await atlas.get.chart('By year and kind').locator('svg.recharts-surface').focus()
  await atlas.when.keyPressed('ArrowRight')
  await atlas.when.keyPressed('Enter')
  await atlas.when.keyPressed('ArrowRight')
  await atlas.when.keyPressed('Shift+Enter')
  await expect.poll(() => atlas.get.query().get('time')).toMatch(/^(\d{4})-01-01\.\.(?!\1)\d{4}-12-31$/)
})

test('figures that are not stated are said in words, for killed and for wounded', async ({ atlas }) => {
  await atlas.given.opened()
  await atlas.when.chartReached('Killed and wounded by year')
  const chart = atlas.get.chart('Killed and wounded by year')
  await expect(chart.getByText(/^\d+ of \d+ incidents state a figure.+ which is not 0\.$/)).toBeVisible()
  const killed = await chart.getByText(/which is not 0/).textContent()
  await chart.getByRole('button', { name: 'Wounded', exact: true }).click()
  await expect(chart.getByText(/which is not 0/)).not.toHaveText(killed ?? '')
})

test('a chart is saved as numbers, drawing and picture, each saying what it is', async ({ atlas }) => {
  await atlas.given.opened('kind=attack')
  const csv = await atlas.when.chartSaved('By country', 'CSV')
  const text = csv.bytes.toString('utf8')
  expect(csv.name).toBe('by-country.csv')
  expect(text).toContain('# By country')
  expect(text).toContain('# Filters: Kind: Attack')
  const [, passing, total] = /Afghanistan,.*,(\d+),(\d+)\r/.exec(text) ?? []
  await expect(
    atlas.get.chart('By country').getByText(`${passing} of ${total}`, { exact: true }),
  ).toBeVisible()

  const svg = await atlas.when.chartSaved('By country', 'SVG')
  const drawing = svg.bytes.toString('utf8')
  for (const words of ['By country', 'Filters: Kind: Attack', 'Source: ISKP Incident Atlas', 'Afghanistan'])
    expect(drawing).toContain(words)
  expect(drawing).toContain(`${passing} of ${total}`)
  expect(drawing).toContain('Noto Sans')
  expect(drawing).not.toMatch(/var\(|class=|style=/)

  const png = await atlas.when.chartSaved('By country', 'PNG')
  expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(700)
})

test('a saved chart runs from right to left where the page does', async ({ atlas, page }) => {
  await atlas.given.opened('lang=fa')
  const card = page.getByRole('region', { name: 'به تفکیک کشور' })
  const seen = await card.getByText('کنارگذاشته با پالایه‌ها').evaluate((item) => {
    const words = document.createRange()
    words.selectNodeContents(item.lastChild ?? item)
    const figure = item.closest('[role="presentation"]')?.getBoundingClientRect()
    return { x: words.getBoundingClientRect().left - (figure?.left ?? 0), width: figure?.width ?? 0 }
  })
  await card.getByRole('button', { name: 'ذخیره' }).click()
  const coming = page.waitForEvent('download')
  await card.getByRole('button', { name: 'SVG' }).click()
  const svg = await readFile(await (await coming).path(), 'utf8')
  const startOf = (words: string) =>
    Number(new RegExp(`<text x="([\\d.]+)"[^>]*>[^<]*${words}`).exec(svg)?.[1]) - 24
  expect(startOf('کنارگذاشته با پالایه‌ها')).toBeCloseTo(seen.x, 0)
  expect(startOf('به تفکیک کشور')).toBeGreaterThan(seen.width / 2)
})

for (const theme of ['dark', 'light'])
  test(`all charts stand without accessibility violations in ${theme}`, async ({ atlas }) => {
    await atlas.given.opened(`theme=${theme}&country=AF,IR`)
    for (const title of CHARTS) await atlas.when.chartReached(title)
    for (const title of CHARTS) await expect(atlas.get.chart(title)).toBeAttached()
    await atlas.then.isAccessible()
  })
