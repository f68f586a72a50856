import { BriefingDesk } from './driver/briefing'
import { expect, test } from './driver/browser'

/** Whole stories, with two maps in turn and further windows. */
test.describe.configure({ timeout: 150_000 })

/** What the atlas calls the view until the speaker finds a better title. */
const IRAN = 'Country: Iran'

test('a briefing made by mouse is kept, put in order, and shown', async ({ atlas, page }) => {
  const desk = new BriefingDesk(page)
  await atlas.given.openedWithMap('country=IR')
  await desk.when.opened()
  await desk.when.viewAdded()
  await desk.when.written('Title', 'Iran')
  await atlas.when.filtersReset()
  await desk.when.viewAdded()
  await desk.when.written('Title', 'Everything')
  await desk.when.laidOut('Map and chart')
  await desk.when.titleAdded('Opening')
  await desk.when.written(
    'Text',
    'Mind **three** things: [one](https://example.org), [two](javascript:alert(1))',
  )
  await desk.when.named('Khorasan abroad')
  await desk.then.orderIs(['Iran', 'Everything', 'Opening'])
  await desk.when.dragged('Iran', 'Opening')
  await desk.then.orderIs(['Everything', 'Opening', 'Iran'])
  await desk.when.selected('Opening')
  await desk.when.pressed('Move up')
  await desk.then.orderIs(['Opening', 'Everything', 'Iran'])
  await desk.then.isSaved()
  await atlas.then.isAccessible()

  await atlas.when.reloaded()
  await atlas.then.mapIsSettled()
  await desk.when.opened()
  await desk.then.orderIs(['Opening', 'Everything', 'Iran'])
  await desk.when.presented()
  await desk.then.shows('Opening', '1 / 3')
  await expect(desk.get.screen().getByRole('link')).toHaveCount(1)
  await expect(desk.get.screen().getByRole('link', { name: 'one' })).toHaveAttribute('rel', /noopener/)
  await desk.when.keys('ArrowRight', 'PageDown')
  await desk.then.shows('Iran', '3 / 3')
  await expect(desk.get.screen().getByTestId('headline')).toContainText(/^4 incidents/)
  await atlas.then.isAccessible()
})

test('a briefing made by keyboard alone', async ({ atlas, page }) => {
  const desk = new BriefingDesk(page)
  await atlas.given.openedWithMap('country=IR')
  await desk.when.keys('b')
  await expect(desk.get.panel()).toBeVisible()
  await desk.when.keys('a')
  await expect(desk.get.slides()).toHaveCount(1)
  await desk.when.keys('0', 'a')
  await expect(desk.get.slides()).toHaveCount(2)
  await page.getByRole('button', { name: 'Add a title' }).focus()
  await desk.when.keys('Enter')
  await expect(desk.get.field('Title')).toHaveValue('New title')
  await desk.then.orderIs([IRAN, 'All documented incidents', 'New title'])

  // With Alt and an arrow, and by the handle as a screen reader's user drags.
  await desk.get.slide('New title').focus()
  await desk.when.keys('Alt+ArrowUp')
  await desk.then.orderIs([IRAN, 'New title', 'All documented incidents'])
  await page.getByRole('button', { name: `Move Slide 1: ${IRAN}` }).focus()
  await desk.when.keys('Enter', 'ArrowDown', 'Enter')
  await desk.then.orderIs(['New title', 'All documented incidents', IRAN])

  await desk.get.slide(IRAN).focus()
  await desk.when.keys('Delete')
  await expect(desk.get.slides()).toHaveCount(2)
  await page.getByRole('button', { name: 'Put it back' }).focus()
  await desk.when.keys('Enter')
  await desk.then.orderIs(['New title', 'All documented incidents', IRAN])
  await desk.then.isSaved()
})

test('presenting by keys: jump, blank, back to the slide’s view, and the reader’s view at the end', async ({
  atlas,
  page,
}) => {
  const desk = new BriefingDesk(page)
  await atlas.given.openedWithMap('country=IR&map=4/33/53')
  await desk.when.keys('a')
  await expect(atlas.get.notice(/Added to/)).toBeVisible()
  await atlas.when.filtersReset()
  await desk.when.keys('a')
  await expect(atlas.get.notice(/slide 2/)).toBeVisible()
  await desk.when.keys('b')
  await desk.when.titleAdded('The last')
  await atlas.when.choiceToggled('Tajikistan')
  await desk.then.isSaved()
  const address = page.url()
  await desk.when.presented()
  await desk.then.shows(IRAN, '1 / 3')
  await desk.when.keys('b')
  await expect(desk.get.blank()).toBeVisible()
  await desk.when.keys('PageDown')
  await expect(desk.get.blank()).toBeHidden()
  await desk.then.shows(IRAN, '1 / 3')
  await desk.when.keys('3', 'Enter')
  await desk.then.shows('The last', '3 / 3')
  await desk.when.keys('Home')
  await atlas.then.mapIsSettled()

  // Live: a press on the map's own parts is the room's, and one key brings the slide back.
  await atlas.when.mapDragged(160, 60)
  await atlas.then.linkHolds('map', '4/33/53')
  await desk.when.keys('r')
  await atlas.then.mapIsSettled()
  await desk.then.shows(IRAN, '1 / 3')
  await desk.when.keys('n')
  await expect(page.getByText('Everything is loaded')).toBeVisible()
  await desk.when.keys('n', 'Escape')
  await expect(desk.get.screen()).toBeHidden()
  await atlas.then.linkHolds('country', 'TJ')
  await expect.poll(() => page.url()).toBe(address)
  await desk.then.orderIs([IRAN, 'All documented incidents', 'The last'])
})

