import { hasSymbol, type MapPoints } from '@/derive/mapPoints'
import { mercatorX, mercatorY } from './mercator'

/** Points on the Mercator plane, x and y by turns; -1 where a point has no symbol. Eight bytes a point. */
export type Places = Float32Array<ArrayBuffer>

export function placesOf(points: MapPoints): Places {
  const places = new Float32Array(points.count * 2).fill(-1)
  for (let i = 0; i < points.count; i++) {
    if (!hasSymbol(points, i)) continue
    places[i * 2] = mercatorX(points.lon[i] ?? 0)
    places[i * 2 + 1] = mercatorY(points.lat[i] ?? 0)
  }
  return places
}
