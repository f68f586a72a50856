import type { Page } from '@playwright/test'
import { BriefingDesk } from './driver/briefing'
import { expect, test } from './driver/browser'

/** From nothing to the room: ten slides, then the projector, then no network. */
test.describe.configure({ timeout: 300_000 })

const VIEW = 'country=IR&incident=ir-kerman-bombing-2024-01-03'
const LAYOUTS = ['Map', 'Map and chart', 'Chart', 'Incident', 'List']

test('ten slides by keyboard alone, shown to the back row with no network', async ({
  atlas,
  page,
  context,
}) => {
  const desk = new BriefingDesk(page)
  await atlas.given.openedWithMap(VIEW)
  await desk.when.keys('b')
  await expect(desk.get.panel()).toBeVisible()
  for (const [i, layout] of [...LAYOUTS, 'Map', 'Chart', 'List'].entries()) {
    await page.getByRole('button', { name: 'Add this view', exact: true }).focus()
    await desk.when.keys('Enter')
    await expect(desk.get.slides()).toHaveCount(i + 1)
    await writeByKeys(page, `${layout} ${i + 1}`)
    await layOutByKeys(page, layout)
  }
  await addByKeys(page, 'Add a title', 'The rest')
  await addByKeys(page, 'Add a closing', 'In short')
  await expect(desk.get.slides()).toHaveCount(10)
  await desk.then.isSaved()

  await page.setViewportSize({ width: 1920, height: 1080 })
  await desk.get.panel().getByRole('button', { name: 'Present', exact: true }).focus()
  await desk.when.keys('Enter')
  await desk.then.shows('Map 1', '1 / 10')
  const coming = context.waitForEvent('page')
  await desk.when.keys('s')
  const speaker = await coming
  // A second window loads the whole page anew, beside a map that is drawn in software.
  await expect(speaker.getByRole('heading', { level: 1 })).toHaveText('Map 1', { timeout: 60_000 })
  await page.bringToFront()
  await desk.when.keys('n')
  await expect(page.getByText('Everything is loaded')).toBeVisible()
  await desk.when.keys('n')
  await context.setOffline(true)
  const asked: string[] = []
  page.on('requestfailed', (request) => asked.push(request.url()))

  for (let number = 1; number <= LAYOUTS.length; number++) {
    if (number > 1) await desk.when.keys('PageDown')
    await expect(desk.get.number()).toHaveText(`${number} / 10`)
    expect(await smallType(page), `type on slide ${number}`).toEqual([])
    expect(await cutWords(page), `words on slide ${number}`).toEqual([])
  }
  await desk.when.keys('1', '0', 'Enter')
  await desk.then.shows('In short', '10 / 10')
  expect(await smallType(page)).toEqual([])
  await expect(desk.get.screen().getByRole('progressbar')).toHaveAttribute('value', '10')
  await expect(speaker.getByRole('heading', { level: 1 })).toHaveText('In short')
  await speaker.keyboard.press('PageUp')
  await expect(desk.get.number()).toHaveText('9 / 10')
  await desk.when.keys('b')
  await expect(desk.get.blank()).toBeVisible()
  await desk.when.keys('b', '1', 'Enter')
  await desk.then.shows('Map 1', '1 / 10')
  expect(asked).toEqual([])
})

test('ten slides by mouse', async ({ atlas, page }) => {
  const desk = new BriefingDesk(page)
  await atlas.given.openedWithMap(VIEW)
  await desk.when.opened()
  await desk.when.viewAdded()
  for (const layout of LAYOUTS.slice(1)) {
    await desk.when.pressed('Duplicate')
    await desk.when.laidOut(layout)
  }
  await desk.when.titleAdded('Opening')
  for (let more = 0; more < 3; more++) await desk.when.viewAdded()
  await page.getByRole('button', { name: 'Add a closing' }).click()
  await expect(desk.get.slides()).toHaveCount(10)
  await desk.when.dragged('In short', 'Opening')
  await expect(desk.get.slides().nth(6)).toContainText('In short')
  await desk.then.isSaved()
})

async function addByKeys(page: Page, button: string, title: string): Promise<void> {
  await page.getByRole('button', { name: button }).focus()
  await page.keyboard.press('Enter')
  await writeByKeys(page, title)
}

async function writeByKeys(page: Page, title: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Title', exact: true }).focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(title)
}

async function layOutByKeys(page: Page, layout: string): Promise<void> {
  const menu = page.getByRole('button', { name: /^Layout: / })
  await menu.focus()
  await page.keyboard.press('Enter')
  const wanted = page.getByRole('menuitemradio', { name: layout, exact: true })
  await expect(wanted).toBeVisible()
  await page.keyboard.press('Home')
  for (let step = 0; step < 8 && !(await wanted.evaluate((item) => item === document.activeElement)); step++)
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(menu).toHaveAccessibleName(`Layout: ${layout}`)
}

/** Texts on the slide that are set smaller than 24 px, as they stand on the screen. */
const smallType = (page: Page): Promise<string[]> =>
  page.getByRole('main', { name: 'Presentation' }).evaluate((screen) => {
    const small: string[] = []
    const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? ''
      const owner = walker.currentNode.parentElement
      if (text === '' || !owner?.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        continue
      const box = owner.getBoundingClientRect()
      if (box.width < 3 || owner.closest('.visually-hidden')) continue
      let zoom = 1
      for (let at: Element | null = owner; at; at = at.parentElement)
        zoom *= Number(getComputedStyle(at).zoom) || 1
      const sizePx = Number.parseFloat(getComputedStyle(owner).fontSize) * zoom
      if (sizePx < 23.5) small.push(`${sizePx.toFixed(1)} ${text}`)
    }
    return small
  })

/** Titles and speaker's words that do not fit their place. */
const cutWords = (page: Page): Promise<string[]> =>
  page
    .getByRole('main', { name: 'Presentation' })
    .locator('header, article')
    .evaluateAll((parts) =>
      parts.filter((part) => part.scrollHeight > part.clientHeight + 2).map((part) => part.textContent ?? ''),
    )
