import { expect, test } from './driver/browser'

test('the page carries a strict policy of its own', async ({ page }) => {
  await page.goto('./')
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe')
  for (const directive of ['script-src', 'style-src', 'worker-src', 'font-src', 'connect-src'])
    expect(policy).toContain(`${directive} 'self';`)
})

test('nothing leaves the page, nothing is blocked, nothing errs through a whole visit', async ({
  atlas,
  page,
}) => {
  await atlas.given.openedWithMap()
  await atlas.when.yearPressed(2022)
  await atlas.when.choiceToggled('Afghanistan')
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await atlas.when.panelChosen('List')
  await atlas.get.rows().first().getByRole('button').click()
  await atlas.when.themeSwitched()
  await atlas.then.mapIsSettled()
  await page.setViewportSize({ width: 800, height: 700 })
  await page.getByRole('button', { name: 'Filters' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(atlas.misdeeds.list).toEqual([])
})

test.describe('the watch', () => {
  test.use({ strict: false })

  test('notices a violation and a request to another origin', async ({ atlas, page }) => {
    await atlas.given.opened()
    await page.evaluate(() => {
      const style = document.createElement('style')
      style.textContent = 'body { color: red }'
      document.head.append(style)
      fetch('http://127.0.0.1:9/elsewhere').catch(() => undefined)
    })
    await expect.poll(() => atlas.misdeeds.list.join()).toContain('style-src')
    await expect.poll(() => atlas.misdeeds.list.join()).toContain('connect-src')
  })
})
