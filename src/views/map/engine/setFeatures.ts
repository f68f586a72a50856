import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl'

export function setFeatures(map: MapLibreMap, id: string, features: GeoJSON.Feature[]): void {
  const source = map.getSource(id)
  // MapLibre tells its own `error` event of a failure too, which `watchFailures` passes on.
  if (source instanceof GeoJSONSource)
    void source.setData({ type: 'FeatureCollection', features }).catch(() => undefined)
}
