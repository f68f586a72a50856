import type { Page } from '@playwright/test'

/** Texts on the slide that are set smaller than 24 px, or what else is the least, as they stand on the screen. */
export const smallType = (page: Page, leastPx = 23.5): Promise<string[]> =>
  page.getByRole('main', { name: 'Presentation' }).evaluate((screen, least) => {
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
      if (sizePx < least) small.push(`${sizePx.toFixed(1)} ${text}`)
    }
    return small
  }, leastPx)

/** Titles and speaker's words that do not fit their place. */
export const cutWords = (page: Page): Promise<string[]> =>
  page
    .getByRole('main', { name: 'Presentation' })
    .locator('header, article')
    .evaluateAll((parts) =>
      parts.filter((part) => part.scrollHeight > part.clientHeight + 2).map((part) => part.textContent ?? ''),
    )
