import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { test } from './driver/browser'
import { onMap } from './driver/onMap'

/** A picture takes a second map, drawn in software here; with twice the pixels that is the work of a minute. */
const DRAWN = { timeout: 120_000 }
test.describe.configure({ timeout: 200_000 })

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Picture of the map' })
const preview = (page: Page) => dialog(page).getByRole('img')
const save = (page: Page) => dialog(page).getByRole('button', { name: 'Save the picture' })
const chosen = (page: Page, name: string) => dialog(page).locator('label').filter({ hasText: name }).click()

async function opened(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save as a picture' }).click()
  await expect(dialog(page)).toBeVisible()
}

async function saved(page: Page): Promise<{ name: string; bytes: Buffer }> {
  await expect(save(page)).toBeEnabled(DRAWN)
  const coming = page.waitForEvent('download')
  await save(page).click()
  const download = await coming
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) })

/** Texts inside the PNG by keyword. */
function textsOf(png: Buffer): Record<string, string> {
  const texts: Record<string, string> = {}
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) !== 'iTXt') continue
    const [keyword = '', , , , , text = ''] = png
      .toString('utf8', at + 8, at + 8 + png.readUInt32BE(at))
      .split('\0')
    texts[keyword] = text
  }
  return texts
}

/** How many pixels of the decoded picture are about one of the colours of the page's theme. */
const pixelsOf = (page: Page, png: Buffer, tokens: readonly string[]): Promise<Record<string, number>> =>
  page.evaluate(
    async ({ base64, names }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(image.width, image.height)
      const context = canvas.getContext('2d')
      if (!context) throw new Error('no canvas')
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, image.width, image.height)
      const style = getComputedStyle(document.documentElement)
      return Object.fromEntries(
        names.map((name) => {
          // However the style sheet writes it, the canvas says it in six digits.
          context.fillStyle = style.getPropertyValue(name).trim()
          const hex = context.fillStyle
          const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
          let count = 0
          for (let i = 0; i < data.length; i += 4)
            if (
              Math.abs((data[i] ?? 0) - r) +
                Math.abs((data[i + 1] ?? 0) - g) +
                Math.abs((data[i + 2] ?? 0) - b) <
              12
            )
              count++
          return [name, count]
        }),
      )
    },
    { base64: png.toString('base64'), names: [...tokens] },
  )

test('a picture holds the map, its symbols and its words, as it was shown before saving', async ({
  atlas,
  page,
}) => {
  await atlas.given.openedWithMap('kind=attack&time=2022-01-01..2024-12-31')
  const incidents = await atlas.get.incidentCount()
  await opened(page)
  const { name, bytes } = await saved(page)
  expect(name).toMatch(/^iskp-incident-atlas-map-[\d.]+-\d{4}-\d{2}-\d{2}-1600x900\.png$/)
  expect(sizeOf(bytes)).toEqual({ width: 1600, height: 900 })
  const texts = textsOf(bytes)
  expect(texts['Title']).toBe('Incidents linked to ISKP, 2022 – 2024')
  expect(texts['Description']).toContain(`${incidents} of `)
  expect(texts['Description']).toContain('Kind: Attack')
  expect(texts['Description']).toContain('Somewhere in the hatched area')
  for (const words of [
    'edition',
    'Natural Earth',
    'disputed boundaries are dashed',
    'Coded from',
    'kind=attack',
  ])
    expect(texts['Source']).toContain(words)
  const found = await pixelsOf(page, bytes, [
    '--map-sea',
    '--map-land',
    '--kind-attack',
    '--surface',
    '--text',
  ])
  expect(found['--map-sea']).toBeGreaterThan(20_000)
  expect(found['--map-land']).toBeGreaterThan(100_000)
  expect(found['--kind-attack']).toBeGreaterThan(500)
  expect(found['--surface']).toBeGreaterThan(100_000)
  expect(found['--text']).toBeGreaterThan(2000)
  await expect(preview(page)).toHaveAttribute('alt', /^Incidents linked to ISKP, 2022 – 2024\./)
  // The second map is gone, and the page's own still draws.
  await expect(page.locator('canvas.maplibregl-canvas')).toHaveCount(1)
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  await atlas.then.mapIsSettled()
})

test('a square, light and twice as fine picture with a title of its own', async ({ atlas, page }) => {
  await atlas.given.openedWithMap()
  await opened(page)
  await chosen(page, 'Square')
  await chosen(page, '2×')
  await chosen(page, 'Light, for print')
  await dialog(page).getByLabel('Title').fill('Where it happened')
  await expect(preview(page)).toHaveAttribute('alt', /^Where it happened\./, DRAWN)
  const { name, bytes } = await saved(page)
  expect(name).toMatch(/-2400x2400\.png$/)
  expect(sizeOf(bytes)).toEqual({ width: 2400, height: 2400 })
  expect(textsOf(bytes)['Title']).toBe('Where it happened')
  // White, which in the dark is the accent, is what a light page is made of.
  const found = await pixelsOf(page, bytes, ['--surface', '--accent'])
  expect(found['--surface']).toBe(0)
  expect(found['--accent']).toBeGreaterThan(2_000_000)
})

test('a picture that cannot be made says why and saves nothing', async ({ atlas, page }) => {
  await atlas.given.openedWithMap()
  // From now on, as when the graphics driver has given up.
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await opened(page)
  await expect(dialog(page).getByRole('alert')).toContainText('The picture could not be made')
  await expect(dialog(page).getByRole('alert')).toContainText('WebGL 2')
  await expect(save(page)).toBeDisabled()
})

test.describe('surfaces', () => {
  test.use({ strict: false })
  test('a surface lost on the way is told, never saved as a blank', async ({ atlas, page }) => {
    await atlas.given.openedWithMap()
    await opened(page)
    await expect(page.locator('.maplibregl-canvas + canvas')).toHaveCount(2, { timeout: 30_000 })
    await onMap(page).when.surfacesLost('for good')
    await expect(dialog(page).getByRole('alert')).toContainText('The picture could not be made', {
      timeout: 30_000,
    })
    await expect(save(page)).toBeDisabled()
  })
})

test('drawing is stopped and taken up again', async ({ atlas, page }) => {
  await atlas.given.openedWithMap()
  await opened(page)
  await dialog(page).getByRole('button', { name: 'Stop' }).click()
  await expect(dialog(page).getByRole('status')).toHaveText('Stopped')
  await expect(page.locator('canvas.maplibregl-canvas')).toHaveCount(1)
  await dialog(page).getByRole('button', { name: 'Draw the picture' }).click()
  await expect(preview(page)).toBeVisible(DRAWN)
  await atlas.then.isAccessible()
})
