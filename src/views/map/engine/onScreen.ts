import type { Map as MapLibreMap } from 'maplibre-gl'
import { latitude, longitude, mercatorX, mercatorY } from './mercator'
import { markPlace } from './outlines'
import type { Pickable } from './picking'
import type { Viewed } from './region'

export function viewedBy(map: MapLibreMap): Viewed {
  const bounds = map.getBounds()
  return {
    zoom: map.getZoom(),
    box: {
      x0: mercatorX(bounds.getWest()),
      y0: mercatorY(bounds.getNorth()),
      x1: mercatorX(bounds.getEast()),
      y1: mercatorY(bounds.getSouth()),
    },
  }
}

/** Where the mark of a row is drawn, in container pixels. */
export function screenOf(
  map: MapLibreMap,
  from: Pickable | null,
  row: number,
): { x: number; y: number } | null {
  const place = from && markPlace(from, row)
  if (!place) return null
  const at = map.project([longitude(place.x), latitude(place.y)])
  return { x: at.x + place.offset.x, y: at.y + place.offset.y }
}
