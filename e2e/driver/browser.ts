import { test as base, expect, type Page } from '@playwright/test'
import { Atlas } from './atlas'

/** What the page did that it must not do: each entry is a sentence for the failure message. */
export type Misdeeds = { list: readonly string[] }

type Fixtures = {
  atlas: Atlas
  misdeeds: Misdeeds
  /** Set false by a spec that breaks something on purpose and reads the misdeeds itself. */
  strict: boolean
  /** Origins that belong to the test, such as a page the atlas is embedded in. */
  elsewhere: readonly string[]
}

/**
 * Every test watches the page: a violation of the Content-Security-Policy, an error in the console, an uncaught
 * exception or a request to another origin fails it, whatever it was about.
 */
export const test = base.extend<Fixtures>({
  strict: [true, { option: true }],
  elsewhere: [[], { option: true }],
  misdeeds: async ({ page, baseURL, strict, elsewhere }, use) => {
    const list: string[] = []
    await watch(page, [baseURL ?? '', ...elsewhere], list)
    await use({ list })
    if (strict) expect(list, 'the page must not do any of this').toEqual([])
  },
  atlas: async ({ page, misdeeds }, use) => {
    await use(new Atlas(page, misdeeds))
  },
})

async function watch(page: Page, origins: readonly string[], list: string[]): Promise<void> {
  page.on('console', (message) => {
    if (message.type() === 'error') list.push(`console error: ${message.text()}`)
  })
  page.on('pageerror', (error) => list.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    const isOwn = [...origins, 'blob:', 'data:'].some((start) => url.startsWith(start))
    if (!isOwn) list.push(`request to another origin: ${url}`)
  })
  await page.exposeFunction('reportViolation', (text: string) => list.push(`policy violation: ${text}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      window.reportViolation?.(`${violatedDirective} ${blockedURI} ${sourceFile}`)
    })
  })
}

declare global {
  interface Window {
    reportViolation?: (text: string) => void
  }
}

export { expect }
