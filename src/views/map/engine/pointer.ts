import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl'
import type { Hit, MapEvents } from '../scene'
import { coalesce } from './coalesce'
import type { AreaDress } from './dressAreas'
import type { PickPlace } from './picking'

/** Turns what the pointer does over the map into hits: hovers at most one a frame, and none while the camera moves. */
export function watchPointer(
  map: MapLibreMap,
  pick: (at: PickPlace) => Omit<Hit, 'x' | 'y'> | null,
  pickArea: AreaDress['pick'],
  events: Pick<MapEvents, 'onHover' | 'onPick'>,
): { destroy: () => void } {
  let pointer: MapMouseEvent['point'] | null = null
  let isOver = false
  const hitAt = (point: MapMouseEvent['point']): Hit | null => {
    const { lng, lat } = map.unproject(point)
    const mark = pick({ lon: lng, lat, zoom: map.getZoom() })
    if (mark) return { ...mark, x: point.x, y: point.y }
    // Symbols win: what is known sharply lies above where something else may have happened.
    const under = pickArea(point)
    return (
      under && {
        rows: under.rows,
        x: point.x,
        y: point.y,
        ...(under.area === null ? {} : { area: under.area }),
      }
    )
  }
  const tell = (hit: Hit | null): void => {
    if (!hit && !isOver) return
    isOver = hit !== null
    map.getCanvasContainer().style.cursor = isOver ? 'pointer' : ''
    events.onHover(hit)
  }
  const hover = coalesce(() => tell(pointer && !map.isMoving() ? hitAt(pointer) : null))
  const subscriptions = [
    map.on('mousemove', (event) => {
      pointer = event.point
      hover.request()
    }),
    map.on('mouseout', () => {
      pointer = null
      hover.request()
    }),
    map.on('movestart', hover.request),
    map.on('moveend', hover.request),
    map.on('click', (event) => {
      events.onPick(hitAt(event.point))
      // What lies under the pointer may be another thing now.
      hover.request()
    }),
  ]
  const leave = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') events.onPick(null)
  }
  map.getContainer().addEventListener('keydown', leave)
  return {
    destroy() {
      hover.cancel()
      map.getContainer().removeEventListener('keydown', leave)
      for (const subscription of subscriptions) subscription.unsubscribe()
    },
  }
}
