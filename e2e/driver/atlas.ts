import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'
import type { Misdeeds } from './browser'

/** A turn of the wheel each, as a hand does. */
const EACH_TURN = { intervals: [200] }

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
    choiceToggled: (name: string): Promise<void> => this.get.facetLabel(/^(Country|Kind)$/, name).click(),
    facetToggled: (facet: string, name: string): Promise<void> => this.get.facetLabel(facet, name).click(),
    chipRemoved: (name: string): Promise<void> =>
      this.page.getByRole('button', { name: `Remove filter: ${name}` }).click(),
    filtersReset: (): Promise<void> => this.page.getByRole('button', { name: 'Reset all filters' }).click(),
    panelChosen: (name: 'Overview' | 'List' | 'Incident'): Promise<void> =>
      this.page.getByRole('tab', { name }).click(),
    incidentOpenedFromList: async (title: string): Promise<void> => {
      await this.when.panelChosen('List')
      // Only the rows on the screen are in the page.
      await this.get.rows().first().hover()
      await expect
        .poll(async () => {
          if ((await this.get.row(title).count()) > 0) return true
          await this.page.mouse.wheel(0, 300)
          return false
        })
        .toBe(true)
      await this.get.row(title).getByRole('button').click()
    },
    listSortedBy: (column: string): Promise<void> => this.get.column(column).getByRole('button').click(),
    columnToggled: async (name: string): Promise<void> => {
      await this.page.getByRole('button', { name: 'Columns' }).click()
      await this.page.getByRole('menuitemcheckbox', { name, exact: true }).click()
      await this.page.keyboard.press('Escape')
    },
    /** Downloads what is listed, and gives the file's name and text. */
    downloaded: async (
      kind: 'CSV' | 'About this file' | 'GeoJSON',
    ): Promise<{ name: string; text: string }> => {
      const coming = this.page.waitForEvent('download')
      await this.page.getByRole('button', { name: 'Download', exact: true }).click()
      await this.page.getByRole('menuitem', { name: new RegExp(`^${kind}`) }).click()
      const download = await coming
      const text = await readFile(await download.path(), 'utf8')
      return { name: download.suggestedFilename(), text }
    },
    /** Scrolls the overview until the chart is drawn; charts further down wait for it. */
    chartReached: async (title: string): Promise<void> => {
      await this.get.chart('By year and kind').hover()
      let turns = 0
      await expect
        .poll(async () => {
          const found = (await this.get.chart(title).count()) > 0
          // On a busy machine a chart may be scrolled past before it has seen that it is near: then once more from the top.
          if (!found) await this.page.mouse.wheel(0, ++turns % 16 === 0 ? -5000 : 200)
          return found
        }, EACH_TURN)
        .toBe(true)
      await this.get.chart(title).scrollIntoViewIfNeeded()
    },
    numbersTurned: (title: string): Promise<void> =>
      this.page.getByRole('button', { name: `Numbers: ${title}` }).click(),
    /** Presses the bar beside a group's name. */
    barPressed: async (title: string, group: string): Promise<void> => {
      const chart = this.get.chart(title)
      await chart.getByText(group, { exact: true }).scrollIntoViewIfNeeded()
      const tooltip = chart.getByText(new RegExp(`^${group}: \\d+ of \\d+$`))
      // Charts that come to be drawn above move this one: the pointer is there when the tooltip says so.
      await expect
        .poll(async () => {
          const name = await box(chart.getByText(group, { exact: true }))
          const plot = await box(chart.locator('.recharts-wrapper'))
          await this.page.mouse.move(plot.x + plot.width * 0.6, name.y + name.height / 2)
          return tooltip.isVisible()
        })
        .toBe(true)
      await this.page.mouse.down()
      await this.page.mouse.up()
    },
    /** Drags over a chart of years, from one to another. */
    yearsDragged: async (title: string, from: number, to: number): Promise<void> => {
      const chart = this.get.chart(title)
      const start = await box(chart.getByText(String(from), { exact: true }))
      const end = await box(chart.getByText(String(to), { exact: true }))
      await this.page.mouse.move(start.x + start.width / 2, start.y - 30)
      await this.page.mouse.down()
      await this.page.mouse.move(end.x + end.width / 2, end.y - 30, { steps: 8 })
      await this.page.mouse.up()
    },
    chartSaved: async (
      title: string,
      as: 'PNG' | 'SVG' | 'CSV',
    ): Promise<{ name: string; bytes: Buffer }> => {
      const save = this.page.getByRole('button', { name: `Save: ${title}` })
      if ((await save.getAttribute('aria-expanded')) !== 'true') await save.click()
      const coming = this.page.waitForEvent('download')
      await this.get.chart(title).getByRole('button', { name: as }).click()
      const download = await coming
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
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
    /** Turns the wheel over the time strip at a share (0–1) of its width; up zooms in. */
    stripWheeled: async (share: number, deltaY: number): Promise<void> => {
      const strip = await box(this.get.strip())
      await this.page.mouse.move(strip.x + strip.width * share, strip.y + strip.height / 2)
      await this.page.mouse.wheel(0, deltaY)
    },
    dateTyped: async (name: 'First day' | 'Last day', text: string): Promise<void> => {
      await this.get.dateField(name).fill(text)
      await this.get.dateField(name).press('Enter')
    },
    /** Opens a menu of the time strip and chooses from it. */
    stripSet: async (menu: 'Playback' | 'Bars', choice: string): Promise<void> => {
      await this.page.getByRole('button', { name: new RegExp(`^${menu}: `) }).click()
      await this.page.getByRole('menu').getByText(choice, { exact: true }).click()
    },
    stripPressed: (name: 'Play' | 'Pause' | 'Step back' | 'Step forward' | 'Whole period'): Promise<void> =>
      this.page.getByRole('button', { name, exact: true }).click(),
    tabHidden: async (): Promise<void> => {
      await this.page.evaluate(() => {
        Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))
      })
    },
    /** Clicks the map where the incident is drawn, found by pointing at it from the list. */
    mapClicked: async (share: { x: number; y: number }): Promise<void> => {
      const map = await box(this.get.map())
      await this.page.mouse.click(map.x + map.width * share.x, map.y + map.height * share.y)
    },
    /** One stroke over the map, from one share of its size to another. */
    strokeDrawn: async (from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> => {
      const map = await box(this.get.map())
      await this.page.mouse.move(map.x + map.width * from.x, map.y + map.height * from.y)
      await this.page.mouse.down()
      await this.page.mouse.move(map.x + map.width * to.x, map.y + map.height * to.y, { steps: 6 })
      await this.page.mouse.up()
    },
    mapPointedAt: async (share: { x: number; y: number }): Promise<void> => {
      const map = await box(this.get.map())
      await this.page.mouse.move(map.x + map.width * share.x, map.y + map.height * share.y)
    },
    mapDragged: async (dx: number, dy: number): Promise<void> => {
      const map = await box(this.get.map())
      // Where neither legend nor controls lie.
      const [x, y] = [map.x + map.width * 0.6, map.y + map.height * 0.2]
      await this.page.mouse.move(x, y)
      await this.page.mouse.down()
      await this.page.mouse.move(x + dx, y + dy, { steps: 8 })
      await this.page.mouse.up()
    },
  }

  readonly get = {
    headline: (): Locator => this.page.getByTestId('headline'),
    map: (): Locator => this.page.getByTestId('map'),
    strip: (): Locator => this.page.getByTestId('histogram'),
    handle: (name: 'First day' | 'Last day'): Locator => this.page.getByRole('slider', { name }),
    dateField: (name: 'First day' | 'Last day'): Locator =>
      this.page.getByRole('textbox', { name: `${name}, typed` }),
    /** The date in words while time plays. */
    playing: (): Locator => this.page.getByTestId('playing'),
    year: (year: number): Locator => this.page.getByRole('button', { name: new RegExp(`^${year}: `) }),
    /** A choice of the country or kind filter; other facets by `facetChoice`. */
    choice: (name: string): Locator => this.get.facetChoice(/^(Country|Kind)$/, name),
    facetLabel: (facet: string | RegExp, name: string): Locator =>
      this.page
        .getByRole('region', { name: facet, exact: true })
        .locator('label')
        .filter({ has: this.page.getByRole('checkbox', { name: new RegExp(`^${name}: `) }) }),
    facetChoice: (facet: string | RegExp, name: string): Locator =>
      this.page
        .getByRole('region', { name: facet, exact: true })
        .getByRole('checkbox', { name: new RegExp(`^${name}: `) }),
    chart: (name: string): Locator => this.page.getByRole('region', { name, exact: true }),
    /** The table under a chart. */
    numbersOf: (title: string): Locator => this.get.chart(title).getByRole('table'),
    record: (title: string | RegExp): Locator => this.page.getByRole('article', { name: title }),
    list: (): Locator => this.page.getByRole('tabpanel').getByRole('grid'),
    column: (name: string): Locator => this.get.list().getByRole('columnheader', { name }),
    /** The rows of the list that are on the screen, and some beyond; `listedCount` says how many there are. */
    rows: (): Locator =>
      this.get
        .list()
        .getByRole('row')
        .filter({ has: this.page.getByRole('rowheader') }),
    row: (title: string | RegExp): Locator => this.get.rows().filter({ hasText: title }),
    listedCount: async (): Promise<number> => Number(await this.get.list().getAttribute('aria-rowcount')) - 1,
    /** What the list says in one column, for the rows that are in the page. */
    listed: async (column: string): Promise<string[]> => {
      const index = await this.get.column(column).getAttribute('aria-colindex')
      return this.get.rows().locator(`[aria-colindex="${index}"]`).allTextContents()
    },
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
