import type { Browser, Page, TestInfo } from '@playwright/test'
import { Atlas } from './driver/atlas'
import { expect, test } from './driver/browser'
import { differingShare } from './driver/samePicture'
import {
  copiedLink,
  ENDINGS,
  ENDINGS_ON_A_PHONE,
  type Ending,
  MOVES,
  MOVES_ON_A_PHONE,
  type Move,
  randomOf,
} from './driver/walk'

/** Walks by seed: `E2E_WALKS=20` walks longer than every change needs. */
const WALKS = Number(process.env['E2E_WALKS'] ?? 1)
const FIRST = Number(process.env['E2E_WALK_FROM'] ?? 1)
const MOVES_A_STRETCH = 7
/** Share of pixels that may differ between two drawings of one view, but for the base map. */
const TOLERANCE = 0.0005
/** The same of all of it: MapLibre leaves a name where it last stood, and so places by where the map has been. */
const TOLERANCE_WITH_NAMES = 0.015

/** As the page stands when nobody touches it: at rest, unscrolled, without focus, hover or passing words. */
async function atRest(atlas: Atlas): Promise<void> {
  const { page } = atlas
  await page.mouse.move(0, 2)
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    for (const element of document.querySelectorAll('*')) element.scrollTop = 0
  })
  await expect(page.locator('[data-shown="true"]')).toHaveCount(0)
  await expect(page.locator('[data-map-settled="false"]')).toHaveCount(0)
  // Two maps at once, drawn in software, take their time; words alone on a slide have none.
  if ((await atlas.get.map().count()) > 0)
    await expect(page.locator('[data-map-settled="true"]').first()).toBeAttached({ timeout: 90_000 })
}

/** What the screen says, part by part; by nothing that has another name in another language. */
async function saidBy(page: Page): Promise<Record<string, unknown>> {
  const texts = (selector: string) => page.locator(selector).allInnerTexts()
  const named = (selector: string, attribute: string) =>
    page
      .locator(selector)
      .evaluateAll((found, name) => found.map((element) => element.getAttribute(name)), attribute)
  return {
    query: Object.fromEntries(new URL(page.url()).searchParams),
    title: await page.title(),
    page: await page.evaluate(() => {
      const { lang, dir, dataset } = document.documentElement
      return { lang, dir, theme: dataset['theme'] }
    }),
    headline: await texts('[data-testid="headline"]'),
    slide: await texts('[data-testid="slide-number"], main h1'),
    chips: await texts('footer ul li'),
    comparison: await texts('[data-testid="comparison"]'),
    chosen: await texts('[role="tab"][aria-selected="true"]'),
    filters: await named('aside input:checked', 'aria-label'),
    ranges: await named('[role="slider"], input[type="range"]', 'aria-valuetext'),
    strip: await named('footer button[aria-haspopup]', 'aria-label'),
    columns: await texts('[role="tabpanel"] [role="columnheader"]'),
    record: await texts('[role="tabpanel"] article h2'),
    legend: await texts('[data-testid="legend"]'),
  }
}

const PASSING = /^(Undo|Redo|Отменить|Повторить|برگرداندن|دوباره انجام دادن)$/
const pictureOf = (page: Page, path: string): Promise<Buffer> =>
  page.screenshot({
    path,
    animations: 'disabled',
    mask: [page.getByRole('button', { name: PASSING })],
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
  const link = atlas.page.url()
  await atRest(atlas)
  const context = await browser.newContext({
    viewport: atlas.page.viewportSize(),
    reducedMotion: 'reduce',
  })
  try {
    const fresh = new Atlas(await context.newPage(), atlas.misdeeds)
    await fresh.page.goto(link)
    await expect(
      fresh.page.locator('[data-testid="headline"], [data-testid="slide-number"]').first(),
    ).toBeVisible()
    if ((await atlas.get.map().count()) > 0) await expect(fresh.get.map()).toBeAttached({ timeout: 30_000 })
    await atRest(fresh)
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

type Walk = { moves: readonly Move[]; endings: readonly Ending[]; stretches: number; seed: number }
type Walking = { atlas: Atlas; page: Page; browser: Browser }

async function walked({ atlas, page, browser }: Walking, walk: Walk, info: TestInfo): Promise<void> {
  test.setTimeout(300_000)
  const random = randomOf(walk.seed)
  await atlas.given.opened()
  await atRest(atlas)
  for (let stretch = 0; stretch < walk.stretches; stretch++) {
    const names: string[] = []
    const go = async ({ name, go: walks }: Move) => {
      names.push(name)
      await test.step(name, () => walks({ atlas, page, random }))
    }
    for (let i = 0; i < MOVES_A_STRETCH; i++) {
      const move = walk.moves[Math.floor(random() * walk.moves.length)]
      if (move) await go(move)
    }
    const link = await copiedLink(page)
    // The address follows at rest; what it says then is what was copied.
    await expect.poll(() => page.url()).toBe(link)
    const ending = walk.endings[(walk.seed + stretch) % walk.endings.length]
    if (!ending) continue
    await go(ending)
    await expect.poll(() => page.url()).not.toBe(link)
    await test.step(`then open the link: ${names.join(', ')}`, () => opensAsLeft(atlas, browser, info))
    await ending.leave({ page })
    await expect.poll(() => page.url(), 'what was left for a while is there again').toBe(link)
  }
}

for (let seed = FIRST; seed < FIRST + WALKS; seed++) {
  test(`wherever a walk through the interface comes to, its link opens the same screen (walk ${seed})`, async ({
    atlas,
    page,
    browser,
  }, info) => walked({ atlas, page, browser }, { moves: MOVES, endings: ENDINGS, stretches: 2, seed }, info))

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 } })

    test(`wherever a walk with a thumb comes to, its link opens the same screen (walk ${seed})`, async ({
      atlas,
      page,
      browser,
    }, info) =>
      walked(
        { atlas, page, browser },
        { moves: MOVES_ON_A_PHONE, endings: ENDINGS_ON_A_PHONE, stretches: 1, seed },
        info,
      ))
  })
}
