import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { areaLayers } from './areaLayers'
import { borderLayers } from './borderLayers'
import { corridorLayers } from './corridorLayers'
import { FONT_FACES } from './fontFaces'
import { labelLayers } from './labelLayers'
import { landLayers } from './landLayers'
import { obstacleLayer } from './obstacles'
import type { Palette } from './palette'

/** The whole basemap from a palette. Its sources are empty: `fillBasemap` fills them in turn. */
export const basemapStyle = (palette: Palette, countries: readonly string[]): StyleSpecification => ({
  version: 8,
  'font-faces': FONT_FACES,
  transition: { duration: 0, delay: 0 },
  sources: {
    countries: source(),
    lines: source(),
    'province-lines': source(),
    water: source(),
    labels: source(),
    cities: source(),
    corridors: source(),
    area: source(),
    obstacles: source(),
  },
  layers: basemapLayers(palette, countries),
})

export const basemapLayers = (palette: Palette, countries: readonly string[]): LayerSpecification[] => [
  ...landLayers(palette),
  ...borderLayers(palette, countries),
  ...corridorLayers(palette),
  ...areaLayers(palette),
  ...labelLayers(palette),
  obstacleLayer,
]

/** Tiles end at zoom 8: beyond, MapLibre enlarges them, which at zoom 10 is still within half a pixel. */
const source = (): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
  maxzoom: 8,
  tolerance: 0.5,
  buffer: 32,
})
