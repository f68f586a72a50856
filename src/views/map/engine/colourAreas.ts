import type { FilterSpecification, Map as MapLibreMap, PointLike } from 'maplibre-gl'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { AreaLevel } from '@/domain/viewState'
import type { SceneChoropleth } from '../scene'
import { CHOROPLETH_EMPTY, CHOROPLETH_FILLS, NOTHING, PROVINCE_SOURCE } from './choroplethLayers'
import { setFeatures } from './setFeatures'

const LEVELS: readonly AreaLevel[] = ['country', 'province']
const SOURCES = { country: 'countries', province: PROVINCE_SOURCE } as const
const CODES = { country: 'a2', province: 'code' } as const

/** Gives areas their classes, and says whether any changed; provinces are decoded when they are first asked for. */
export function colourAreas(
  map: MapLibreMap,
  topology: Topology,
): { apply: (choropleth: SceneChoropleth | null) => boolean; forget: () => void } {
  let decoded: GeoJSON.Feature[] | null = null
  let filled: unknown = null
  /** Classes as the map has them: a state that is set again makes it draw again. */
  let worn: SceneChoropleth | null = null
  const fillProvinces = (): void => {
    const source = map.getSource(PROVINCE_SOURCE)
    const object = topology.objects['provinces']
    // A source is another one after the surface was lost.
    if (!object || filled === source) return
    const made = decoded ? null : feature(topology, object)
    decoded ??= made?.type === 'FeatureCollection' ? made.features : []
    setFeatures(map, PROVINCE_SOURCE, decoded)
    filled = source
  }
  return {
    apply(choropleth) {
      if (choropleth?.level === 'province') fillProvinces()
      for (const level of LEVELS) {
        const isShown = choropleth?.level === level
        const known: FilterSpecification = [
          'in',
          ['get', CODES[level]],
          ['literal', isShown ? [...choropleth.classes.keys()] : []],
        ]
        setFilter(map, CHOROPLETH_FILLS[level], isShown ? known : NOTHING)
        setFilter(map, CHOROPLETH_EMPTY[level], isShown ? ['!', known] : NOTHING)
      }
      setFilter(map, 'choropleth-edges', choropleth?.level === 'province' ? null : NOTHING)
      if (!choropleth) return true
      const source = SOURCES[choropleth.level]
      const known = worn?.level === choropleth.level ? worn.classes : null
      const changed = [...choropleth.classes].filter(([id, state]) => known?.get(id) !== state)
      for (const [id, state] of changed) map.setFeatureState({ source, id }, { class: state })
      worn = choropleth
      return known === null || changed.length > 0
    },
    forget() {
      worn = null
    },
  }
}

/** A filter that is set again cuts every tile anew. */
function setFilter(map: MapLibreMap, id: string, filter: FilterSpecification | null): void {
  if (JSON.stringify(map.getFilter(id) ?? null) !== JSON.stringify(filter)) map.setFilter(id, filter)
}

/** Code of the coloured or empty area at a place of the screen. */
export function pickColoured(map: MapLibreMap, at: PointLike, level: AreaLevel): string | null {
  const layers = [CHOROPLETH_FILLS[level], CHOROPLETH_EMPTY[level]]
  const [found] = map.queryRenderedFeatures(at, { layers })
  const code: unknown = found?.properties[CODES[level]]
  return typeof code === 'string' ? code : null
}
