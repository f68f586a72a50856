import { readFile } from 'node:fs/promises'
import { expect, test } from './driver/browser'

/* Counted from the served files, by nothing the atlas is made of. */
type Feature = {
  geometry: { coordinates: number[] } | null
  properties: {
    id: string
    country: string
    counts_as_incident: boolean
    date_start: string
    links: { rel: string; target: string }[]
  }
}

async function served(): Promise<Feature[]> {
  const file: unknown = JSON.parse(await readFile('public/geo/incidents.geojson', 'utf8'))
  if (!hasFeatures(file)) throw new Error('the incidents are no feature collection')
  return file.features
}
const hasFeatures = (file: unknown): file is { features: Feature[] } =>
  typeof file === 'object' && file !== null && 'features' in file

async function incidentsWith(rel: string, isAsked: (feature: Feature) => boolean = () => true) {
  const features = await served()
  return features.filter(
    (feature) =>
      feature.properties.counts_as_incident &&
      feature.geometry !== null &&
      isAsked(feature) &&
      feature.properties.links.some((link) => link.rel === rel),
  ).length
}

async function caseLinks() {
  const features = await served()
  const incidents = new Map(
    features
      .filter(({ properties, geometry }) => properties.counts_as_incident && geometry)
      .map((feature) => [feature.properties.id, feature]),
  )
  const pairs = new Set<string>()
  for (const [id, { geometry, properties }] of incidents)
    for (const { rel, target } of properties.links) {
      const other = incidents.get(target)
      const isCase = ['same_case', 'led_to', 'part_of'].includes(rel)
      const isApart = String(other?.geometry?.coordinates) !== String(geometry?.coordinates)
      if (isCase && other && isApart) pairs.add([id, target].toSorted().join(' '))
    }
  return pairs.size
}

const WITH = (...flows: string[]) => `layers=water,provinces,cities,${flows.join(',')},incidents`

test('people are lines from their origin, as many as the records state', async ({ atlas, page }) => {
  await atlas.given.openedWithMap(WITH('people'))
  const legend = page.getByRole('region', { name: 'Legend' })
  await expect(
    legend.getByText(`People, from origin: ${await incidentsWith('perpetrator_origin')}`),
  ).toBeVisible()
  await expect(legend.getByText('Drawn at the middle of an area; documents name no place')).toBeVisible()
  await expect(legend.getByText(/^Fire, from|^Case links/)).toHaveCount(0)
})

test('fire and case links are layers of their own', async ({ atlas, page }) => {
  await atlas.given.openedWithMap(WITH('fire', 'cases'))
  const legend = page.getByRole('region', { name: 'Legend' })
  await expect(
    legend.getByText(`Fire, from launch site: ${await incidentsWith('launched_from')}`),
  ).toBeVisible()
  await expect(legend.getByText(`Case links: ${await caseLinks()}`)).toBeVisible()
  await expect(legend.getByText(/^People/)).toHaveCount(0)
})

test('a filter leaves the lines of what passes', async ({ atlas, page }) => {
  await atlas.given.openedWithMap(WITH('people'))
  const all = await incidentsWith('perpetrator_origin')
  const inIran = await incidentsWith('perpetrator_origin', ({ properties }) => properties.country === 'IR')
  expect(inIran).toBeGreaterThan(0)
  expect(inIran).toBeLessThan(all)
  const legend = page.getByRole('region', { name: 'Legend' })
  await atlas.when.choiceToggled('Iran')
  await expect(legend.getByText(`People, from origin: ${inIran}`)).toBeVisible()
})

test('a year leaves the lines of what happened in it', async ({ atlas, page }) => {
  await atlas.given.openedWithMap(WITH('people'))
  await atlas.when.yearPressed(2023)
  const in2023 = await incidentsWith('perpetrator_origin', ({ properties }) =>
    properties.date_start.startsWith('2023'),
  )
  const legend = page.getByRole('region', { name: 'Legend' })
  await expect(legend.getByText(`People, from origin: ${in2023}`)).toBeVisible()
})

test('what is not summed with incidents is said to be left out', async ({ atlas, page }) => {
  await atlas.given.openedWithMap(`${WITH('people')}&context=aggregate`)
  await expect(page.getByText(/^Not drawn: \d+ from period totals or statements\.$/)).toBeVisible()
})

test('a line says what it stands for, and a press lists its records', async ({ atlas, page }) => {
  await atlas.given.openedWithMap(`${WITH('people')}&country=TR&map=4/39/52`)
  const words = page.getByText('2 incidents: people from Tajikistan → somewhere in Turkey')
  // The line crosses the middle of the map somewhere between its top and its bottom.
  for (let y = 0.2; y < 0.7 && !(await words.isVisible()); y += 0.01)
    await atlas.when.mapPointedAt({ x: 0.5, y })
  await expect(words).toBeVisible()
  await page.mouse.down()
  await page.mouse.up()
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(2)
})
