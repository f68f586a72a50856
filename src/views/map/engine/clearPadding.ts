import type { LonLat } from '@/domain/geo'
import type { Box, Padding } from '../scene'
import { mercatorX, mercatorY, worldPx } from './mercator'

/** A flat camera, north up, over a container of this size. */
export type FlatView = {
  readonly widthPx: number
  readonly heightPx: number
  /** Of the camera: its centre is the centre of what is left. */
  readonly padding: Padding
  readonly centre: LonLat
  readonly zoom: number
}

/** Room a symbol takes around its place. */
const SYMBOL_PX = 14
/** A panel may take this much of a side from the map, not more: a map of nothing but margins shows nothing. */
const MOST = 0.5

/**
 * More padding, so that no spot lies under what covers the map. Null when all are clear as it is. Where the spots leave
 * room along an edge, the map is moved by as little as clears them all; else it gives up whichever side costs less of it.
 * Another fit with that padding may still graze a cover; it is better, and it is enough.
 */
export function clearPadding(
  view: FlatView,
  { covers, spots }: { covers: readonly Box[]; spots: readonly LonLat[] },
): Padding | null {
  const pixels = spots.map((spot) => pixelOf(view, spot))
  const moved = smallestMove(view, pixels, covers)
  if (moved) return moved
  const sides = covers.flatMap((cover) => {
    if (!pixels.some((pixel) => isUnder(cover, pixel))) return []
    return cheapestSide(view, cover) ?? []
  })
  if (sides.length === 0) return null
  const padding = { top: 0, right: 0, bottom: 0, left: 0 }
  for (const { side, px } of sides) padding[side] = Math.max(padding[side], px)
  return padding
}

type Pixel = { x: number; y: number }

export function pixelOf(view: FlatView, [lon, lat]: LonLat): Pixel {
  const px = worldPx(view.zoom)
  const { left, right, top, bottom } = view.padding
  return {
    x: (left + view.widthPx - right) / 2 + (mercatorX(lon) - mercatorX(view.centre[0])) * px,
    y: (top + view.heightPx - bottom) / 2 + (mercatorY(lat) - mercatorY(view.centre[1])) * px,
  }
}

const isUnder = ({ left, right, top, bottom }: Box, { x, y }: Pixel): boolean =>
  x > left - SYMBOL_PX && x < right + SYMBOL_PX && y > top - SYMBOL_PX && y < bottom + SYMBOL_PX

type Move = { readonly side: keyof Padding; readonly dx: number; readonly dy: number }
/** One of the two is 0. */
const length = ({ dx, dy }: Move): number => Math.abs(dx + dy)

/** The padding that moves the picture, as it is, by the fewest pixels past every cover; null where it has no room for it. */
function smallestMove(view: FlatView, pixels: readonly Pixel[], covers: readonly Box[]): Padding | null {
  const { padding, widthPx, heightPx } = view
  const isClear = (pixel: Pixel): boolean =>
    !covers.some((cover) => isUnder(cover, pixel)) &&
    pixel.x >= padding.left &&
    pixel.x <= widthPx - padding.right &&
    pixel.y >= padding.top &&
    pixel.y <= heightPx - padding.bottom
  const moves = covers.flatMap((cover) =>
    pixels
      .filter((pixel) => isUnder(cover, pixel))
      .flatMap(({ x, y }): Move[] => [
        { side: 'left', dx: cover.right + SYMBOL_PX - x, dy: 0 },
        { side: 'right', dx: cover.left - SYMBOL_PX - x, dy: 0 },
        { side: 'top', dx: 0, dy: cover.bottom + SYMBOL_PX - y },
        { side: 'bottom', dx: 0, dy: cover.top - SYMBOL_PX - y },
      ]),
  )
  const best = moves
    .filter((move) => 2 * length(move) < MOST * (move.dx === 0 ? heightPx : widthPx))
    .toSorted((a, b) => length(a) - length(b))
    .find(({ dx, dy }) => pixels.every(({ x, y }) => isClear({ x: x + dx, y: y + dy })))
  // The middle of what the padding leaves moves by half of what is added.
  return best ? { top: 0, right: 0, bottom: 0, left: 0, [best.side]: 2 * length(best) } : null
}

/** Which side of the map to give up to get past a cover, and how far beyond the padding that is there. */
function cheapestSide(view: FlatView, cover: Box): { side: keyof Padding; px: number } | null {
  const costs: { side: keyof Padding; px: number; of: number }[] = [
    { side: 'left', px: cover.right - view.padding.left, of: view.widthPx },
    { side: 'right', px: view.widthPx - cover.left - view.padding.right, of: view.widthPx },
    { side: 'top', px: cover.bottom - view.padding.top, of: view.heightPx },
    { side: 'bottom', px: view.heightPx - cover.top - view.padding.bottom, of: view.heightPx },
  ]
  const [best] = costs.toSorted((a, b) => a.px / a.of - b.px / b.of)
  return best && best.px > 0 && best.px < best.of * MOST ? best : null
}
