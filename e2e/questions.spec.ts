import type { Atlas } from './driver/atlas'
import { expect, test } from './driver/browser'
import {
  askedByKeyboard,
  askedByMouse,
  inYears,
  type Question,
  type ServedIncident,
  servedData,
  tabbedTo,
} from './driver/question'

const EUROPE = new Set(['AT', 'DE', 'NL', 'PL'])

/** Of what can be seen of the map: a little above its own, for the credits below. */
const MIDDLE = { x: 0.5, y: 0.477 }

const QUESTIONS: readonly Question[] = [
  {
    name: 'which plots in Europe between 2020 and 2023 involved Tajik nationals',
    years: [2020, 2023],
    asks: [
      { facet: 'Region', value: 'Europe' },
      { facet: 'Kind', value: 'Foiled plot' },
      { facet: 'Perpetrators’ nationality', value: 'Tajikistan' },
    ],
    matches: ({ kind, countries, perpetrator_nationalities }) =>
      kind === 'foiled_plot' &&
      countries.some((code) => EUROPE.has(code)) &&
      perpetrator_nationalities.includes('TJ'),
    at: { camera: '6/48.2082/16.3738', id: 'at-vienna-holiday-plot-2023-12' },
  },
  {
    name: 'what was attacked in Afghanistan in 2022 but places of worship',
    years: [2022, 2022],
    asks: [
      { facet: 'Country', value: 'Afghanistan' },
      { facet: 'Kind', value: 'Attack' },
      { facet: 'Target', value: 'Religious', leaveOut: true },
    ],
    matches: ({ kind, countries, target_types }) =>
      kind === 'attack' && countries.includes('AF') && !target_types.includes('religious'),
    at: null,
  },
  {
    name: 'what in Iran and Turkey is laid to Tajik nationals and contested',
    years: [2022, 2024],
    asks: [
      { facet: 'Country', value: 'Iran' },
      { facet: 'Country', value: 'Turkey' },
      { facet: 'Perpetrators’ nationality', value: 'Tajikistan' },
      { facet: 'How sure', value: 'Contested' },
    ],
    matches: ({ countries, perpetrator_nationalities, status }) =>
      countries.some((code) => code === 'IR' || code === 'TR') &&
      perpetrator_nationalities.includes('TJ') &&
      status === 'contested',
    at: null,
  },
]

async function answerOf(atlas: Atlas, { matches, years }: Question) {
  const { incidents, sourceTitle } = await servedData(atlas)
  const expected = incidents.filter((incident) => matches(incident) && inYears(incident, years))
  expect(expected.length).toBeGreaterThan(0)
  return { expected, sourceTitle }
}

/** The headline's count, how sure it is, and the list: each against the file. */
async function agreesWith(atlas: Atlas, expected: readonly ServedIncident[], asked: Question): Promise<void> {
  await expect.poll(() => atlas.get.incidentCount()).toBe(expected.length)
  const sure = atlas.page
    .getByRole('complementary')
    .getByRole('region', { name: 'How sure', exact: true })
    .last()
  if (asked.asks.every(({ facet }) => facet !== 'How sure'))
    for (const [status, name] of [
      ['confirmed', 'Confirmed'],
      ['single_source', 'One source'],
      ['contested', 'Contested'],
    ] as const)
      await expect(sure.getByRole('button', { name })).toHaveText(
        `${name}${expected.filter((incident) => incident.status === status).length}`,
      )
  const toTheDay = expected.filter(({ date_precision }) => date_precision === 'day').length
  const toTheTown = expected.filter(({ location_precision }) =>
    ['site', 'settlement', 'near_settlement'].includes(location_precision),
  ).length
  await expect(sure).toContainText(`Day known for ${toTheDay} of ${expected.length}, town for ${toTheTown}.`)
}

async function listHolds(atlas: Atlas, expected: readonly ServedIncident[]): Promise<void> {
  await expect(atlas.get.rows()).toHaveCount(expected.length)
  for (const { title } of expected) await expect(atlas.get.row(title)).toHaveCount(1)
}

async function namesItsSources(atlas: Atlas, incident: ServedIncident, titleOf: (id: string) => string) {
  const article = atlas.get.record(incident.title)
  await expect(article).toBeVisible()
  for (const { source } of incident.reports) await expect(article).toContainText(titleOf(source))
}

for (const question of QUESTIONS) {
  test(`by keyboard alone: ${question.name}, and how sure are we?`, async ({ atlas, page }) => {
    const { expected, sourceTitle } = await answerOf(atlas, question)
    await (question.at ? atlas.given.openedWithMap() : atlas.given.opened())
    await askedByKeyboard(atlas, question)
    await agreesWith(atlas, expected, question)
    if (question.at) {
      await atlas.when.keyPressed('n')
      await expect(page.getByTestId('step')).toContainText(`1 of ${expected.length}, by date`)
      const [earliest] = expected.toSorted((a, b) => (a.date_start < b.date_start ? -1 : 1))
      await expect(page.getByTestId('step')).toContainText(earliest?.title ?? '')
    }
    await atlas.when.keyPressed('2')
    await listHolds(atlas, expected)
    await tabbedTo(atlas, '[role="grid"] button', 6)
    const title = await page.locator(':focus').textContent()
    await atlas.when.keyPressed('Enter')
    const opened = expected.find((incident) => incident.title === title)
    if (!opened) throw new Error(`“${title}” is not among the answers`)
    await namesItsSources(atlas, opened, sourceTitle)
    await expect(page.getByRole('tab', { name: 'Incident' })).toBeFocused()
    await atlas.when.keyPressed('0')
    await expect.poll(() => atlas.get.incidentCount()).toBeGreaterThan(expected.length)
  })

  test(`by mouse alone: ${question.name}, and how sure are we?`, async ({ atlas, page }) => {
    const { expected, sourceTitle } = await answerOf(atlas, question)
    await (question.at ? atlas.given.openedWithMap(`map=${question.at.camera}`) : atlas.given.opened())
    await askedByMouse(atlas, question)
    await agreesWith(atlas, expected, question)
    const atPlace = expected.find(({ id }) => id === question.at?.id)
    if (atPlace) {
      await atlas.then.mapIsSettled()
      await atlas.when.mapClicked(MIDDLE)
      await namesItsSources(atlas, atPlace, sourceTitle)
    }
    await atlas.when.panelChosen('List')
    await listHolds(atlas, expected)
    const last = expected.at(-1)
    if (!last) throw new Error('nothing to open')
    await atlas.get.row(last.title).click()
    await namesItsSources(atlas, last, sourceTitle)
    await page.getByRole('button', { name: 'Reset', exact: true }).click()
    await expect.poll(() => atlas.get.incidentCount()).toBeGreaterThan(expected.length)
  })
}
