import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Scene } from '../scene'
import { CHOSEN_LAYER, chosenFilter } from './landLayers'
import { inkOf, type OverlayInk } from './overlayPrograms'
import { readPalette } from './palette'
import { recolour } from './recolour'
import { basemapLayers } from './style'

type Worn = Pick<Scene, 'theme' | 'countries'> & { ink: OverlayInk }

export type BasemapDress = {
  /** Gives the basemap the scene's theme and chosen countries; returns the colours for the overlay. */
  apply: (scene: Scene) => OverlayInk
  destroy: () => void
}

/** `onNaked`: MapLibre has rebuilt its style from a snapshot, `apply` is due. `onChange`: the map will redraw. */
export function dressBasemap(
  map: MapLibreMap,
  container: Element,
  events: { onNaked: () => void; onChange: () => void },
): BasemapDress {
  let worn: Worn | null = null
  // Between loss and restoration MapLibre has no style at all and every setter throws.
  let hasStyle = true
  const subscriptions = [
    map.on('webglcontextlost', () => {
      hasStyle = false
    }),
    map.on('style.load', () => {
      hasStyle = true
      worn = null
      events.onNaked()
    }),
  ]
  const change = (apply: () => void): void => {
    if (!hasStyle) return
    apply()
    events.onChange()
  }
  return {
    apply(scene) {
      const last = worn
      let ink = last?.ink
      if (!ink || last?.theme !== scene.theme) {
        const palette = readPalette(container)
        ink = inkOf(palette)
        change(() => recolour(map, basemapLayers(palette, scene.countries)))
      }
      if (last?.countries !== scene.countries) {
        change(() => map.setFilter(CHOSEN_LAYER, chosenFilter(scene.countries)))
      }
      worn = { theme: scene.theme, countries: scene.countries, ink }
      return ink
    },
    destroy() {
      for (const subscription of subscriptions) subscription.unsubscribe()
    },
  }
}
