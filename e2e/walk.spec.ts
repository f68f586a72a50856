import type { Browser, Page, TestInfo } from '@playwright/test'
import { Atlas } from './driver/atlas'
import { expect, test } from './driver/browser'
import { differingShare } from './driver/samePicture'
import { MOVES, randomOf } from './driver/walk'

/** Walks by seed: `E2E_WALKS=20` walks longer than every change needs. */
const WALKS = Number(process.env['E2E_WALKS'] ?? 1)
const FIRST = Number(process.env['E2E_WALK_FROM'] ?? 1)
const STRETCHES = 3
const MOVES_A_STRETCH = 7
/** Share of pixels that may differ between two drawings of one view, but for the base map. */
const TOLERANCE = 0.0005
/** The same of all of it: MapLibre leaves a name where it last stood, and so places by where the map has been. */
const TOLERANCE_WITH_NAMES = 0.015

/** The link a reader would copy. */
async function copiedLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share this view' })
  const link = await dialog.getByRole('textbox', { name: 'Link', exact: true }).inputValue()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  return link
}

/** As the page stands when nobody touches it: at rest, unscrolled, without focus, hover or passing words. */
async function atRest(atlas: Atlas): Promise<void> {
  const { page } = atlas
  await page.mouse.move(720, 2)
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    for (const element of document.querySelectorAll('*')) element.scrollTop = 0
  })
  await expect(page.locator('[data-shown="true"]')).toHaveCount(0)
  await expect(page.locator('[data-map-settled="false"]')).toHaveCount(0)
  // Two maps at once, drawn in software, take their time.
  await expect(page.locator('[data-map-settled="true"]').first()).toBeAttached({ timeout: 90_000 })
}

/** What the screen says, part by part. */
async function saidBy(page: Page): Promise<Record<string, unknown>> {
  const texts = (name: string) => page.locator(name).allInnerTexts()
  return {
    query: Object.fromEntries(new URL(page.url()).searchParams),
    title: await page.title(),
    page: await page.evaluate(() => {
      const { lang, dir, dataset } = document.documentElement
      return { lang, dir, theme: dataset['theme'] }
    }),
    headline: await texts('[data-testid="headline"]'),
    chips: await texts('ul[aria-label="Active filters"] li'),
    comparison: await texts('[data-testid="comparison"]'),
    chosen: await page.locator('[role="tab"][aria-selected="true"]').allInnerTexts(),
    filters: await page
      .getByRole('complementary', { name: 'Filters' })
      .getByRole('checkbox', { checked: true })
      .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label'))),
    time: await page
      .getByRole('slider', { name: /^(First|Last) day$/ })
      .evaluateAll((handles) => handles.map((handle) => handle.getAttribute('aria-valuetext'))),
    strip: await page
      .getByRole('button', { name: /^(Playback|Bars): / })
      .evaluateAll((menus) => menus.map((menu) => menu.getAttribute('aria-label'))),
    columns: await texts('[role="tabpanel"] [role="columnheader"]'),
    record: await texts('[role="tabpanel"] article h2'),
    legend: await texts('[data-testid="legend"]'),
  }
}

const PASSING = ['Undo', 'Redo']
const pictureOf = (page: Page, path: string): Promise<Buffer> =>
  page.screenshot({
    path,
    animations: 'disabled',
    mask: PASSING.map((name) => page.getByRole('button', { name, exact: true })),
  })

const showBaseMap = (page: Page, isShown: boolean): Promise<void> =>
  page.evaluate(
    (visibility) => {
      for (const canvas of document.querySelectorAll<HTMLElement>('.maplibregl-canvas'))
        canvas.style.visibility = visibility
    },
    isShown ? '' : 'hidden',
  )

async function opensAsLeft(atlas: Atlas, browser: Browser, info: TestInfo): Promise<void> {
  const link = await copiedLink(atlas.page)
  await atRest(atlas)
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  })
  try {
    const fresh = new Atlas(await context.newPage(), atlas.misdeeds)
    await fresh.page.goto(link)
    await expect(fresh.get.headline().first()).toBeVisible()
    await atRest(fresh)
    // The address follows at rest; what it says then is what was copied.
    await expect.poll(() => atlas.page.url()).toBe(link)
    await expect.poll(() => saidBy(fresh.page), link).toEqual(await saidBy(atlas.page))
    const blank = await context.newPage()
    const alike = async (tolerance: number) => {
      const left = await pictureOf(atlas.page, info.outputPath('left.png'))
      const opened = await pictureOf(fresh.page, info.outputPath('opened.png'))
      const share = await differingShare(blank, left, opened)
      expect(share, `${link} draws another picture`).toBeLessThanOrEqual(tolerance)
    }
    // The last chart or label may still be on its way.
    await expect(() => alike(TOLERANCE_WITH_NAMES)).toPass()
    await showBaseMap(atlas.page, false)
    await showBaseMap(fresh.page, false)
    await expect(() => alike(TOLERANCE)).toPass()
    await showBaseMap(atlas.page, true)
  } finally {
    await context.close()
  }
}

for (let seed = FIRST; seed < FIRST + WALKS; seed++)
  test(`wherever a walk through the interface comes to, its link opens the same screen (walk ${seed})`, async ({
    atlas,
    page,
    browser,
  }, info) => {
    test.setTimeout(300_000)
    const random = randomOf(seed)
    await atlas.given.opened()
    await atRest(atlas)
    for (let stretch = 0; stretch < STRETCHES; stretch++) {
      const names: string[] = []
      for (let i = 0; i < MOVES_A_STRETCH; i++) {
        const move = MOVES[Math.floor(random() * MOVES.length)]
        if (!move) continue
        names.push(move.name)
        await test.step(move.name, () => move.go({ atlas, page, random }))
      }
      await test.step(`then open the link: ${names.join(', ')}`, () => opensAsLeft(atlas, browser, info))
    }
  })
