import { expect, type Page } from '@playwright/test'
import type { Atlas } from './atlas'
import { onMap } from './onMap'

/** The same numbers for the same seed, from 0 to 1 (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A thing that cannot be pressed by then lies under another, which a reader would call a fault. */
const PATIENCE_MS = 30_000

type Walker = { atlas: Atlas; page: Page; random: () => number }
export type Move = { name: string; go: (walker: Walker) => Promise<void> }

const among = <Thing>(random: () => number, things: readonly Thing[]): Thing | undefined =>
  things[Math.floor(random() * things.length)]

/** Presses one of the things the page offers under this name; nothing where it offers none. */
const oneOf =
  (find: (page: Page) => ReturnType<Page['locator']>) =>
  async ({ page, random }: Walker): Promise<void> => {
    const found = find(page).and(page.locator(':not([disabled], [aria-disabled="true"])'))
    const count = await found.count()
    if (count > 0) await found.nth(Math.floor(random() * count)).click({ timeout: PATIENCE_MS })
  }

/** Opens the menu and takes one of what it offers. */
const fromMenu =
  (name: RegExp) =>
  async (walker: Walker): Promise<void> => {
    const { page } = walker
    const opener = page.getByRole('button', { name }).first()
    if ((await opener.count()) === 0 || (await opener.isDisabled())) return
    await opener.click()
    await expect(page.getByRole('menu')).toBeVisible()
    await oneOf(() =>
      page
        .getByRole('menu')
        .locator('[role^="menuitem"]:not([aria-disabled="true"])')
        .filter({ hasNotText: /^(English|Русский|فارسی)$/ }),
    )(walker)
    if ((await page.getByRole('menu').count()) > 0) await page.keyboard.press('Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)
  }

const button = (name: RegExp | string) => (page: Page) => page.getByRole('button', { name, exact: true })
const numbersButton = button(/^Numbers: /)
const share = (random: () => number) => 0.25 + random() * 0.5

/** What a phone's top bar keeps in a menu; nothing where it is not offered there. */
async function chosenFromMore({ page }: Pick<Walker, 'page'>, name: RegExp): Promise<void> {
  await button('More')(page).click()
  await expect(page.getByRole('menu')).toBeVisible()
  const choice = page.getByRole('menuitem', { name })
  if ((await choice.count()) > 0) await choice.first().click()
  else await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
}

/** Everything of the interface that a link must hold, as a reader without a plan might touch it. */
export const MOVES: readonly Move[] = [
  { name: 'press a year', go: oneOf((page) => page.getByRole('button', { name: /^20\d\d: / })) },
  {
    name: 'choose in a filter',
    go: oneOf((page) => page.getByRole('complementary', { name: 'Filters' }).locator('label:visible')),
  },
  { name: 'ask something away', go: oneOf((page) => page.getByRole('button', { name: /^Leave out / })) },
  {
    name: 'type words',
    go: async ({ page, random }) =>
      page
        .getByRole('textbox', { name: 'Only records with these words' })
        .fill(among(random, ['bomb', 'mosque', 'airport', '']) ?? ''),
  },
  {
    name: 'drag a handle',
    go: ({ atlas, random }) =>
      atlas.when.handleDragged(random() < 0.5 ? 'First day' : 'Last day', share(random)),
  },
  { name: 'step through time', go: oneOf(button(/^Step (back|forward)$/)) },
  { name: 'set playback', go: fromMenu(/^Playback: /) },
  { name: 'set the bars', go: fromMenu(/^Bars: /) },
  {
    name: 'drag the map',
    go: ({ atlas, random }) => atlas.when.mapDragged(300 * random() - 150, 80 * random()),
  },
  { name: 'come closer or go back', go: oneOf(button(/^Zoom (in|out)$/)) },
  {
    name: 'turn the map',
    go: async ({ page, random }) => {
      await onMap(page).when.mapFocused()
      await page.keyboard.press(`Shift+${among(random, ['ArrowLeft', 'ArrowUp', 'ArrowRight']) ?? ''}`)
    },
  },
  { name: 'filter by what the map shows', go: oneOf(button('Only what the map shows')) },
  {
    name: 'draw an area',
    go: async ({ atlas, page, random }) => {
      await button('Choose by drawing a box')(page).click()
      await atlas.when.strokeDrawn({ x: 0.2, y: 0.15 }, { x: 0.4 + random() / 3, y: 0.5 + random() / 4 })
    },
  },
  { name: 'open a panel', go: oneOf((page) => page.getByRole('tab')) },
  {
    name: 'open a record',
    go: async (walker) => {
      await walker.atlas.when.panelChosen('List')
      await oneOf((page) => page.getByRole('rowheader').getByRole('button'))(walker)
    },
  },
  {
    name: 'mark what is listed',
    go: async (walker) => {
      await walker.atlas.when.panelChosen('List')
      await oneOf(button(/^(Mark these|Take \d+ marks? away)$/))(walker)
    },
  },
  {
    name: 'sort the list',
    go: async (walker) => {
      await walker.atlas.when.panelChosen('List')
      await oneOf((page) => page.getByRole('columnheader').getByRole('button'))(walker)
    },
  },
  {
    name: 'choose columns',
    go: async (walker) => {
      await walker.atlas.when.panelChosen('List')
      await fromMenu(/^Columns/)(walker)
    },
  },
  {
    name: 'change a layer',
    go: async (walker) => {
      await onMap(walker.page).when.layersOpened()
      const layers = () => onMap(walker.page).get.layers()
      await oneOf(() =>
        layers().locator('label, button:not([disabled]):not([aria-label="Close the layers"])'),
      )(walker)
      // Closes a list of choices where one is open, else the panel itself where it has the focus.
      await walker.page.keyboard.press('Escape')
      const close = layers().getByRole('button', { name: 'Close the layers' })
      if ((await close.count()) > 0) await close.click()
      await expect(layers()).toBeHidden()
    },
  },
  {
    name: 'open the numbers under a chart, or close them',
    go: async (walker) => {
      await walker.atlas.when.panelChosen('Overview')
      await oneOf(numbersButton)(walker)
    },
  },
  {
    name: 'sort what is compared',
    go: async (walker) => {
      await oneOf((page) => page.getByRole('tab', { name: 'Compare' }))(walker)
      await oneOf((page) => page.getByRole('tabpanel').locator('table thead button'))(walker)
    },
  },
  { name: 'compare', go: oneOf(button(/^(Compare|Swap A and B|Maps side by side|One map over the other)$/)) },
  { name: 'change the light', go: ({ atlas }) => atlas.when.themeSwitched() },
  { name: 'take a step back', go: oneOf(button(/^(Undo|Redo)$/)) },
]

const inTheSheet = (page: Page) => page.getByRole('contentinfo')

/** The same of a phone, where the map, the strip and one sheet are all there is, and the rest is in menus. */
export const MOVES_ON_A_PHONE: readonly Move[] = [
  { name: 'draw the sheet up', go: oneOf(button('Show more of the list')) },
  { name: 'draw it up or down', go: oneOf(button(/^Show more of the (list|map)$/)) },
  { name: 'open a panel', go: oneOf((page) => page.getByRole('tab')) },
  { name: 'open a record', go: oneOf((page) => page.getByRole('rowheader').getByRole('button')) },
  {
    name: 'sort a table',
    go: oneOf((page) => inTheSheet(page).getByRole('columnheader').getByRole('button')),
  },
  { name: 'open the numbers under a chart, or close them', go: oneOf(numbersButton) },
  { name: 'step through time', go: oneOf(button(/^Step (back|forward)$/)) },
  {
    name: 'come closer or go back',
    go: oneOf((page) => button(/^Zoom (in|out)$/)(page).and(page.locator(':visible'))),
  },
  {
    name: 'choose a filter',
    go: async (walker) => {
      await button('Filters')(walker.page).click()
      const filters = walker.page.getByRole('dialog', { name: 'Filters' })
      await oneOf(() => filters.locator('label:visible'))(walker)
      await button('Close')(walker.page).click()
      await expect(filters).toBeHidden()
    },
  },
  { name: 'change the light', go: (walker) => chosenFromMore(walker, /^Switch to /) },
  { name: 'take a step back', go: (walker) => chosenFromMore(walker, /^(Undo|Redo)$/) },
  { name: 'compare', go: (walker) => chosenFromMore(walker, /^(Compare|End comparison)$/) },
]

/** The link a reader would copy. */
export async function copiedLink(page: Page): Promise<string> {
  const sharing = button('Share')(page)
  if ((await sharing.count()) > 0) await sharing.click()
  else await chosenFromMore({ page }, /^Share$/)
  const dialog = page.getByRole('dialog', { name: 'Share this view' })
  const link = await dialog.getByRole('textbox', { name: 'Link', exact: true }).inputValue()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  return link
}

/** Where a stretch of a walk ends: what can be seen there hides or renames what one walks by. */
export type Ending = Move & {
  /** Back to where the walk can go on. */
  leave: (walker: Pick<Walker, 'page'>) => Promise<void>
}

const OTHER_LANGUAGES = ['Русский', 'فارسی'] as const
const languageChosen = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: /: (English|Русский|فارسی)$/ }).click()
  await page.getByRole('menuitemradio', { name, exact: true }).click()
  await expect(page.getByRole('menu')).toHaveCount(0)
}

