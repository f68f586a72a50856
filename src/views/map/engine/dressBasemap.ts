import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl'
import { isShownLayer } from '@/domain/viewState'
import type { Scene } from '../scene'
import { placeArea } from './areaLayers'
import { cityFilters } from './cityFilters'
import { CORRIDOR_LAYERS } from './corridorLayers'
import { CITIES_UNDER, CLEAR_CITIES } from './labelLayers'
import { CHOSEN_LAYER, chosenFilter } from './landLayers'
import { obstacles } from './obstacles'
import { inkOf, type OverlayInk } from './overlayPrograms'
import { readPalette } from './palette'
import { recolour } from './recolour'
import { basemapLayers } from './style'

type Worn = { scene: Scene; ink: OverlayInk }

export type BasemapDress = {
  /** Gives the basemap the scene's theme and chosen countries and keeps its names off the scene's symbols. */
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
      const last = worn?.scene
      let ink = worn?.ink
      if (!ink || last?.theme !== scene.theme) {
        const palette = readPalette(container)
        ink = inkOf(palette)
        change(() => recolour(map, basemapLayers(palette, scene.countries)))
      }
      if (last?.countries !== scene.countries) {
        change(() => map.setFilter(CHOSEN_LAYER, chosenFilter(scene.countries)))
      }
      if ((last?.area ?? null) !== scene.area) change(() => placeArea(map, scene.area))
      if (last?.layers !== scene.layers) {
        const visibility = isShownLayer(scene.layers, 'corridors') ? 'visible' : 'none'
        change(() => {
          for (const id of CORRIDOR_LAYERS) map.setLayoutProperty(id, 'visibility', visibility)
        })
      }
      if (last?.points !== scene.points || last.mask !== scene.mask || last.window !== scene.window) {
        change(() => placeObstacles(map, scene))
      }
      worn = { scene, ink }
      return ink
    },
    destroy() {
      for (const subscription of subscriptions) subscription.unsubscribe()
    },
  }
}

function placeObstacles(map: MapLibreMap, scene: Scene): void {
  const found = obstacles(scene.points, scene)
  const { clear, under } = cityFilters(found)
  map.setFilter(CLEAR_CITIES, clear)
  map.setFilter(CITIES_UNDER, under)
  const source = map.getSource('obstacles')
  // MapLibre tells its own `error` event of a failure too, which `watchFailures` passes on.
  if (source instanceof GeoJSONSource) void source.setData(found).catch(() => undefined)
}
