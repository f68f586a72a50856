import type { Map as MapLibreMap } from 'maplibre-gl'

/** No change is kept from the eye for longer, nor while the map is being filled what has come of it. */
const LONGEST_MS = { changed: 250, filling: 600 }

type Drawn = Pick<MapLibreMap, 'triggerRepaint' | 'isMoving'> & {
  getSource: (id: string) => unknown
  isSourceLoaded: (id: string) => boolean
}

/**
 * What is put into a source comes back from MapLibre's worker tile by tile, and for each MapLibre draws the whole map:
 * five times for one change of the hatched areas, fourteen times while it is filled. Here a drawing waits until the tiles of
 * these sources are all there, and the map is filled. MapLibre asks for its own drawings by `triggerRepaint` too. While the
 * camera moves nothing waits.
 */
export function drawTogether(
  map: Drawn,
  sources: readonly string[],
  isFilling: () => boolean,
): { destroy: () => void } {
  const draw = map.triggerRepaint.bind(map)
  let timer: ReturnType<typeof setTimeout> | undefined
  const drawNow = (): void => {
    clearTimeout(timer)
    timer = undefined
    draw()
  }
  const isLoaded = (id: string): boolean => !map.getSource(id) || map.isSourceLoaded(id)
  map.triggerRepaint = () => {
    if (map.isMoving() || (!isFilling() && sources.every(isLoaded))) drawNow()
    else timer ??= setTimeout(drawNow, isFilling() ? LONGEST_MS.filling : LONGEST_MS.changed)
  }
  return { destroy: () => clearTimeout(timer) }
}
