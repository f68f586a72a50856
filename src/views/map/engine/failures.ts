import type { Map as MapLibreMap } from 'maplibre-gl'
import type { MapEvents } from '../scene'
import { watchContext } from './watchContext'

export type Failures = {
  tell: (part: string, error: unknown) => void
  untell: (part: string) => void
  destroy: () => void
}

/** Passes on what goes wrong on the map, each part once: a source that fails does so for every tile. */
export function watchFailures(
  map: MapLibreMap,
  events: Pick<MapEvents, 'onFailure' | 'onRecovery'>,
): Failures {
  const told = new Set<string>()
  const tell = (part: string, error: unknown): void => {
    if (told.has(part)) return
    told.add(part)
    events.onFailure({ part, what: messageOf(error) })
  }
  const untell = (part: string): void => {
    if (told.delete(part)) events.onRecovery(part)
  }
  const errors = map.on('error', (event) => {
    const source = 'sourceId' in event ? event.sourceId : null
    tell(typeof source === 'string' ? source : 'map', event.error)
  })
  const unwatch = watchContext(map.getCanvas(), {
    onLoss: () => undefined,
    onRestore: () => untell('map'),
    onGivenUp: () => tell('map', 'the drawing surface was lost'),
  })
  return {
    tell,
    untell,
    destroy() {
      errors.unsubscribe()
      unwatch()
    },
  }
}

function messageOf(error: unknown): string {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error
  return String(hasMessage ? error.message : error)
}
