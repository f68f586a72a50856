import type { Map as MapLibreMap } from 'maplibre-gl'
import { watchContext } from './watchContext'

export type Failures = { tell: (part: string, error: unknown) => void; destroy: () => void }

/** Passes on what goes wrong on the map, each part once: a source that fails does so for every tile. */
export function watchFailures(map: MapLibreMap, onFailure: (what: string) => void): Failures {
  const told = new Set<string>()
  const tell = (part: string, error: unknown): void => {
    if (told.has(part)) return
    told.add(part)
    onFailure(`${part}: ${messageOf(error)}`)
  }
  const errors = map.on('error', (event) => {
    const source = 'sourceId' in event ? event.sourceId : null
    tell(typeof source === 'string' ? source : 'map', event.error)
  })
  const unwatch = watchContext(map.getCanvas(), {
    onLoss: () => undefined,
    onRestore: () => undefined,
    onGivenUp: () => tell('map', 'the drawing surface was lost'),
  })
  return {
    tell,
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
