import { BriefingDesk } from './driver/briefing'
import { expect, test } from './driver/browser'

// Each map asks for its fonts anew. The server of these tests lets nothing be cached, so one is refused here, which is an
// error in the console, and the map's labels come in the next best; a server set up as the deployment notes say keeps them.
test.use({ strict: false })

test('a prepared briefing is presented where the network went before it was begun', async ({
  atlas,
  context,
  page,
}) => {
  const desk = new BriefingDesk(page)
  let awaited = 0
  page.on('request', () => awaited++)
  page.on('requestfinished', () => awaited--)
  page.on('requestfailed', () => awaited--)
  await atlas.given.openedWithMap()
  await desk.when.opened()
  const present = desk.get.panel().getByRole('button', { name: 'Present' }).first()
  await expect(present).toBeVisible()
  await expect.poll(() => awaited, 'what a presentation needs is here').toBe(0)
  await context.setOffline(true)
  const failed: string[] = []
  page.on('requestfailed', (request) => failed.push(request.url()))
  await present.click()
  await desk.then.shows('The widening arc, 2015–2024', '1 / 8')
  await desk.when.keys('PageDown')
  await expect(desk.get.number()).toHaveText('2 / 8')
  await atlas.then.mapIsSettled()
  await expect(page.getByText('Missing on the map')).toHaveCount(0)
  expect(failed.filter((url) => !url.endsWith('.woff2'))).toEqual([])
})
