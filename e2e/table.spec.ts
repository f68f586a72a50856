import { expect, test } from './driver/browser'

const NOT_STATED = /Not stated/
const isStated = (words: string): boolean => !NOT_STATED.test(words)

/** The cells of a CSV by the letter of RFC 4180. */
function cellsOf(csv: string): string[][] {
  const lines: string[][] = [[]]
  for (const [, quoted, plain, end] of csv
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n|$)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') lines.push([])
    if (end === '') break
  }
  return lines.filter((line) => line.length > 1)
}

test('sorts by a figure, the largest first, and what is not stated is last either way', async ({ atlas }) => {
  await atlas.given.opened('kind=attack&country=IR&panel=table')
  await atlas.when.listSortedBy('Killed')
  await atlas.then.linkHolds('sort', '-killed')
  await expect(atlas.get.column('Killed')).toHaveAttribute('aria-sort', 'descending')
  const down = await atlas.get.listed('Killed')
  expect(down[0]).toBe('91–99')
  await atlas.when.listSortedBy('Killed')
  await atlas.then.linkHolds('sort', 'killed')
  const up = await atlas.get.listed('Killed')
  expect(up.filter(isStated)).toEqual(down.filter(isStated).toReversed())
  for (const list of [up, down]) expect(list.slice(list.filter(isStated).length).some(isStated)).toBe(false)
})

test('shows the columns that are chosen, and a link brings them back', async ({ atlas }) => {
  await atlas.given.opened('panel=table')
  await atlas.when.columnToggled('Wounded')
  await atlas.then.linkHolds('columns', 'date,title,place,killed,wounded')
  await atlas.when.reloaded()
  await expect(atlas.get.column('Wounded')).toBeVisible()
  await expect(atlas.get.list()).toHaveAttribute('aria-colcount', '5')
})

test('says context records apart and counts them apart', async ({ atlas, page }) => {
  await atlas.given.opened('context=statement&panel=table')
  const incidents = await atlas.get.incidentCount()
  const context = (await atlas.get.listedCount()) - incidents
  expect(context).toBeGreaterThan(0)
  await expect(page.getByRole('tabpanel')).toContainText(`${incidents} incidents, ${context} context records`)
  await expect(atlas.get.rows().filter({ hasText: 'Context: Statement' }).first()).toBeVisible()
})

test('the arrows walk the cells, the focus survives the scroll, Enter opens', async ({ atlas, page }) => {
  await atlas.given.opened('panel=table')
  const count = await atlas.get.listedCount()
  await atlas.get.rows().first().getByRole('button').focus()
  await atlas.when.keyPressed('Control+End')
  const focused = page.locator(':focus')
  const row = atlas.get.rows().filter({ has: focused })
  await expect(row).toHaveAttribute('aria-rowindex', String(count + 1))
  await atlas.get.list().evaluate((list) => list.scrollTo({ top: 0 }))
  await expect(atlas.get.rows().first()).toBeInViewport()
  await atlas.when.keyPressed('ArrowUp')
  await expect(row).toHaveAttribute('aria-rowindex', String(count))
  await expect(focused).toBeInViewport()
  await atlas.when.keyPressed('Control+Home')
  await atlas.when.keyPressed('ArrowUp')
  await expect(atlas.get.column('Title').getByRole('button')).toBeFocused()
  await atlas.when.keyPressed('ArrowDown')
  await atlas.when.keyPressed('ArrowDown')
  await expect(row).toHaveAttribute('aria-rowindex', '3')
  const title = (await row.getByRole('button').textContent()) ?? ''
  await atlas.when.keyPressed('End')
  await atlas.when.keyPressed('Enter')
  await expect(atlas.get.record(title)).toBeVisible()
})

