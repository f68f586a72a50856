import { expect, test } from './driver/browser'

const LANGUAGES = [
  {
    lang: 'ru',
    dir: 'ltr',
    headline: '32 инцидента, 13 июл. 2018 – 22 мар. 2024, 13 стран',
    filters: 'Фильтры',
    kind: /^Нападение: 18 из 18$/,
    country: /^Афганистан: 15 из 15$/,
    list: 'Список',
    title: 'Атлас инцидентов ИГ-Хорасан',
  },
  {
    lang: 'fa',
    dir: 'rtl',
    headline: '۳۲ رویداد، ۱۳ ژوئیه ۲۰۱۸ – ۲۲ مارس ۲۰۲۴، ۱۳ کشور',
    filters: 'پالایه‌ها',
    kind: /^حمله: ۱۸ از ۱۸$/,
    country: /^افغانستان: ۱۵ از ۱۵$/,
    list: 'فهرست',
    title: 'اطلس رویدادهای داعش خراسان',
  },
] as const

for (const { lang, dir, headline, filters, kind, country, list, title } of LANGUAGES) {
  test(`a link in ${lang} opens in it, with nothing in another before`, async ({ atlas, page }) => {
    // Whatever the page writes before the language is there would be English.
    await page.addInitScript(() => {
      new MutationObserver(() => {
        const text = document.getElementById('root')?.textContent ?? ''
        if (/Loading|Filters|Overview/.test(text)) document.documentElement.dataset['flashed'] = text
      }).observe(document, { childList: true, subtree: true })
    })
    await atlas.given.openedWithMap(`lang=${lang}`)
    await atlas.then.headlineSays(headline)
    const filterPanel = page.getByRole('complementary', { name: filters })
    await expect(filterPanel.getByRole('checkbox', { name: kind })).toBeVisible()
    await expect(filterPanel.getByRole('checkbox', { name: country }).first()).toBeAttached()
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.locator('html')).toHaveAttribute('dir', dir)
    await expect(page.locator('html')).not.toHaveAttribute('data-flashed')
    await expect(page).toHaveTitle(title)
    await atlas.then.linkHolds('lang', lang)
  })

  test(`the page in ${lang} has no accessibility violations, and titles are said in English`, async ({
    atlas,
    page,
  }) => {
    // The page is searched twice for violations.
    test.slow()
    await atlas.given.openedWithMap(`lang=${lang}&theme=light`)
    await atlas.then.isAccessible()
    await page.getByRole('tab', { name: list }).click()
    await expect(
      atlas.get.row('Mass-casualty attack at Crocus City Hall').locator('[lang="en"]'),
    ).toBeVisible()
    await atlas.then.isAccessible()
  })

  for (const [width, height] of [
    [1024, 768],
    [390, 844],
  ] as const)
    test(`nothing is cut off in ${lang} at ${width}×${height}`, async ({ atlas, page }) => {
      await page.setViewportSize({ width, height })
      await atlas.given.openedWithMap(`lang=${lang}`)
      await atlas.then.isAccessible()
      const outside = await page
        .getByRole('banner')
        .getByRole('button')
        .evaluateAll((buttons) =>
          buttons
            .filter((button) => {
              const { left, right } = button.getBoundingClientRect()
              return left < 0 || right > window.innerWidth
            })
            .map((button) => button.getAttribute('aria-label') ?? button.textContent),
        )
      expect(outside).toEqual([])
    })
}

test('the language is chosen by keyboard, keeps what was asked, and gives the focus back', async ({
  atlas,
  page,
}) => {
  await atlas.given.opened('country=IR')
  await page.getByRole('button', { name: 'Language: English' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitemradio', { name: 'English' }).press('End')
  await page.keyboard.press('Enter')
  await atlas.then.headlineSays(/^۴ رویداد/)
  await expect(page.getByRole('button', { name: 'زبان: فارسی' })).toBeFocused()
  await atlas.then.linkHolds('lang', 'fa')
  await atlas.then.linkHolds('country', 'IR')
  await page.keyboard.press('Enter')
  await page.getByRole('menuitemradio', { name: 'فارسی' }).press('Home')
  await page.keyboard.press('Enter')
  await atlas.then.headlineSays(/^4 incidents/)
  await expect(page.getByRole('button', { name: 'Language: English' })).toBeFocused()
  await atlas.then.linkHolds('lang', null)
})

test('dates are taken in Persian digits and words', async ({ atlas, page }) => {
  await atlas.given.opened('lang=fa')
  const field = (name: string) => page.getByRole('textbox', { name })
  await field('نخستین روز').fill('۲۰۲۲-۰۱-۰۳')
  await field('نخستین روز').press('Enter')
  await field('واپسین روز').fill('۲۸ فوریهٔ ۲۰۲۳')
  await field('واپسین روز').press('Enter')
  await atlas.then.linkHolds('time', '2022-01-03..2023-02-28')
  await expect(field('نخستین روز')).toHaveValue('۳ ژانویه ۲۰۲۲')
})

test('in Persian time runs from the right, and the arrow keys with it', async ({ atlas, page }) => {
  await atlas.given.opened('lang=fa')
  const first = page.getByRole('slider', { name: 'نخستین روز' })
  const last = page.getByRole('slider', { name: 'واپسین روز' })
  const right = (await first.boundingBox())?.x ?? 0
  const left = (await last.boundingBox())?.x ?? 0
  expect(right).toBeGreaterThan(left)
  await first.focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => atlas.get.query().get('time')).toMatch(/^2018-08-01\.\./)
})

test.describe('when a language cannot be had', () => {
  test.use({ strict: false })
  test('the page says so, stays in English, and takes it after a reload', async ({ atlas, page }) => {
    await page.route('**/assets/ru-*.js', (route) => route.abort('connectionrefused'))
    await atlas.given.opened('lang=ru')
    await atlas.then.headlineSays(/^32 incidents/)
    await expect(atlas.get.notice(/could not be loaded: Русский/)).toBeVisible()
    await page.unroute('**/assets/ru-*.js')
    await atlas.when.reloaded()
    await page.getByRole('button', { name: 'Language: English' }).click()
    await page.getByRole('menuitemradio', { name: 'Русский' }).click()
    await atlas.then.headlineSays(/^32 инцидента/)
  })
})
