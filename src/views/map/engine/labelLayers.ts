import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import { CITY_DOT } from './cityDot'
import { cityFilters } from './cityFilters'
import { MEDIUM, REGULAR } from './fontFaces'
import type { Palette } from './palette'

/** Property of the label files that is written on the map; names not known in it fall back to English. */
const LANGUAGE = 'en'
const NAME = ['coalesce', ['get', LANGUAGE], ['get', 'en']] satisfies SymbolText
type SymbolText = NonNullable<NonNullable<SymbolLayerSpecification['layout']>['text-field']>

type SymbolSize = NonNullable<NonNullable<SymbolLayerSpecification['layout']>['text-size']>
type AnchorOffsets = (string | [number, number])[]

/** Places for a name in order of preference, in ems: closest first, then farther, past a symbol on the spot. */
const beside = (distances: readonly number[]): AnchorOffsets =>
  distances.flatMap(
    (em): AnchorOffsets => ['left', [em, 0], 'right', [-em, 0], 'top', [0, em], 'bottom', [0, -em]],
  )
const CITY_SIZE: SymbolSize = [
  'interpolate',
  ['linear'],
  ['zoom'],
  3,
  ['match', ['get', 'capital'], 2, 11, 10],
  9,
  ['match', ['get', 'capital'], 2, 14.5, 1, 13, 12],
]

const ABOVE_OR_BELOW: AnchorOffsets = [
  'center',
  [0, 0],
  ...[0.9, 1.8, 2.7].flatMap((em): AnchorOffsets => ['top', [0, em], 'bottom', [0, -em]]),
]

/** The same, and as a last resort aside: a country's name half beside its middle is better than none. */
const AROUND: AnchorOffsets = [
  ...ABOVE_OR_BELOW,
  ...[1.3, -1.3, 2.6, -2.6].flatMap((em): AnchorOffsets => ['right', [0, em], 'left', [0, em]]),
]

/** Later layers win when two names want one spot, so countries come last. */
export const labelLayers = (palette: Palette): LayerSpecification[] => [
  provinceLabels(palette),
  ...cityLabels(palette),
  countryLabels(palette),
]

const provinceLabels = (palette: Palette): LayerSpecification => ({
  id: 'province-labels',
  type: 'symbol',
  source: 'labels',
  minzoom: 5,
  filter: [
    'all',
    ['==', ['get', 'kind'], 'province'],
    ['<=', ['get', 'rank'], ['step', ['zoom'], 3, 5, 4, 6, 5, 7, 6]],
  ],
  layout: {
    'text-field': NAME,
    'text-font': [REGULAR],
    'text-size': ['interpolate', ['linear'], ['zoom'], 5, 10, 9, 12.5],
    'text-letter-spacing': 0.06,
    'text-max-width': 7,
    'text-padding': 8,
    'text-variable-anchor-offset': ABOVE_OR_BELOW,
    'text-justify': 'auto',
    'symbol-sort-key': ['get', 'rank'],
  },
  paint: {
    'text-color': palette.provinceLabel,
    'text-halo-color': palette.labelHalo,
    'text-halo-width': 1,
    'text-opacity': ['interpolate', ['linear'], ['zoom'], 5, 0, 5.5, 1],
  },
})

export const CLEAR_CITIES = 'city-labels'
export const CITIES_UNDER = 'city-labels-under'

const cityLabels = (palette: Palette): LayerSpecification[] => {
  const { clear, under } = cityFilters({ type: 'FeatureCollection', features: [] })
  const text = {
    'text-field': NAME,
    'text-font': ['case', ['==', ['get', 'capital'], 2], ['literal', [MEDIUM]], ['literal', [REGULAR]]],
    'text-size': CITY_SIZE,
    'text-justify': 'auto',
    'text-max-width': 9,
    'text-padding': 3,
    'symbol-sort-key': ['+', ['*', ['get', 'zoom'], 10], ['-', 2, ['get', 'capital']]],
  } satisfies SymbolLayerSpecification['layout']
  const paint = {
    'text-color': palette.cityLabel,
    'text-halo-color': palette.labelHalo,
    'text-halo-width': 1.2,
  }
  return [
    {
      id: CLEAR_CITIES,
      type: 'symbol',
      source: 'cities',
      minzoom: 3,
      filter: clear,
      layout: {
        ...text,
        'text-variable-anchor-offset': beside([0.5]),
        'icon-image': CITY_DOT,
        'icon-size': ['match', ['get', 'capital'], 2, 1, 1, 0.8, 0.65],
      },
      paint: {
        ...paint,
        'icon-color': palette.cityLabel,
        'icon-halo-color': palette.labelHalo,
        'icon-halo-width': 1,
      },
    },
    {
      id: CITIES_UNDER,
      type: 'symbol',
      source: 'cities',
      minzoom: 3,
      filter: under,
      layout: { ...text, 'text-variable-anchor-offset': beside([0.9, 1.7, 2.5]) },
      paint,
    },
  ]
}

const countryLabels = (palette: Palette): LayerSpecification => ({
  id: 'country-labels',
  type: 'symbol',
  source: 'labels',
  minzoom: 2,
  maxzoom: 8.5,
  filter: [
    'all',
    ['==', ['get', 'kind'], 'country'],
    ['<=', ['get', 'rank'], ['step', ['zoom'], 2, 3, 3, 4, 4, 5, 6]],
  ],
  layout: {
    'text-field': NAME,
    'text-font': [MEDIUM],
    'text-transform': 'uppercase',
    'text-letter-spacing': ['interpolate', ['linear'], ['get', 'rank'], 1, 0.22, 4, 0.12],
    'text-size': [
      'interpolate',
      ['linear'],
      ['zoom'],
      2,
      ['interpolate', ['linear'], ['get', 'rank'], 1, 10, 4, 8.5],
      6,
      ['interpolate', ['linear'], ['get', 'rank'], 1, 16, 2, 14.5, 4, 12, 6, 11],
    ],
    'text-max-width': 7,
    'text-line-height': 1.35,
    'text-padding': 6,
    'text-variable-anchor-offset': AROUND,
    'text-justify': 'auto',
    'symbol-sort-key': ['get', 'rank'],
  },
  paint: {
    'text-color': palette.countryLabel,
    'text-halo-color': palette.labelHalo,
    'text-halo-width': 1.2,
    'text-opacity': ['interpolate', ['linear'], ['zoom'], 7, 1, 8.5, 0],
  },
})
