import { readFile } from 'node:fs/promises'
import { expect, test } from './driver/browser'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('by keyboard: open, read what the link holds, copy it, close', async ({ atlas, page }) => {
  await atlas.given.opened('time=2022-01-01..2023-12-31&country=IR&map=5/34/65&v=2')
  await page.getByRole('button', { name: 'Share' }).focus()
  await atlas.when.keyPressed('Enter')
  const dialog = page.getByRole('dialog', { name: 'Share this view' })
  await expect(dialog).toContainText('2022 – 2023')
  await expect(dialog).toContainText('Country: Iran')
  await dialog.getByRole('button', { name: 'Copy: Link' }).focus()
  await atlas.when.keyPressed('Enter')
  await expect(dialog.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect([...new URL(copied).searchParams.entries()]).toEqual([
    ['map', '5/34/65'],
    ['time', '2022-01-01..2023-12-31'],
    ['country', 'IR'],
    ['data', '1.0'],
    ['v', '2'],
  ])
  await atlas.then.isAccessible()
  await atlas.when.keyPressed('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused()
})

test('title and note go with the link, into the mail and to whoever opens it', async ({ atlas, page }) => {
  await atlas.given.opened('country=IR&v=2')
  await page.getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Add a title and a note').click()
  await dialog.getByRole('textbox', { name: 'Title' }).fill('For <b>Monday</b>')
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Look at Kerman first.')
  const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue()
  const mail = await dialog.getByRole('link', { name: 'E-mail' }).getAttribute('href')
  expect(decodeURIComponent(mail ?? '')).toContain(link)
  await page.goto(link)
  const card = page.getByRole('region', { name: 'From whoever sent this link' })
  await expect(card).toContainText('For <b>Monday</b>')
  await expect(card).toContainText('Look at Kerman first.')
})

test('a view no link can hold says so and goes into a file', async ({ atlas, page }) => {
  const records = await (await page.request.get('geo/incidents.geojson')).text()
  const ids = [...records.matchAll(/"Feature","id":"([a-z0-9-]+)"/g)].map(([, id = '']) => id)
  const marks = ids.slice(0, 30).toSorted((a, b) => (a < b ? -1 : 1))
  const area = Array.from({ length: 60 }, (_, i) =>
    `${60 + i / 7}`.slice(0, 6).concat(`,${(30 + i / 7).toFixed(3)}`),
  )
  await atlas.given.opened(`highlight=${marks.join()}&area=${area.join(';')}&text=${'سفارت '.repeat(15)}&v=2`)
  await page.getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/Longer than 2,000 characters/)).toBeVisible()
  await expect(dialog.getByText(/Too long for a QR code/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Save the view as a file instead' }).click()
  const coming = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save this view' }).click()
  const download = await coming
  expect(download.suggestedFilename()).toMatch(/\.atlas\.json$/)
  expect(await readFile(await download.path(), 'utf8')).toContain(`"highlight": "${marks.join()}"`)

  await page.goto('./')
  await page.getByRole('button', { name: 'Share' }).click()
  await dialog.getByRole('tab', { name: 'File' }).click()
  await dialog.locator('input[type="file"]').setInputFiles(await download.path())
  await expect(dialog).toBeHidden()
  await expect.poll(() => atlas.get.query().get('highlight')?.split(',').length).toBe(30)
})

const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
})

test('a file is restored in part where a part is broken, and refused where it is none', async ({
  atlas,
  page,
}) => {
  await atlas.given.opened()
  await page.getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('tab', { name: 'File' }).click()
  await dialog.locator('input[type="file"]').setInputFiles(file('holiday.json', '{"a":1}'))
  await expect(dialog.getByRole('alert')).toContainText(
    'holiday.json is no saved view: its “format” is not iskp-incident-atlas-view',
  )
  const broken = { format: 'iskp-incident-atlas-view', view: { country: 'IR', time: 'never', v: '2' } }
  await dialog.locator('input[type="file"]').setInputFiles(file('half.atlas.json', JSON.stringify(broken)))
  await expect(dialog).toBeHidden()
  await expect(atlas.get.choice('Iran')).toBeChecked()
  await expect(atlas.get.notice(/could not be restored/)).toContainText('time=never')
  await atlas.when.wentBack()
  await expect(atlas.get.choice('Iran')).not.toBeChecked()
})

