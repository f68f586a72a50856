import { expect, type Locator, type Page } from '@playwright/test'

/** From the equator, as a share of the flat world's height. */
const mercator = (degrees: number): number => Math.asinh(Math.tan((degrees * Math.PI) / 180)) / (2 * Math.PI)
/** What the map's own controls take at its top and its bottom, which its camera's centre is the middle between. */
const CONTROLS = { top: 40, bottom: 72 }

/** The map's layers, its camera and its keyboard in the user's words; the rest is `Atlas`. */
export const onMap = (page: Page) => {
  const map = (): Locator => page.getByTestId('map')
  const layers = (): Locator => page.getByRole('region', { name: 'Layers', exact: true })
  const opacity = (name: string): Locator => layers().getByRole('slider', { name: `Opacity of ${name}` })
  return {
    when: {
      layersOpened: async (): Promise<void> => {
        await page.getByRole('button', { name: 'Layers', exact: true }).click()
        await expect(layers()).toBeVisible()
      },
      layerToggled: (name: string): Promise<void> =>
        layers()
          .locator('label')
          .filter({ has: page.getByRole('checkbox', { name, exact: true }) })
          .click(),
      /** By the keyboard, from 100 % down in steps of ten. */
      layerFaded: async (name: string, steps: number): Promise<void> => {
        await opacity(name).focus()
        for (let i = 0; i < steps; i++) await page.keyboard.press('ArrowLeft')
      },
      /** Chooses from the map's menu of places. */
      wentTo: async (name: string): Promise<void> => {
        await page.getByRole('button', { name: 'Go to', exact: true }).click()
        await page.getByRole('menuitem', { name, exact: true }).click()
      },
      mapFocused: (): Promise<void> => map().getByRole('region').focus(),
      /** What the driver of the graphics card does when it restarts, to every surface of the map. */
      surfacesLost: async (how: 'for a moment' | 'for good'): Promise<void> => {
        await page.evaluate((comesBack) => {
          for (const canvas of document.querySelectorAll('canvas')) {
            const loss = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')
            loss?.loseContext()
            if (comesBack)
              canvas.addEventListener('webglcontextlost', () => setTimeout(() => loss?.restoreContext(), 50))
          }
        }, how === 'for a moment')
      },
    },
    get: {
      layers,
      opacity,
      /** The layers of a list, the topmost first. */
      layerNames: (list: RegExp): Promise<string[]> =>
        layers()
          .getByRole('list', { name: list })
          .getByRole('checkbox')
          .evaluateAll((boxes) => boxes.map((one) => one.getAttribute('aria-label') ?? '')),
      /** Where a place lies on the page, by the camera of the link; for a flat map, north up. */
      pixelOf: async ({ lon, lat }: { lon: number; lat: number }): Promise<{ x: number; y: number }> => {
        const camera = new URL(page.url()).searchParams.get('map') ?? ''
        const [zoom = 0, latitude = 0, longitude = 0] = camera.split('/').map(Number)
        const box = await map().boundingBox()
        if (!box) throw new Error('no map')
        const world = 512 * 2 ** zoom
        return {
          x: box.x + box.width / 2 + ((lon - longitude) / 360) * world,
          y:
            box.y +
            (box.height + CONTROLS.top - CONTROLS.bottom) / 2 -
            (mercator(lat) - mercator(latitude)) * world,
        }
      },
      /** The record the keyboard stands on. */
      step: (): Locator => page.getByTestId('step'),
    },
  }
}
