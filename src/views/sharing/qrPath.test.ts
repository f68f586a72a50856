import { decodeQR } from 'qr/decode.js'
import { describe, expect, it } from 'vitest'
import { MAX_QR_LINK, QR_BORDER, qrPath } from './qrPath'

/** What a camera sees: the path's rectangles on white, `scale` pixels a module. */
function picture(text: string, scale = 4) {
  const { modules, path } = qrPath(text)
  const size = (modules + 2 * QR_BORDER) * scale
  const data = new Uint8Array(size * size * 4).fill(255)
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column++)
        data.fill(0, (row * size + column) * 4, (row * size + column) * 4 + 3)
  }
  return { width: size, height: size, data }
}

describe('a QR code', () => {
  it.each([
    ['https://atlas.example/?country=IR&v=2'],
    [`https://atlas.example/?text=${encodeURIComponent('سفارت روسیه در کابل')}&v=2`],
    [`https://atlas.example/?${'a'.repeat(MAX_QR_LINK - 23)}`],
  ])('is read back as the link it was made from: %.40s', (link) => {
    expect(decodeQR(picture(link))).toBe(link)
  })
})
