import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl'
import type { Projection } from '@/domain/viewState'
import type { Scene } from '../scene'
import { placeArea } from './areaLayers'
import { cityFilters } from './cityFilters'
import { CITIES_UNDER, CLEAR_CITIES, writeNames } from './labelLayers'
import { CHOSEN_LAYER, chosenFilter } from './landLayers'
import { applyLayerSettings } from './layerSettings'
import type { Obstacles } from './obstacles'
import { inkOf, type OverlayInk } from './overlayPrograms'
import { readPalette } from './palette'
import { recolour } from './recolour'
import { setFeatures } from './setFeatures'
import { basemapLayers } from './style'
import { visibleIf } from './visibleIf'

type Worn = {
  scene: Scene
  keptOff: KeptOff | null
  ink: OverlayInk
  specs: readonly LayerSpecification[]
}

export type KeptOff = { readonly obstacles: Obstacles; readonly covered: Obstacles['features'] }

export type BasemapDress = {
  /**
   * Gives the basemap the scene's theme and chosen countries and keeps its names off the marks, and off what covers the
   * map; null: off those it keeps them off already.
   */
  apply: (scene: Scene, keptOff: KeptOff | null) => OverlayInk
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
    apply(scene, keptOff) {
      const last = worn?.scene
      let { ink, specs } = worn ?? {}
      if (!ink || !specs || last?.theme !== scene.theme) {
        const palette = readPalette(container)
        ink = inkOf(palette)
        const layers = basemapLayers(palette, scene.countries, scene.language)
        specs = layers
        change(() => recolour(map, layers))
      }
      const known = specs
      if (last?.countries !== scene.countries) {
        change(() => {
          map.setFilter(CHOSEN_LAYER, chosenFilter(scene.countries))
          map.setLayoutProperty(CHOSEN_LAYER, 'visibility', visibleIf(scene.countries.length > 0))
        })
      }
      if ((last?.area ?? null) !== scene.area) change(() => placeArea(map, scene.area))
      if (last?.layers !== scene.layers) change(() => applyLayerSettings(map, known, scene.layers))
      if (last?.language !== scene.language) change(() => writeNames(map, scene.language))
      if (last?.projection !== scene.projection) change(() => project(map, scene.projection))
      const kept = keptOff ?? worn?.keptOff ?? null
      if (kept && (kept.obstacles !== worn?.keptOff?.obstacles || kept.covered !== worn.keptOff.covered))
        change(() => placeObstacles(map, kept))
      worn = { scene, keptOff: kept, ink, specs }
      return ink
    },
    destroy() {
      for (const subscription of subscriptions) subscription.unsubscribe()
    },
  }
}

/** Beyond the edge of the world: more sea round the flat map; round the globe something else, so that its edge is seen. */
function project(map: MapLibreMap, projection: Projection): void {
  map.setProjection({ type: projection })
  map.getContainer().style.background = projection === 'globe' ? 'var(--surface)' : 'var(--map-sea)'
}

function placeObstacles(map: MapLibreMap, { obstacles, covered }: KeptOff): void {
  const { clear, under } = cityFilters(obstacles)
  map.setFilter(CLEAR_CITIES, clear)
  map.setFilter(CITIES_UNDER, under)
  setFeatures(map, 'obstacles', [...obstacles.features, ...covered])
}
