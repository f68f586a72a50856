/** A picture in memory, row by row from the top: red, green, blue and alpha as an `ImageData` holds them, not multiplied. */
export type Pixels = { readonly width: number; readonly height: number; readonly ink: Uint32Array }

const byte = (part: number): number => Math.round(part * 255)

/** One pixel of a colour whose parts go from 0 to 1. Every machine a browser runs on keeps the lowest byte first. */
export function pixelOf([r = 0, g = 0, b = 0]: ArrayLike<number> & Iterable<number>, alpha: number): number {
  return ((byte(alpha) << 24) | (byte(b) << 16) | (byte(g) << 8) | byte(r)) >>> 0
}

/** What is seen of one colour laid over another. */
export function inkOver(top: number, below: number): number {
  const topAlpha = top >>> 24
  if (topAlpha === 255 || below >>> 24 === 0) return top
  const left = ((below >>> 24) * (255 - topAlpha)) / 255
  const alpha = topAlpha + left
  if (alpha === 0) return 0
  const mixed = (shift: number): number =>
    Math.round((((top >>> shift) & 255) * topAlpha + ((below >>> shift) & 255) * left) / alpha) << shift
  return ((Math.round(alpha) << 24) | mixed(16) | mixed(8) | mixed(0)) >>> 0
}
