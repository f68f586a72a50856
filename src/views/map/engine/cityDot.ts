import type { Map as MapLibreMap } from 'maplibre-gl'

export const CITY_DOT = 'city-dot'

const SIZE = 32
const PIXEL_RATIO = 4
const RADIUS = 9
/** MapLibre reads an SDF's edge at alpha 0.75 and one pixel as 1/8 of the range. */
const EDGE_ALPHA = 191
const ALPHA_PER_PX = 255 / 8

/** A disc as a distance field: one image in every colour and size, and no sprite to fetch. */
export function addCityDot(map: MapLibreMap): void {
  if (map.hasImage(CITY_DOT)) return
  const data = new Uint8Array(SIZE * SIZE * 4)
  for (let i = 0; i < SIZE * SIZE; i++) {
    const x = (i % SIZE) + 0.5 - SIZE / 2
    const y = Math.floor(i / SIZE) + 0.5 - SIZE / 2
    data[i * 4 + 3] = Math.max(0, Math.min(255, EDGE_ALPHA - (Math.hypot(x, y) - RADIUS) * ALPHA_PER_PX))
  }
  map.addImage(CITY_DOT, { width: SIZE, height: SIZE, data }, { sdf: true, pixelRatio: PIXEL_RATIO })
}
