import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { z } from '../src/ingest/zod'
import type { Atlas } from './driver/atlas'
import { expect, test } from './driver/browser'

const PHONE = { width: 390, height: 844 }
const box = z.object({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() })
const labels = z.array(z.object({ key: z.string(), box: z.nullable(box) }))
type Box = z.infer<typeof box>
type Label = z.infer<typeof labels>[number]
const incidents = z.object({
  features: z.array(
    z.object({
      properties: z.object({
        countries: z.array(z.string()),
        counts_as_incident: z.boolean(),
        location_precision: z.string(),
      }),
    }),
  ),
})

/** Countries that have an incident of which nothing nearer is known, from the served file. */
async function knownOnlyAsCountry(): Promise<string[]> {
  const { features } = incidents.parse(JSON.parse(await readFile('public/geo/incidents.geojson', 'utf8')))
  const found = features.flatMap(({ properties }) =>
    properties.counts_as_incident && properties.location_precision === 'country' ? properties.countries : [],
  )
  return [...new Set(found)].toSorted()
}

/** Areas in sight and where their labels stand, in pixels of the map, as the settled map tells. */
async function labelsOf(atlas: Atlas, map = atlas.get.map()): Promise<Label[]> {
  await expect(map).toHaveAttribute('data-map-settled', 'true', { timeout: 60_000 })
  return labels.parse(JSON.parse((await map.getAttribute('data-area-labels')) ?? 'null'))
}

/** What lies over the map, in its pixels: read from the page, not from the engine. */
const coversOf = (page: Page, testId = 'map'): Promise<(Box & { name: string })[]> =>
  page.evaluate((id) => {
    const map = document.querySelector(`[data-testid="${id}"]`)?.getBoundingClientRect()
    if (!map) throw new Error('no map')
    return [...document.querySelectorAll('[data-over-map]:not([data-hides]), [role="separator"]')]
      .filter((cover) => cover.checkVisibility())
      .map((cover) => {
        const { left, top, right, bottom } = cover.getBoundingClientRect()
        const name = cover.getAttribute('aria-label') ?? cover.className
        return {
          name,
          left: left - map.left,
          top: top - map.top,
          right: right - map.left,
          bottom: bottom - map.top,
        }
      })
  }, testId)

const reach = (a: Box, b: Box): number =>
  Math.min(a.right - b.left, b.right - a.left, a.bottom - b.top, b.bottom - a.top)

const CAMERAS = {
  'the opening view': '',
  'the opening view, symbols': 'marks=symbols',
  Afghanistan: 'map=4.6/33.9/66.5',
  Kabul: 'map=8/34.5/69.2',
  'Central Asia in Russian': 'map=4.8/40/69.5&lang=ru',
  'Europe in Persian': 'map=3.6/50.5/13&lang=fa',
} as const

for (const [name, query] of Object.entries(CAMERAS))
  for (const size of ['a desk', 'a phone'] as const)
    test(`labels of areas can be read, none on another or under a panel: ${name}, ${size}`, async ({
      atlas,
      page,
    }) => {
      if (size === 'a phone') await page.setViewportSize(PHONE)
      await atlas.given.opened(query)
      const found = await labelsOf(atlas)
      expect(found.length).toBeGreaterThan(0)
      const standing = found.flatMap(({ key, box: at }) => (at ? [{ key, ...at }] : []))
      const covers = await coversOf(page)
      expect(covers.length).toBeGreaterThan(2)
      const { width, height } = (await atlas.get.map().boundingBox()) ?? { width: 0, height: 0 }
      const wrong = standing.flatMap((label, i) => [
        ...standing
          .slice(i + 1)
          .flatMap((other) => (reach(label, other) > 0 ? [`${label.key} on ${other.key}`] : [])),
        ...covers.flatMap((cover) => (reach(label, cover) > 0 ? [`${label.key} under ${cover.name}`] : [])),
        ...(label.left < 0 || label.top < 0 || label.right > width || label.bottom > height
          ? [`${label.key} cut off`]
          : []),
      ])
      expect(wrong).toEqual([])
    })

for (const size of ['a desk', 'a phone'] as const)
  test(`every country that stands for an incident has its label in the opening view: ${size}`, async ({
    atlas,
    page,
  }) => {
    if (size === 'a phone') await page.setViewportSize(PHONE)
    await atlas.given.opened()
    const found = await labelsOf(atlas)
    const countries = await knownOnlyAsCountry()
    expect(countries.length).toBeGreaterThan(3)
    expect(found.filter(({ box: at }) => at).map(({ key }) => key)).toEqual(expect.arrayContaining(countries))
  })

test('neither map of a comparison has a label cut by the line between them, wherever it comes to rest', async ({
  atlas,
  page,
}) => {
  await atlas.given.opened('map=4.6/34/64&compare=swipe:50;time=2018-01-01..2024-12-31')
  const maps = { a: atlas.get.map(), b: page.getByTestId('map-b') }
  const hidden = async (): Promise<string[]> => {
    const line = (await page.getByRole('separator').boundingBox()) ?? { x: 0, width: 0 }
    const map = (await maps.a.boundingBox()) ?? { x: 0 }
    const x = line.x + line.width / 2 - map.x
    const standing = async (of: 'a' | 'b') =>
      (await labelsOf(atlas, maps[of])).flatMap(({ key, box: at }) => (at ? [{ key, ...at }] : []))
    return [
      ...(await standing('a')).filter(({ right }) => right > x).map(({ key }) => `${key} of A`),
      ...(await standing('b')).filter(({ left }) => left < x).map(({ key }) => `${key} of B`),
    ]
  }
  expect(await hidden()).toEqual([])
  await page.getByRole('separator').focus()
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight')
  await expect.poll(() => atlas.get.query().get('compare')).toMatch(/^swipe:(?!50)/)
  await expect.poll(hidden).toEqual([])
})
