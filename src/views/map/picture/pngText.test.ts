import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { withPngText } from './pngText'

/** The smallest PNG: one grey pixel. */
const PIXEL = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
    'base64',
  ),
)

function chunks(png: Uint8Array) {
  const bytes = Buffer.from(png)
  const found: { type: string; data: Buffer; isSound: boolean }[] = []
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const body = bytes.subarray(at + 4, at + 8 + length)
    found.push({
      type: body.subarray(0, 4).toString('latin1'),
      data: body.subarray(4),
      isSound: crc32(body) === bytes.readUInt32BE(at + 8 + length),
    })
    at += length + 12
  }
  return found
}

describe('withPngText', () => {
  it('adds texts that any reader of PNG finds, and keeps the rest', () => {
    const written = chunks(withPngText(PIXEL, { Title: 'Карта', Source: 'نقشه' }))
    expect(written.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND'])
    expect(written.every(({ isSound }) => isSound)).toBe(true)
    expect(written[1]?.data.toString('utf8')).toBe('Title\0\0\0\0\0Карта')
    expect(written[2]?.data.toString('utf8')).toBe('Source\0\0\0\0\0نقشه')
  })

  it('leaves alone what is no PNG', () => {
    const bytes = new Uint8Array([1, 2, 3])
    expect(withPngText(bytes, { Title: 'x' })).toBe(bytes)
  })
})