test('the map is one and the same on every slide', async ({ atlas, page }) => {
  const desk = new BriefingDesk(page)
  await atlas.given.openedWithMap('country=IR')
  await desk.when.keys('a', '0', 'a', 'b')
  await expect(desk.get.slides()).toHaveCount(2)
  await desk.when.titleAdded('Words')
  await desk.when.presented()
  await atlas.then.mapIsSettled()
  const canvas = await atlas.get.map().locator('canvas').first().elementHandle()
  for (const key of ['ArrowRight', 'ArrowRight', 'Home']) {
    await desk.when.keys(key)
    await atlas.then.mapIsSettled()
  }
  expect(await canvas?.evaluate((element) => element.isConnected)).toBe(true)
})

test('the speaker’s own window follows and leads', async ({ atlas, page, context }) => {
  const desk = new BriefingDesk(page)
  await atlas.given.openedWithMap()
  await desk.when.opened()
  await desk.when.viewAdded()
  await desk.when.written('Notes', 'Pause here.')
  await desk.when.titleAdded('After that')
  await desk.when.presented()
  const coming = context.waitForEvent('page')
  await desk.when.keys('s')
  const speaker = await coming
  await expect(speaker.getByText('Pause here.')).toBeVisible()
  await expect(speaker.getByText('After that')).toBeVisible()
  await speaker.keyboard.press('PageDown')
  await desk.then.shows('After that', '2 / 2')
  await expect(speaker.getByText('No notes for this slide.')).toBeVisible()
  await speaker.getByRole('button', { name: 'Blank screen' }).click()
  await expect(desk.get.blank()).toBeVisible()
})

test('a file goes out and comes in; a broken one says where and changes nothing', async ({ atlas, page }) => {
  const desk = new BriefingDesk(page)
  await atlas.given.openedWithMap('country=IR')
  await desk.when.opened()
  await desk.when.viewAdded()
  await desk.when.named('One')
  const { name, text } = await desk.when.fileSaved()
  expect(name).toBe('One.briefing.json')
  expect(text).toContain('country=IR')

  await desk.when.fileOpened('broken.briefing.json', text.replace('"layout": "map"', '"layout": "spin"'))
  await expect(desk.get.alert()).toContainText('slides[0].layout: found "spin"')
  await expect(desk.get.alert()).toContainText('Nothing was changed')
  await desk.then.orderIs([IRAN])

  await desk.when.fileOpened('good.briefing.json', text.replace('"One"', '"Two"'))
  await expect(page.getByRole('textbox', { name: 'Title of the briefing' })).toHaveValue('Two')
  await desk.get.panel().getByRole('button', { name: 'Briefings' }).click()
  await expect(page.getByRole('menuitemradio')).toHaveCount(2)
})

test('a slide says when the data says another thing now', async ({ atlas, page }) => {
  const desk = new BriefingDesk(page)
  await atlas.given.openedWithMap('country=IR')
  await desk.when.opened()
  await desk.when.viewAdded()
  const { text } = await desk.when.fileSaved()
  await desk.when.fileOpened('old.briefing.json', text.replace('"incidents": 4', '"incidents": 3'))
  await expect(desk.get.slide(IRAN)).toContainText('data changed')
  await expect(desk.get.panel()).toContainText('Incidents: 3 then, 4 now')
  await desk.when.pressed('Take those of today')
  await expect(desk.get.slide(IRAN)).not.toContainText('data changed')
})

test('two windows: what one writes the other shows, and a whole briefing fits a link', async ({
  atlas,
  page,
  context,
}) => {
  const desk = new BriefingDesk(page)
  await atlas.given.openedWithMap('country=IR')
  await desk.when.opened()
  await desk.when.viewAdded()
  await desk.then.isSaved()
  const second = await context.newPage()
  const other = new BriefingDesk(second)
  await second.goto(page.url())
  await other.when.opened()
  await other.when.written('Title', 'From the other window')
  await other.then.isSaved()
  await desk.then.orderIs(['From the other window'])

  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.bringToFront()
  await desk.get.panel().getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: /^Copy a link/ }).click()
  await expect(desk.get.panel().getByText('Link copied')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link.length).toBeLessThanOrEqual(2000)
  const third = await context.newPage()
  await third.goto(link)
  await expect(third.getByText(/This link carries a briefing/)).toBeVisible()
  await third.getByRole('button', { name: 'Keep it in this browser' }).click()
  await new BriefingDesk(third).then.orderIs(['From the other window'])
})