test('a row that is pointed at is answered on the map, and the map answers in the list', async ({
  atlas,
  page,
}) => {
  await atlas.given.openedWithMap('map=6/55.8258/37.3903&kind=attack&panel=table')
  const crocus = atlas.get.row(/Crocus/)
  const before = await atlas.get.map().screenshot()
  await crocus.hover()
  await expect(crocus).toHaveAttribute('data-pointed')
  await expect.poll(async () => before.equals(await atlas.get.map().screenshot())).toBe(false)
  await atlas.when.mapPointedAt({ x: 0.1, y: 0.1 })
  await expect(crocus).not.toHaveAttribute('data-pointed')
  await atlas.when.mapPointedAt({ x: 0.5, y: 0.5 })
  await expect(crocus).toHaveAttribute('data-pointed')
  await page.mouse.move(0, 0)
})

test('rows that scroll by under a still pointer are pointed at where they come to rest', async ({
  atlas,
  page,
}) => {
  await atlas.given.opened('panel=table')
  const first = atlas.get.rows().first()
  await first.hover()
  await expect(first).toHaveAttribute('data-pointed')
  const pointed = atlas.get.list().locator('[data-pointed]')
  const before = await pointed.getAttribute('data-row')
  await page.mouse.wheel(0, 300)
  await expect.poll(() => pointed.getAttribute('data-row')).not.toBe(before)
  await expect(atlas.get.list().locator('[data-row]:hover')).toHaveAttribute('data-pointed')
})

test('a record opened elsewhere is marked in the list and scrolled to', async ({ atlas }) => {
  await atlas.given.opened('panel=table&sort=-date&incident=af-kabul-airport-attack-2021-08-26')
  const row = atlas.get.row(/Kabul airport/i)
  await expect(row).toHaveAttribute('aria-selected', 'true')
  await expect(row).toBeInViewport()
})

test('the CSV holds what is listed, in its order, and never a 0 for what is not stated', async ({
  atlas,
}) => {
  await atlas.given.opened('kind=attack&context=statement&sort=-killed&panel=table')
  const { name, text } = await atlas.when.downloaded('CSV')
  expect(name).toMatch(/^iskp-incident-atlas-1\.0-\d{4}-\d\d-\d\d\.csv$/)
  const [head = [], ...lines] = cellsOf(text)
  expect(lines).toHaveLength(await atlas.get.listedCount())
  expect(new Set(lines.map((line) => line.length))).toEqual(new Set([head.length]))
  const column = (field: string) => lines.map((line) => line[head.indexOf(field)])
  const titles = await atlas.get.listed('Title')
  for (const [i, title] of column('title').slice(0, 5).entries()) expect(titles[i]).toContain(title)
  const figures = await atlas.get.listed('Killed')
  for (const [i, low] of column('killed_low').slice(0, figures.length).entries())
    expect(low === '', `row ${i}: ${figures[i]}`).toBe(NOT_STATED.test(figures[i] ?? ''))
  expect(column('killed_low')).toContain('')
  expect(column('killed_low')).not.toContain('0')
})

test('the GeoJSON and the text beside the CSV say what was asked, and how much of it is there', async ({
  atlas,
}) => {
  await atlas.given.opened('country=IR&panel=table')
  const count = await atlas.get.listedCount()
  const { name, text } = await atlas.when.downloaded('GeoJSON')
  expect(name).toMatch(/\.geojson$/)
  const file: unknown = JSON.parse(text)
  expect(file).toMatchObject({
    type: 'FeatureCollection',
    metadata: { filters: ['Country: Iran'], exported: count, dataset_version: '1.0', licence: 'CC BY 4.0' },
  })
  expect(text.match(/"type":"Feature"/g)).toHaveLength(count)
  const about = await atlas.when.downloaded('About this file')
  expect(about.name).toMatch(/-about\.txt$/)
  expect(about.text).toContain('Country: Iran')
  expect(about.text).toContain(`${count} of `)
  expect(about.text).toMatch(/killed_best \(.+\): .+/)
})

test('the list and its menus are accessible', async ({ atlas, page }) => {
  await atlas.given.opened('context=statement&panel=table&columns=date,kind,killed,wounded')
  await atlas.then.isAccessible()
  await page.getByRole('button', { name: 'Columns' }).click()
  await atlas.then.isAccessible()
})
