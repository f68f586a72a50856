import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl'

/**
 * Gives layers that are on the map the colours of a new palette. Not `setStyle`: that would compare the sources'
 * whole data and throw out the overlay's layer.
 */
export function recolour(map: MapLibreMap, layers: readonly LayerSpecification[]): void {
  for (const layer of layers) recolourLayer(map, layer)
}

function recolourLayer(map: MapLibreMap, layer: LayerSpecification): void {
  switch (layer.type) {
    case 'background':
      map.setPaintProperty(layer.id, 'background-color', layer.paint?.['background-color'])
      return
    case 'fill':
      map.setPaintProperty(layer.id, 'fill-color', layer.paint?.['fill-color'])
      return
    case 'line':
      map.setPaintProperty(layer.id, 'line-color', layer.paint?.['line-color'])
      return
    case 'symbol':
      map.setPaintProperty(layer.id, 'text-color', layer.paint?.['text-color'])
      map.setPaintProperty(layer.id, 'text-halo-color', layer.paint?.['text-halo-color'])
      map.setPaintProperty(layer.id, 'icon-color', layer.paint?.['icon-color'])
      map.setPaintProperty(layer.id, 'icon-halo-color', layer.paint?.['icon-halo-color'])
      return
    default:
      throw new Error(`The basemap has no rule for the colours of a ${layer.type} layer`)
  }
}
