import { expect, test } from './driver/browser'

for (const theme of ['dark', 'light'])
  test(`the dashboard has no accessibility violations in ${theme}`, async ({ atlas }) => {
    await atlas.given.openedWithMap(`theme=${theme}`)
    await atlas.then.isAccessible()
    await atlas.when.panelChosen('List')
    await atlas.then.isAccessible()
  })

test('an open record has no accessibility violations', async ({ atlas }) => {
  await atlas.given.openedWithMap('incident=ir-kerman-bombing-2024-01-03&panel=incident')
  await atlas.then.isAccessible()
})

for (const [width, height] of [
  [1024, 768],
  [390, 844],
] as const)
  test(`filters, charts and strip are reachable at ${width}×${height}, without violations`, async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await atlas.given.openedWithMap()
    await atlas.then.isAccessible()
    await expect(atlas.get.handle('First day')).toBeInViewport()
    await page.getByRole('button', { name: 'Filters' }).click()
    await atlas.then.isAccessible()
    await atlas.when.choiceToggled('Iran')
    await atlas.when.keyPressed('Escape')
    await atlas.then.linkHolds('country', 'IR')
    await page.getByRole('button', { name: 'Charts, list and details' }).click()
    await expect(atlas.get.chart('By country')).toBeVisible()
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })

test('the keyboard reaches every control, in the order of the page', async ({ atlas, page }) => {
  await atlas.given.openedWithMap()
  const reached: string[] = []
  for (let presses = 0; presses < 300; presses++) {
    await atlas.when.keyPressed('Tab')
    reached.push(
      await page.evaluate(() => {
        const at = document.activeElement
        return (
          at?.getAttribute('aria-label') ??
          at?.closest('label')?.getAttribute('aria-label') ??
          at?.textContent ??
          ''
        )
      }),
    )
  }
  const wanted = [
    /^Switch to light/,
    /^2023: /,
    /^Iran: /,
    /^Attack: /,
    /^Map of incidents/,
    /^Zoom in/,
    /^Legend/,
    /^Overview/,
    /^Numbers: By year/,
    /^First day/,
    /^Last day/,
  ]
  const places = wanted.map((name) => reached.findIndex((label) => name.test(label)))
  expect(wanted.filter((_, i) => places[i] === -1).map(String)).toEqual([])
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('a record opened on the map is shown where the panel is a drawer', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await atlas.given.openedWithMap('map=6/55.8258/37.3903&kind=attack')
  await atlas.when.mapClicked({ x: 0.5, y: 0.5 })
  await expect(page.getByRole('dialog').getByRole('article')).toContainText('22 March 2024')
  await atlas.when.keyPressed('Escape')
  await expect(page.getByRole('article')).toHaveCount(0)
})

test('the keyboard skips the filters in two presses', async ({ atlas, page }) => {
  await atlas.given.openedWithMap()
  await atlas.when.keyPressed('Tab')
  await atlas.when.keyPressed('Enter')
  await atlas.when.keyPressed('Tab')
  await expect(page.getByRole('region', { name: /^Map of incidents/ })).toBeFocused()
})

test('the result is announced when it has come to rest', async ({ atlas }) => {
  await atlas.given.opened()
  await atlas.when.choiceToggled('Iran')
  await expect(atlas.get.notice(/^\d+ incidents?, .*1 country$/)).toBeAttached()
})

test('the backslash key leaves only the map, and brings the rest back', async ({ atlas }) => {
  await atlas.given.openedWithMap()
  await atlas.when.keyPressed('\\')
  await expect(atlas.get.headline()).toBeHidden()
  await atlas.when.keyPressed('\\')
  await expect(atlas.get.headline()).toBeVisible()
})
