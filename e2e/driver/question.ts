import { z } from '../../src/ingest/zod'
import type { Atlas } from './atlas'

const fields = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.string(),
  counts_as_incident: z.boolean(),
  countries: z.array(z.string()),
  perpetrator_nationalities: z.array(z.string()),
  target_types: z.array(z.string()),
  date_start: z.string(),
  date_end: z.string(),
  date_precision: z.string(),
  location_precision: z.string(),
  status: z.enum(['confirmed', 'single_source', 'contested']),
  reports: z.array(z.object({ source: z.string() })),
})
const served = z.object({ features: z.array(z.object({ properties: fields })) })
const servedSources = z.array(z.object({ id: z.string(), title: z.string() }))
export type ServedIncident = z.infer<typeof fields>

/** One thing asked: a value of a facet, by the words on the screen. */
export type Ask = { facet: string; value: string; leaveOut?: boolean }
export type Question = {
  name: string
  years: readonly [number, number]
  asks: readonly Ask[]
  /** The same question, asked of the file itself. */
  matches: (incident: ServedIncident) => boolean
  /** A record the question leaves on the map, and a camera that has it in the middle; one such question is enough. */
  at: { camera: string; id: string } | null
}

/** The incidents of the file as it is served, and the titles of sources; nothing of the app's own counting. */
export async function servedData({ page }: Atlas) {
  const { features } = served.parse(await (await page.request.get('geo/incidents.geojson')).json())
  const sources = servedSources.parse(await (await page.request.get('geo/sources.json')).json())
  return {
    incidents: features.map(({ properties }) => properties).filter((one) => one.counts_as_incident),
    sourceTitle: (id: string): string => sources.find((source) => source.id === id)?.title ?? id,
  }
}

/** Whether a record may have happened in these years. */
export const inYears = (
  { date_start, date_end }: ServedIncident,
  [first, last]: readonly [number, number],
): boolean => date_start <= `${last}-12-31` && date_end >= `${first}-01-01`

/** By keys alone: the filters by their names, from one to the next. */
export async function askedByKeyboard(atlas: Atlas, { years: [first, last], asks }: Question): Promise<void> {
  const { keyboard } = atlas.page
  await keyboard.press('f')
  await atlas.page.getByRole('combobox').waitFor()
  await keyboard.type(first === last ? String(first) : `${first}-${last}`)
  await keyboard.press('Enter')
  for (const { facet, value, leaveOut } of asks) {
    await keyboard.type(`${facet} ${value}`)
    await keyboard.press(leaveOut ? 'Shift+Enter' : 'Enter')
  }
  await keyboard.press('Escape')
}

/** By the pointer alone: years on the chart, values in the panel. */
export async function askedByMouse(atlas: Atlas, { years: [first, last], asks }: Question): Promise<void> {
  if (first === last) await atlas.when.yearPressed(first)
  else await atlas.when.yearsDragged('By year and kind', first, last)
  for (const { facet, value, leaveOut } of asks)
    if (leaveOut)
      await atlas.page
        .getByRole('region', { name: facet, exact: true })
        .getByRole('button', { name: `Leave out ${value}` })
        .click()
    else await atlas.when.facetToggled(facet, value)
}

/** Tab until the focus is where it is wanted; fails where it takes more presses than a reader has patience for. */
export async function tabbedTo({ page }: Atlas, wanted: string, patience: number): Promise<void> {
  for (let presses = 0; presses < patience; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((css) => document.activeElement?.matches(css) ?? false, wanted)) return
  }
  throw new Error(`${patience} presses of Tab did not lead to ${wanted}`)
}
