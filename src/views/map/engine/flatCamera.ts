import type { OverlayCamera } from './overlayPrograms'

/**
 * Where a flat map's camera puts a place x, y of the Mercator plane, in device pixels from the top left: with
 * `[a, b, c, d, e, f, g, h, i]` at (ax + by + c) / w, (dx + ey + f) / w, where w = gx + hy + i; behind the camera, 0 or less.
 */
export type FlatCamera = Float64Array

/** What of the map's camera matters here. */
type Seen = {
  readonly shaderData: Pick<OverlayCamera['shaderData'], 'variantName'>
  readonly projection: { readonly mainMatrix: ArrayLike<number> }
}

/** Null while the camera shows a globe. */
export function flatCamera(
  { shaderData, projection }: Seen,
  width: number,
  height: number,
): FlatCamera | null {
  if (shaderData.variantName !== 'mercator') return null
  const m = projection.mainMatrix
  // Columns for x, y and what is constant; z is 0.
  const columns = [0, 4, 12].map((at) => ({ x: m[at] ?? 0, y: m[at + 1] ?? 0, w: m[at + 3] ?? 0 }))
  return Float64Array.from([
    ...columns.map(({ x, w }) => ((x + w) * width) / 2),
    ...columns.map(({ y, w }) => ((w - y) * height) / 2),
    ...columns.map(({ w }) => w),
  ])
}

/** Null behind the camera. Loops over thousands spell this out, to make no object for each. */
export function seenAt(camera: FlatCamera, x: number, y: number): { x: number; y: number } | null {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = camera
  const w = g * x + h * y + i
  return w > 0 ? { x: (a * x + b * y + c) / w, y: (d * x + e * y + f) / w } : null
}
