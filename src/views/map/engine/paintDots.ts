import { DOT_ALPHA } from './dotShader'
import type { FlatCamera } from './flatCamera'
import { DOT_PX } from './picking'
import { inkOver, type Pixels, pixelOf } from './pixels'
import type { Places } from './places'

/** Pixels of a dot around its middle one, with the ink of each kind at each of them. */
type Stamp = { readonly reach: number; readonly inks: readonly Uint32Array[] }

/** What is drawn with: a colour a kind (red, green, blue, from 0 to 1, one kind after another). */
export function dotStamp(kinds: Float32Array, opacity: number, pixelRatio: number): Stamp {
  const reach = Math.floor((DOT_PX / 2) * pixelRatio)
  const side = 2 * reach + 1
  const coverage = Array.from({ length: side * side }, (_, at) => {
    const away = Math.hypot((at % side) - reach, Math.floor(at / side) - reach) / pixelRatio
    // As the shader of dots has it.
    return Math.max(0, Math.min(1, 0.5 + (DOT_PX / 2 - away - 0.5) * pixelRatio))
  })
  const inks = Array.from({ length: kinds.length / 3 }, (_, kind) =>
    Uint32Array.from(coverage, (covered) =>
      pixelOf(kinds.subarray(kind * 3, kind * 3 + 3), covered * DOT_ALPHA * opacity),
    ),
  )
  return { reach, inks }
}

/** Plain dots, each on whole pixels, one over the other in the order of `ids`. */
export function paintDots(
  pixels: Pixels,
  camera: FlatCamera,
  { places, kind, ids }: { places: Places; kind: Uint8Array; ids: Uint32Array },
  { reach, inks }: Stamp,
): void {
  const { width, height, ink } = pixels
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = camera
  for (const id of ids) {
    const x = places[id * 2] ?? 0
    const y = places[id * 2 + 1] ?? 0
    const w = g * x + h * y + i
    if (w <= 0) continue
    const middleX = Math.floor((a * x + b * y + c) / w)
    const middleY = Math.floor((d * x + e * y + f) / w)
    if (middleX < -reach || middleX >= width + reach || middleY < -reach || middleY >= height + reach)
      continue
    const inkOfKind = inks[kind[id] ?? 0]
    if (!inkOfKind) continue
    let at = 0
    for (let row = middleY - reach; row <= middleY + reach; row++)
      for (let column = middleX - reach; column <= middleX + reach; column++) {
        const top = inkOfKind[at++] ?? 0
        if (top >>> 24 === 0 || row < 0 || row >= height || column < 0 || column >= width) continue
        const pixel = row * width + column
        ink[pixel] = inkOver(top, ink[pixel] ?? 0)
      }
  }
}
