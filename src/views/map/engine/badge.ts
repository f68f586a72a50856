import type { Map as MapLibreMap } from 'maplibre-gl'
import { HATCHES, type Hatch, hatchColour } from './hatch'
import { type Palette, rgbOf } from './palette'

export const badgeImageId = (hatch: Hatch): string => `badge-${hatch}`

const PIXEL_RATIO = 2
/** Image pixels. */
const SIZE = 24
const RADIUS = 7
const BORDER = 2.5

/** A small card that stretches to the text in it, its edge in the colour of the hatch. */
export function putBadges(map: MapLibreMap, palette: Palette): void {
  const face = rgbOf(palette.surface)
  for (const hatch of HATCHES) {
    const id = badgeImageId(hatch)
    const image = { width: SIZE, height: SIZE, data: card(face, rgbOf(hatchColour(hatch, palette))) }
    if (map.hasImage(id)) map.updateImage(id, image)
    else
      map.addImage(id, image, {
        pixelRatio: PIXEL_RATIO,
        stretchX: [[10, 14]],
        stretchY: [[10, 14]],
        content: [8, 4, 16, 20],
      })
  }
}

type Rgb = readonly [number, number, number]

function card(face: Rgb, edge: Rgb): Uint8Array {
  const data = new Uint8Array(SIZE * SIZE * 4)
  for (let i = 0; i < SIZE * SIZE; i++) {
    const inside = -distance((i % SIZE) + 0.5, Math.floor(i / SIZE) + 0.5)
    const isEdge = Math.min(1, Math.max(0, BORDER + 0.5 - inside))
    const rgb = face.map((channel, c) => Math.round((channel + ((edge[c] ?? 0) - channel) * isEdge) * 255))
    data.set([...rgb, Math.round(Math.min(1, Math.max(0, inside)) * 245)], i * 4)
  }
  return data
}

/** To the edge of a square with round corners, negative inside. */
function distance(x: number, y: number): number {
  const [dx, dy] = [x, y].map((at) => Math.abs(at - SIZE / 2) - (SIZE / 2 - RADIUS))
  const [ox, oy] = [dx ?? 0, dy ?? 0]
  return Math.hypot(Math.max(ox, 0), Math.max(oy, 0)) + Math.min(Math.max(ox, oy), 0) - RADIUS
}
