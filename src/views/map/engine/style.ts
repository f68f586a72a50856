import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { Language } from '@/domain/viewState'
import { areaLayers } from './areaLayers'
import { borderLayers } from './borderLayers'
import { PROVINCE_SOURCE } from './choroplethLayers'
import { corridorLayers } from './corridorLayers'
import { FONT_FACES } from './fontFaces'
import { labelLayers, subjectLabel } from './labelLayers'
import { landLayers } from './landLayers'
import { obstacleLayer } from './obstacles'
import type { Palette } from './palette'
import { AREA_LABEL_SOURCE, AREA_SOURCE, areaLabelLayer } from './uncertainAreaLayers'

/** The whole basemap from a palette. Its sources are empty: `fillBasemap` fills them in turn. */
export const basemapStyle = (
  palette: Palette,
  countries: readonly string[],
  language: Language,
): StyleSpecification => ({
  version: 8,
  'font-faces': FONT_FACES,
  transition: { duration: 0, delay: 0 },
  sources: {
    countries: source('a2'),
    [PROVINCE_SOURCE]: source('code'),
    lines: source(),
    'province-lines': source(),
    water: source(),
    labels: source(),
    cities: source(),
    corridors: source(),
    area: source(),
    obstacles: source(),
    [AREA_SOURCE]: source('key'),
    [AREA_LABEL_SOURCE]: source(),
  },
  layers: basemapLayers(palette, countries, language),
})

export const basemapLayers = (
  palette: Palette,
  countries: readonly string[],
  language: Language,
): LayerSpecification[] => [
  ...landLayers(palette),
  ...borderLayers(palette, countries),
  ...corridorLayers(palette),
  ...areaLayers(palette),
  ...labelLayers(palette, language),
  subjectLabel(palette),
  areaLabelLayer(palette),
  obstacleLayer,
]

/** Tiles end at zoom 8: beyond, MapLibre enlarges them, which at zoom 10 is still within half a pixel. */
const source = (id?: string): GeoJSONSourceSpecification => ({
  type: 'geojson',
  // The property a feature's state goes by.
  ...(id === undefined ? {} : { promoteId: id }),
  data: { type: 'FeatureCollection', features: [] },
  maxzoom: 8,
  tolerance: 0.5,
  buffer: 32,
})
