import type { Map as MapLibreMap } from 'maplibre-gl'

export type Settled = {
  /** The map will change and says `idle` when it is through. */
  unsettleMap: () => void
  unsettleOverlay: () => void
  overlayDrawn: () => void
  basemapComplete: () => void
  destroy: () => void
}

/**
 * Keeps `data-map-settled` true to the screen: every layer of the basemap there or given up, MapLibre idle, the overlay drawn
 * for the latest scene. Tests wait for it, and so can a print.
 */
export function trackSettled(container: HTMLElement, map: MapLibreMap): Settled {
  const waiting = { map: true, overlay: true, basemap: true }
  const write = (): void => {
    const settled = !waiting.map && !waiting.overlay && !waiting.basemap
    container.dataset['mapSettled'] = String(settled)
  }
  const set = (part: keyof typeof waiting, isWaiting: boolean): void => {
    waiting[part] = isWaiting
    write()
  }
  const subscriptions = [
    map.on('idle', () => set('map', false)),
    map.on('movestart', () => set('map', true)),
    map.on('dataloading', () => set('map', true)),
    map.on('resize', () => set('map', true)),
  ]
  write()
  return {
    unsettleMap() {
      set('map', true)
      // Without a change to draw MapLibre would never say idle again.
      map.triggerRepaint()
    },
    unsettleOverlay: () => set('overlay', true),
    overlayDrawn: () => set('overlay', false),
    basemapComplete: () => set('basemap', false),
    destroy() {
      for (const subscription of subscriptions) subscription.unsubscribe()
      delete container.dataset['mapSettled']
    },
  }
}
