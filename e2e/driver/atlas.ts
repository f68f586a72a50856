import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'
import type { Misdeeds } from './browser'

/** The atlas in its user's words. Specs speak to this and never to selectors. */
export class Atlas {
  readonly page: Page
  readonly misdeeds: Misdeeds

  constructor(page: Page, misdeeds: Misdeeds) {
    this.page = page
    this.misdeeds = misdeeds
  }

  readonly given = {
    opened: async (query = ''): Promise<void> => {
      await this.page.goto(`./${query && `?${query}`}`)
      await expect(this.get.headline()).toBeVisible()
    },
    openedWithMap: async (query = ''): Promise<void> => {
      await this.given.opened(query)
      await this.then.mapIsSettled()
    },
    /** One of the atlas's own files is answered with this instead. */
    served: async (file: string, body: string, status = 200): Promise<void> => {
      await this.page.route(`**/${file}`, (route) => route.fulfill({ status, body }))
    },
    unreachable: async (file: string): Promise<void> => {
      await this.page.route(`**/${file}`, (route) => route.abort('connectionrefused'))
    },
    reachableAgain: async (file: string): Promise<void> => {
      await this.page.unroute(`**/${file}`)
    },
    noWebGL: async (): Promise<void> => {
      await this.page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null
        OffscreenCanvas.prototype.getContext = () => null
      })
    },
  }

  readonly when = {
    yearPressed: (year: number, modifiers: 'Shift'[] = []): Promise<void> =>
      this.get.year(year).click({ modifiers }),
    choiceToggled: (name: string): Promise<void> =>
      this.page
        .locator('label')
        .filter({ has: this.get.choice(name) })
        .click(),
    chipRemoved: (name: string): Promise<void> =>
      this.page.getByRole('button', { name: `Remove filter: ${name}` }).click(),
    filtersReset: (): Promise<void> => this.page.getByRole('button', { name: 'Reset all filters' }).click(),
    panelChosen: (name: 'Overview' | 'List' | 'Incident'): Promise<void> =>
      this.page.getByRole('tab', { name }).click(),
    incidentOpenedFromList: async (title: string): Promise<void> => {
      await this.when.panelChosen('List')
      await this.page.getByRole('button', { name: title }).click()
    },
    themeSwitched: (): Promise<void> =>
      this.page.getByRole('button', { name: /^Switch to (light|dark)$/ }).click(),
    wentBack: async (): Promise<void> => {
      await this.page.goBack()
    },
    reloaded: async (): Promise<void> => {
      await this.page.reload()
    },
    keyPressed: (key: string): Promise<void> => this.page.keyboard.press(key),
    /** Drags a handle of the time strip to a share (0–1) of its width, in small moves as a hand does. */
    handleDragged: async (name: 'First day' | 'Last day', share: number): Promise<void> => {
      const handle = await box(this.get.handle(name))
      const strip = await box(this.get.strip())
      await this.page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2)
      await this.page.mouse.down()
      await this.page.mouse.move(strip.x + strip.width * share, handle.y + 10, { steps: 12 })
      await this.page.mouse.up()
    },
    /** Clicks the map where the incident is drawn, found by pointing at it from the list. */
    mapClicked: async (share: { x: number; y: number }): Promise<void> => {
      const map = await box(this.get.map())
      await this.page.mouse.click(map.x + map.width * share.x, map.y + map.height * share.y)
    },
    mapDragged: async (dx: number, dy: number): Promise<void> => {
      const map = await box(this.get.map())
      const [x, y] = [map.x + map.width / 4, map.y + map.height / 2]
      await this.page.mouse.move(x, y)
      await this.page.mouse.down()
      await this.page.mouse.move(x + dx, y + dy, { steps: 8 })
      await this.page.mouse.up()
    },
  }

  readonly get = {
    headline: (): Locator => this.page.getByTestId('headline'),
    map: (): Locator => this.page.getByTestId('map'),
    strip: (): Locator => this.page.getByRole('region', { name: 'Time' }).locator('svg'),
    handle: (name: 'First day' | 'Last day'): Locator => this.page.getByRole('slider', { name }),
    year: (year: number): Locator => this.page.getByRole('button', { name: new RegExp(`^${year}: `) }),
    choice: (name: string): Locator => this.page.getByRole('checkbox', { name: new RegExp(`^${name}: `) }),
    chart: (name: string): Locator => this.page.getByRole('region', { name, exact: true }),
    record: (title: string | RegExp): Locator => this.page.getByRole('article', { name: title }),
    rows: (): Locator => this.page.getByRole('row').filter({ has: this.page.getByRole('button') }),
    error: (): Locator => this.page.getByRole('alert'),
    notice: (text: RegExp): Locator => this.page.getByRole('status').filter({ hasText: text }),
    query: (): URLSearchParams => new URL(this.page.url()).searchParams,
    /** The first number of the headline; 0 for "No incidents". */
    incidentCount: async (): Promise<number> => {
      const text = (await this.get.headline().textContent()) ?? ''
      return text.startsWith('No ') ? 0 : Number.parseInt(text, 10)
    },
  }

  readonly then = {
    mapIsSettled: (): Promise<void> =>
      expect(this.page.locator('[data-map-settled="true"]')).toBeAttached({ timeout: 30_000 }),
    headlineSays: (text: string | RegExp): Promise<void> => expect(this.get.headline()).toHaveText(text),
    linkHolds: async (key: string, value: string | null): Promise<void> => {
      await expect.poll(() => this.get.query().get(key)).toBe(value)
    },
    isAccessible: async (): Promise<void> => {
      const { violations } = await new AxeBuilder({ page: this.page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      )
      expect(found).toEqual([])
    },
  }
}

async function box(locator: Locator) {
  const found = await locator.boundingBox()
  if (!found) throw new Error(`not on the screen: ${String(locator)}`)
  return found
}
