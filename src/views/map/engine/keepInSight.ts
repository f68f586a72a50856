import type { Map as MapLibreMap, Subscription } from 'maplibre-gl'
import type { LonLat } from '@/domain/geo'
import { paddingOf, sizeOf } from './mapSize'

type KeepOptions = {
  /** Of the open record; null where none is open or it has no place. */
  place: () => LonLat | null
  moveTo: (place: LonLat) => void
}

/**
 * A panel that opens makes the map smaller, and the place it speaks of would often be in the part that is gone. Where
 * it could be seen before and cannot be seen now, the map moves to it; who has turned away from it is left alone.
 */
export function keepInSight(map: MapLibreMap, { place, moveTo }: KeepOptions): Subscription {
  let size = sizeOf(map)
  return map.on('resize', () => {
    const [before, now] = [size, sizeOf(map)]
    size = now
    const spot = place()
    if (!spot) return
    // The centre stays the centre, so a place keeps its distance from it.
    const away = map.project([...spot]).sub(map.project(map.getCenter()))
    const { left, right, top, bottom } = paddingOf(map)
    const isSeen = ({ widthPx, heightPx }: typeof size): boolean =>
      Math.abs(away.x) <= (widthPx - left - right) / 2 && Math.abs(away.y) <= (heightPx - top - bottom) / 2
    if (isSeen(before) && !isSeen(now)) moveTo(spot)
  })
}