test('a dropped file opens too', async ({ atlas, page }) => {
  await atlas.given.opened()
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('dialog').getByRole('tab', { name: 'File' }).click()
  const text = JSON.stringify({ format: 'iskp-incident-atlas-view', view: { country: 'IR', v: '2' } })
  const files = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([content], 'a.atlas.json', { type: 'application/json' }))
    return transfer
  }, text)
  await page.getByText('or drop the file here').dispatchEvent('drop', { dataTransfer: files })
  await expect(atlas.get.choice('Iran')).toBeChecked()
})

test('a view is cited with filters, count, edition, hash and link, in five formats', async ({
  atlas,
  page,
}) => {
  await atlas.given.opened('country=IR&v=2')
  await page.getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('tab', { name: 'Cite' }).click()
  for (const format of ['Plain text', 'APA', 'Chicago', 'BibTeX', 'RIS']) {
    await dialog.getByRole('button', { name: format, exact: true }).click()
    const text = await dialog.getByRole('textbox', { name: format }).inputValue()
    for (const part of [/Country: Iran/, /of 70 records/, /1\.0/, /[0-9a-f]{12}/, /country=IR/, /GeoNames/])
      expect(text, format).toMatch(part)
  }
  const coming = page.waitForEvent('download')
  await dialog.getByRole('button', { name: /^Save as .*\.ris$/ }).click()
  expect((await coming).suggestedFilename()).toMatch(/\.ris$/)
})

test('a record is cited likewise, and marked', async ({ atlas }) => {
  await atlas.given.opened('incident=ir-kerman-bombing-2024-01-03&panel=incident&v=2')
  const record = atlas.get.record(/Kerman/)
  await record.getByRole('button', { name: 'Cite' }).click()
  await record.getByRole('button', { name: 'BibTeX' }).click()
  await expect(record.getByRole('textbox', { name: 'BibTeX' })).toHaveValue(
    /@misc\{iskp-incident-atlas-1\.0-ir-kerman-bombing-2024-01-03,/,
  )
  await record.getByRole('button', { name: 'Mark' }).click()
  await atlas.then.linkHolds('highlight', 'ir-kerman-bombing-2024-01-03')
})

test('what is listed is marked, in the link and in the list, and let go again', async ({ atlas, page }) => {
  await atlas.given.opened('country=IR&panel=table&v=2')
  await page.getByRole('button', { name: 'Mark these' }).click()
  const listed = await atlas.get.listedCount()
  await expect.poll(() => atlas.get.query().get('highlight')?.split(',').length).toBe(listed)
  await expect(atlas.get.rows().getByText('Marked')).toHaveCount(listed)
  await page.getByRole('button', { name: /^Take \d+ marks away$/ }).click()
  await atlas.then.linkHolds('highlight', null)
})

test('a snippet for another page holds the chosen parts and a sandbox', async ({ atlas, page }) => {
  await atlas.given.opened('country=IR&v=2')
  await page.getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('tab', { name: 'Embed' }).click()
  await dialog.locator('label').filter({ hasText: 'By country' }).click()
  await dialog.locator('label').filter({ hasText: 'Readers cannot change the filters' }).click()
  const host = dialog.getByRole('textbox', { name: /Site that may talk/ })
  await host.fill('example.org')
  await expect(dialog.getByText(/Expected an origin/)).toBeVisible()
  await host.fill('https://example.org')
  const snippet = await dialog.getByRole('textbox', { name: 'For your page’s HTML' }).inputValue()
  expect(snippet).toContain('parts=headline,map,time,chart:by-country')
  expect(snippet).toContain('locked=1')
  expect(snippet).toContain('allow=https://example.org')
  expect(snippet).toContain('sandbox="allow-scripts allow-same-origin')
  await atlas.then.isAccessible()
})
