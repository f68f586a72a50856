import type { FilterSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl'
import { CHOSEN_LAYER, chosenFilter } from './landLayers'
import type { Palette } from './palette'
import { areaLeaderLayer, litAreaLayer, uncertainAreaLayers } from './uncertainAreaLayers'
import { visibleIf } from './visibleIf'

type LinePaint = NonNullable<LineLayerSpecification['paint']>

/** Lines whose course is settled are solid; `disputed` and the Line of Control (`loc`) are dashed, never solid. */
export const borderLayers = (palette: Palette, countries: readonly string[]): LayerSpecification[] => [
  {
    ...line('provinces', ['admin1'], {
      'line-color': palette.province,
      'line-width': ['interpolate', ['linear'], ['zoom'], 4.5, 0.5, 8, 0.9],
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 4.2, 0, 5.2, 1],
    }),
    source: 'province-lines',
    minzoom: 4.2,
  },
  line('coast', ['coast'], {
    'line-color': palette.coast,
    'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 6, 0.9],
  }),
  // Above the layers a reader orders, which end below the coast; below the borders, which no hatch may blur.
  ...uncertainAreaLayers(palette),
  // A soft band under the line parts neighbours at a glance, and lets the line itself stay thin.
  line('border-bands', ['international'], {
    'line-color': palette.border,
    'line-width': ['interpolate', ['linear'], ['zoom'], 2, 2.5, 5, 5, 8, 8],
    'line-opacity': 0.12,
  }),
  line('borders', ['international'], {
    'line-color': palette.border,
    'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 4, 0.8, 8, 1.3],
  }),
  line('borders-disputed', ['disputed', 'loc'], {
    'line-color': palette.borderDisputed,
    'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 4, 0.9, 8, 1.3],
    'line-dasharray': [3, 2.5],
  }),
  {
    id: CHOSEN_LAYER,
    type: 'line',
    source: 'countries',
    filter: chosenFilter(countries),
    layout: { 'line-join': 'miter', visibility: visibleIf(countries.length > 0) },
    paint: {
      'line-color': palette.countryChosen,
      'line-width': ['interpolate', ['linear'], ['zoom'], 2, 1.1, 6, 1.8],
    },
  },
  litAreaLayer(palette),
  areaLeaderLayer(palette),
]

const line = (id: string, kinds: readonly string[], paint: LinePaint): LineLayerSpecification => ({
  id,
  type: 'line',
  source: 'lines',
  filter: kindIn(kinds),
  layout: { 'line-join': 'miter' },
  paint,
})

const kindIn = (kinds: readonly string[]): FilterSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', [...kinds]],
]
