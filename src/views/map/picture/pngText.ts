/** Keyword (Latin letters, as the PNG standard lists them) and text. */
export type PngText = Readonly<Record<string, string>>

/** Signature and the header chunk, after which other chunks may stand. */
const HEAD_BYTES = 8 + 25

/**
 * The same PNG with texts inside (iTXt, UTF-8), so that a picture that has lost its page still says what it is. What is
 * no PNG is given back as it is.
 */
export function withPngText(png: Uint8Array<ArrayBuffer>, texts: PngText): Uint8Array<ArrayBuffer> {
  if (png.length < HEAD_BYTES || png[1] !== 0x50 || png[2] !== 0x4e || png[3] !== 0x47) return png
  const chunks = Object.entries(texts).map(([keyword, text]) => chunk(keyword, text))
  const added = chunks.reduce((sum, { length }) => sum + length, 0)
  const written = new Uint8Array(png.length + added)
  written.set(png.subarray(0, HEAD_BYTES))
  let at = HEAD_BYTES
  for (const bytes of chunks) {
    written.set(bytes, at)
    at += bytes.length
  }
  written.set(png.subarray(HEAD_BYTES), at)
  return written
}

function chunk(keyword: string, text: string): Uint8Array {
  // Keyword, not compressed, no language, no translated keyword, text.
  const body = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`)
  const bytes = new Uint8Array(body.length + 8)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, body.length - 4)
  bytes.set(body, 4)
  view.setUint32(body.length + 4, crc32(body))
  return bytes
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c
})

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
