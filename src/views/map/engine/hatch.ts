import type { Map as MapLibreMap } from 'maplibre-gl'
import { KINDS, type Kind } from '@/domain/vocabulary'
import { type Palette, rgbOf } from './palette'

/** A hatch says the kind where an area's records share one. */
export type Hatch = Kind | 'mixed'
export const HATCHES: readonly Hatch[] = [...KINDS, 'mixed']
export const hatchImageId = (hatch: Hatch): string => `hatch-${hatch}`
/** For areas the dataset has no record of: the other way and fainter, so that it is never taken for doubt. */
export const NO_DATA_IMAGE = 'hatch-no-data'

export const hatchColour = (hatch: Hatch, palette: Palette): string =>
  hatch === 'mixed' ? palette.neutral : (palette.kinds[KINDS.indexOf(hatch)] ?? palette.neutral)

/** CSS pixels: from line to line along the edge, the line's width; opacity from 0 to 1. */
type Ruling = { period: number; line: number; alpha: number; falling: boolean }
const DOUBT: Ruling = { period: 10, line: 1.5, alpha: 0.62, falling: false }
const NO_DATA: Ruling = { period: 12, line: 0.8, alpha: 0.16, falling: true }

type Pixels = { width: number; height: number; data: Uint8Array }

/** One period of slanted lines, which tiles in both directions; `scale` in pixels of the image a CSS pixel. */
export function hatchPixels(
  [r, g, b]: readonly [number, number, number],
  { period, line, alpha, falling }: Ruling,
  { scale, blur }: { scale: number; blur: number },
): Pixels {
  const size = Math.max(2, Math.round(period * scale))
  const data = new Uint8Array(size * size * 4)
  const half = (line * scale) / 2
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const along = (falling ? x - y + size : x + y + 1) % size
      const away = Math.min(along, size - along) / Math.SQRT2
      const cover = Math.min(1, Math.max(0, 0.5 + (half - away) / blur))
      data.set([r * 255, g * 255, b * 255, cover * alpha * 255].map(Math.round), (y * size + x) * 4)
    }
  return { width: size, height: size, data }
}

/**
 * MapLibre draws a pattern to scale at whole zoom levels and enlarges it up to twice before the next. Drawn anew for
 * where the camera rests, its lines are always as wide and as far apart on the screen. Images have a whole pixel ratio,
 * because MapLibre cuts off the rest, and lines as soft as a device pixel, so that reducing them leaves no moiré.
 */
export function putHatches(map: MapLibreMap, palette: Palette, zoom: number): void {
  const device = Math.max(1, Math.round(globalThis.devicePixelRatio))
  const pixelRatio = device * 2
  const enlarged = 2 ** (zoom - Math.floor(zoom))
  const size = { scale: pixelRatio / enlarged, blur: pixelRatio / enlarged / device }
  const put = (id: string, colour: string, ruling: Ruling): void => {
    if (map.hasImage(id)) map.removeImage(id)
    map.addImage(id, hatchPixels(rgbOf(colour), ruling, size), { pixelRatio })
  }
  for (const hatch of HATCHES) put(hatchImageId(hatch), hatchColour(hatch, palette), DOUBT)
  put(NO_DATA_IMAGE, palette.neutral, NO_DATA)
}