const present: Ending = {
  name: 'present a briefing and step through it',
  go: async ({ page, random }) => {
    await button('Briefing')(page).click()
    const offered = button(/^Present\s?: /)(page)
    await expect(offered.first()).toBeVisible()
    await offered.nth(Math.floor(random() * (await offered.count()))).click()
    const number = page.getByTestId('slide-number')
    await expect(number).toHaveText(/^1 /)
    for (let slide = 2; slide <= 2 + Math.floor(random() * 3); slide++) {
      await page.keyboard.press('PageDown')
      await expect(number).toHaveText(new RegExp(`^${slide} `))
    }
  },
  leave: async ({ page }) => {
    await page.keyboard.press('Escape')
    await expect(page.getByRole('main', { name: 'Presentation' })).toHaveCount(0)
    const close = button('Close the briefing')(page)
    if ((await close.count()) > 0) await close.click()
  },
}

const readInAnotherLanguage: Ending = {
  name: 'go on in another language',
  go: ({ page, random }) => languageChosen(page, among(random, OTHER_LANGUAGES) ?? ''),
  leave: ({ page }) => languageChosen(page, 'English'),
}

const readAPage: Ending = {
  name: 'read about the data',
  go: async (walker) => {
    const { page } = walker
    const about = button('Sources and method')(page)
    if ((await about.count()) > 0) await about.click()
    else await chosenFromMore(walker, /^Sources and method$/)
    await oneOf(() => page.getByRole('dialog').getByRole('tab'))(walker)
  },
  leave: async ({ page }) => {
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  },
}

export const ENDINGS: readonly Ending[] = [readAPage, present, readInAnotherLanguage]
/** A phone keeps its languages in the same menu as the rest. */
export const ENDINGS_ON_A_PHONE: readonly Ending[] = [readAPage]
