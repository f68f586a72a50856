import { GeoJSONSource, type LayerSpecification, type Map as MapLibreMap } from 'maplibre-gl'
import type { LonLat } from '@/domain/geo'
import type { Palette } from './palette'
import { visibleIf } from './visibleIf'

/** The outline of a drawn area. */
export const areaLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: 'area',
    type: 'line',
    source: 'area',
    layout: { 'line-join': 'round', visibility: 'none' },
    paint: { 'line-color': palette.accent, 'line-width': 1.5, 'line-dasharray': [4, 2] },
  },
]

export function placeArea(map: MapLibreMap, area: readonly LonLat[] | null): void {
  map.setLayoutProperty('area', 'visibility', visibleIf(area !== null))
  const source = map.getSource('area')
  const [first] = area ?? []
  const ring = area && first ? [[...area.map((corner) => [...corner]), [...first]]] : []
  // MapLibre tells its own `error` event of a failure too, which `watchFailures` passes on.
  if (source instanceof GeoJSONSource)
    void source
      .setData({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: ring } })
      .catch(() => undefined)
}
