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
const share = (random: () => number) => 0.25 + random() * 0.5

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
      await walker.page.keyboard.press('Escape')
      await layers().getByRole('button', { name: 'Close the layers' }).click()
    },
  },
  { name: 'compare', go: oneOf(button(/^(Compare|Swap A and B|Maps side by side|One map over the other)$/)) },
  { name: 'change the light', go: ({ atlas }) => atlas.when.themeSwitched() },
  { name: 'take a step back', go: oneOf(button(/^(Undo|Redo)$/)) },
]
