import type {
  DataDrivenPropertyValueSpecification,
  LayerSpecification,
  Map as MapLibreMap,
} from 'maplibre-gl'
import type { LayerSetting, MAP_LAYERS } from '@/domain/viewState'
import { CHOROPLETH_LAYERS } from './choroplethLayers'
import { CORRIDOR_LAYERS } from './corridorLayers'
import { CITIES_UNDER, CLEAR_CITIES, COUNTRY_NAMES, PROVINCE_NAMES } from './labelLayers'
import { visibleIf } from './visibleIf'

type MapLayer = (typeof MAP_LAYERS)[number]

/**
 * What the layers of the view are made of on the map. Names stand above every line, so a layer has two heights. Both
 * kinds stay below an anchor: no layer covers the borders, or the names of countries.
 */
export const PARTS: Readonly<Record<MapLayer, { areas: readonly string[]; names: readonly string[] }>> = {
  choropleth: { areas: CHOROPLETH_LAYERS, names: [] },
  water: { areas: ['lakes', 'lake-shores', 'rivers'], names: [] },
  provinces: { areas: ['provinces'], names: [PROVINCE_NAMES] },
  corridors: { areas: [CORRIDOR_LAYERS[0]], names: [CORRIDOR_LAYERS[1]] },
  cities: { areas: [], names: [CLEAR_CITIES, CITIES_UNDER] },
}
const ANCHORS = { areas: 'coast', names: COUNTRY_NAMES } as const

const isMapLayer = (layer: string): layer is MapLayer => Object.hasOwn(PARTS, layer)

/** Shows, fades and orders the layers of the map as the view says; `specs` holds their opacity when not faded. */
export function applyLayerSettings(
  map: MapLibreMap,
  specs: readonly LayerSpecification[],
  settings: readonly LayerSetting[],
): void {
  for (const spec of specs) {
    const layer = layerOf(spec.id)
    if (layer === null || !map.getLayer(spec.id)) continue
    const setting = settings.find((candidate) => candidate.layer === layer)
    map.setLayoutProperty(spec.id, 'visibility', visibleIf(setting !== undefined))
    if (setting) fadeLayer(map, spec, setting.opacity / 100)
  }
  for (const height of ['areas', 'names'] as const) order(map, settings, height)
}

const layerOf = (id: string): MapLayer | null => {
  for (const [layer, { areas, names }] of Object.entries(PARTS))
    if (isMapLayer(layer) && (areas.includes(id) || names.includes(id))) return layer
  return null
}

/** Moves nothing when all stand as they should: every move makes MapLibre lay out its style anew. */
function order(map: MapLibreMap, settings: readonly LayerSetting[], height: 'areas' | 'names'): void {
  const anchor = ANCHORS[height]
  const wanted = settings
    .flatMap(({ layer }) => (isMapLayer(layer) ? PARTS[layer][height] : []))
    .filter((id) => map.getLayer(id))
  const standing = map.getLayersOrder().filter((id) => id === anchor || wanted.includes(id))
  if (standing.join() === [...wanted, anchor].join()) return
  for (const id of wanted) map.moveLayer(id, anchor)
}

function fadeLayer(map: MapLibreMap, spec: LayerSpecification, factor: number): void {
  switch (spec.type) {
    case 'fill':
      map.setPaintProperty(spec.id, 'fill-opacity', faded(spec.paint?.['fill-opacity'], factor))
      return
    case 'line':
      map.setPaintProperty(spec.id, 'line-opacity', faded(spec.paint?.['line-opacity'], factor))
      return
    case 'symbol':
      map.setPaintProperty(spec.id, 'text-opacity', faded(spec.paint?.['text-opacity'], factor))
      map.setPaintProperty(spec.id, 'icon-opacity', faded(spec.paint?.['icon-opacity'], factor))
      return
    default:
      throw new Error(`The map has no rule for the opacity of a ${spec.type} layer`)
  }
}

/**
 * An opacity times a factor. Where it depends on the zoom the outputs are multiplied, because MapLibre takes the zoom
 * only in the outermost expression.
 */
export function faded(opacity: unknown, factor: number): Opacity {
  const product = timesFactor(opacity ?? 1, factor)
  return isOpacity(product) ? product : factor
}

type Opacity = DataDrivenPropertyValueSpecification<number>
const isOpacity = (value: unknown): value is Opacity => typeof value === 'number' || Array.isArray(value)

function timesFactor(opacity: unknown, factor: number): unknown {
  if (typeof opacity === 'number') return opacity * factor
  if (!Array.isArray(opacity)) return opacity
  const parts: readonly unknown[] = opacity
  const [operator] = parts
  // ['interpolate', how, input, stop, output, …] and ['step', input, output, stop, output, …]
  const first = operator === 'interpolate' ? 4 : operator === 'step' ? 2 : null
  if (first === null) return ['*', factor, opacity]
  return parts.map((part, i) => (i >= first && (i - first) % 2 === 0 ? timesFactor(part, factor) : part))
}
