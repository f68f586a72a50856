import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'

/** Briefings in their speaker's words, beside `Atlas`. */
export class BriefingDesk {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  readonly when = {
    opened: (): Promise<void> => this.page.getByRole('button', { name: 'Briefing', exact: true }).click(),
    viewAdded: async (): Promise<void> => {
      const before = await this.get.slides().count()
      await this.get.panel().getByRole('button', { name: 'Add this view', exact: true }).click()
      await expect(this.get.slides()).toHaveCount(before + 1)
    },
    titleAdded: async (title: string): Promise<void> => {
      await this.page.getByRole('button', { name: 'Add a title' }).click()
      await this.when.written('Title', title)
    },
    written: (field: 'Title' | 'Text' | 'Notes', text: string): Promise<void> =>
      this.get.field(field).fill(text),
    named: (title: string): Promise<void> =>
      this.page.getByRole('textbox', { name: 'Title of the briefing' }).fill(title),
    selected: (title: string): Promise<void> => this.get.slide(title).click(),
    pressed: (name: string): Promise<void> =>
      this.get.panel().getByRole('button', { name, exact: true }).click(),
    laidOut: async (as: string): Promise<void> => {
      await this.get
        .panel()
        .getByRole('button', { name: /^Layout: / })
        .click()
      await this.page.getByRole('menuitemradio', { name: as, exact: true }).click()
    },
    /** Drags one slide onto the lower half of another. */
    dragged: async (title: string, below: string): Promise<void> => {
      const to = await this.get.slide(below).boundingBox()
      await this.get
        .slide(title)
        .dragTo(this.get.slide(below), { targetPosition: { x: 120, y: (to?.height ?? 0) - 4 } })
    },
    fileOpened: (name: string, text: string): Promise<void> =>
      this.page
        .getByTestId('briefing-file')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) }),
    fileSaved: async (): Promise<{ name: string; text: string }> => {
      const coming = this.page.waitForEvent('download')
      await this.get.panel().getByRole('button', { name: 'Export' }).click()
      await this.page.getByRole('menuitem', { name: /^File/ }).click()
      const download = await coming
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
    },
    presented: async (): Promise<void> => {
      await this.get.panel().getByRole('button', { name: 'Present', exact: true }).click()
      await expect(this.get.screen()).toBeFocused()
    },
    keys: async (...keys: string[]): Promise<void> => {
      for (const key of keys) await this.page.keyboard.press(key)
    },
  }

  readonly get = {
    panel: (): Locator => this.page.getByRole('region', { name: 'Briefing', exact: true }),
    slides: (): Locator => this.get.panel().getByRole('grid', { name: 'Slides' }).getByRole('row'),
    slide: (title: string): Locator => this.get.slides().filter({ hasText: title }),
    /** In their order. */
    order: async (): Promise<string[]> =>
      (await this.get.slides().all()).length === 0
        ? []
        : this.get.slides().evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? '')),
    field: (name: 'Title' | 'Text' | 'Notes'): Locator =>
      this.page.getByRole('textbox', { name, exact: true }),
    saved: (): Locator => this.page.getByTestId('briefing-saved'),
    alert: (): Locator => this.get.panel().getByRole('alert'),
    screen: (): Locator => this.page.getByRole('main', { name: 'Presentation' }),
    shownTitle: (): Locator => this.get.screen().getByRole('heading', { level: 1 }),
    number: (): Locator => this.page.getByTestId('slide-number'),
    blank: (): Locator => this.page.getByTestId('blank'),
  }

  readonly then = {
    isSaved: (): Promise<void> => expect(this.get.saved()).toBeVisible(),
    orderIs: async (titles: string[]): Promise<void> => {
      await expect.poll(() => this.get.order()).toEqual(titles.map((title, i) => `Slide ${i + 1}: ${title}`))
    },
    shows: async (title: string, number: string): Promise<void> => {
      await expect(this.get.shownTitle()).toHaveText(title)
      await expect(this.get.number()).toHaveText(number)
    },
  }
}
