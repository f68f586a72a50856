import type { Page } from '@playwright/test'

/** How far a channel of a pixel may be off: text is smoothed a little differently where a map moved by a fraction of a pixel. */
const CHANNEL = 40

/** The share (0–1) of pixels in which two pictures differ; 1 where their sizes do. The browser reads the pictures. */
export const differingShare = (page: Page, a: Buffer, b: Buffer): Promise<number> =>
  page.evaluate(
    async ([pngs, most]) => {
      const [left, right] = await Promise.all(
        pngs.map(async (png) => {
          const bytes = Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0))
          return createImageBitmap(new Blob([bytes], { type: 'image/png' }))
        }),
      )
      if (!left || left.width !== right?.width || left.height !== right.height) return 1
      const context = new OffscreenCanvas(left.width, left.height).getContext('2d')
      if (!context) throw new Error('no canvas to compare pictures on')
      context.drawImage(left, 0, 0)
      context.globalCompositeOperation = 'difference'
      context.drawImage(right, 0, 0)
      const { data } = context.getImageData(0, 0, left.width, left.height)
      let differing = 0
      for (let i = 0; i < data.length; i += 4)
        if (Math.max(data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0) > most) differing++
      return (differing * 4) / data.length
    },
    [[a.toString('base64'), b.toString('base64')], CHANNEL] as const,
  )
