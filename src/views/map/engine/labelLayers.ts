import type {
  ExpressionSpecification,
  LayerSpecification,
  Map as MapLibreMap,
  SymbolLayerSpecification,
} from 'maplibre-gl'
import type { Language } from '@/domain/viewState'
import { CITY_DOT } from './cityDot'
import { cityFilters } from './cityFilters'
import { MEDIUM, REGULAR } from './fontFaces'
import type { Palette } from './palette'
import { SUBJECT, SUBJECT_SIZES } from './subject'
import { AREA_LABEL_SOURCE } from './uncertainAreaLayers'

/** A language is a property of the label files; a name that is not known in it stands in English, never in a guess. */
const nameIn = (language: Language): SymbolText => ['coalesce', ['get', language], ['get', 'en']]
type SymbolText = NonNullable<NonNullable<SymbolLayerSpecification['layout']>['text-field']>

type SymbolSize = NonNullable<NonNullable<SymbolLayerSpecification['layout']>['text-size']>
type AnchorOffsets = (string | [number, number])[]

/** Places for a name in order of preference, in ems: closest first, then farther, past a symbol on the spot. */
const beside = (distances: readonly number[]): AnchorOffsets =>
  distances.flatMap(
    (em): AnchorOffsets => ['left', [em, 0], 'right', [-em, 0], 'top', [0, em], 'bottom', [0, -em]],
  )
/** Past a symbol also to its corners: in a crowd of symbols a side is seldom free. */
const past = (distances: readonly number[]): AnchorOffsets =>
  distances.flatMap(
    (em): AnchorOffsets => [
      ...beside([em]),
      ...(['top-left', 'bottom-left', 'top-right', 'bottom-right'] as const).flatMap(
        (corner): AnchorOffsets => [corner, cornerOffset(corner, em * 0.75)],
      ),
    ],
  )
const cornerOffset = (corner: string, em: number): [number, number] => [
  corner.endsWith('left') ? em : -em,
  corner.startsWith('top') ? em : -em,
]
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

/** Nearer, and as a last resort aside: farther off a name would lie on another country, which is worse than none. */
const AROUND: AnchorOffsets = [
  'center',
  [0, 0],
  ...[0.9, 1.8].flatMap((em): AnchorOffsets => ['top', [0, em], 'bottom', [0, -em]]),
  ...[1.3, -1.3].flatMap((em): AnchorOffsets => ['right', [0, em], 'left', [0, em]]),
]

export const PROVINCE_NAMES = 'province-labels'
export const CLEAR_CITIES = 'city-labels'
export const CITIES_UNDER = 'city-labels-under'
export const COUNTRY_NAMES = 'country-labels'
const SUBJECT_NAME = 'country-label-subject'
/** Later layers win when two names want one spot, so countries come last. */
export const labelLayers = (palette: Palette, language: Language): LayerSpecification[] => [
  provinceLabels(palette, language),
  ...cityLabels(palette, language),
  countryLabels(palette, language),
]

/** Writes the names that are on the map in another language. */
export function writeNames(map: MapLibreMap, language: Language): void {
  for (const id of [PROVINCE_NAMES, CLEAR_CITIES, CITIES_UNDER, COUNTRY_NAMES])
    map.setLayoutProperty(id, 'text-field', nameIn(language))
}

const provinceLabels = (palette: Palette, language: Language): LayerSpecification => ({
  id: PROVINCE_NAMES,
  type: 'symbol',
  source: 'labels',
  minzoom: 5,
  filter: [
    'all',
    ['==', ['get', 'kind'], 'province'],
    ['<=', ['get', 'rank'], ['step', ['zoom'], 3, 5, 4, 6, 5, 7, 6]],
  ],
  layout: {
    'text-field': nameIn(language),
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
    'text-halo-width': 1.4,
    'text-opacity': ['interpolate', ['linear'], ['zoom'], 5, 0, 5.5, 1],
  },
})

const cityLabels = (palette: Palette, language: Language): LayerSpecification[] => {
  const { clear, under } = cityFilters({ type: 'FeatureCollection', features: [] })
  const text = {
    'text-field': nameIn(language),
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
      layout: { ...text, 'text-variable-anchor-offset': past([0.9, 1.7, 2.5]) },
      paint,
    },
  ]
}

type SymbolLayout = NonNullable<SymbolLayerSpecification['layout']>

const countryLayout = (language: Language): SymbolLayout => ({
  'text-field': nameIn(language),
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
})

const countryPaint = (palette: Palette): NonNullable<SymbolLayerSpecification['paint']> => ({
  'text-color': palette.countryLabel,
  'text-halo-color': palette.labelHalo,
  'text-halo-width': 1.2,
  'text-opacity': ['interpolate', ['linear'], ['zoom'], 7, 1, 8.5, 0],
})

const countryLabels = (palette: Palette, language: Language): LayerSpecification => ({
  id: COUNTRY_NAMES,
  type: 'symbol',
  source: 'labels',
  maxzoom: 8.5,
  filter: [
    'all',
    ['==', ['get', 'kind'], 'country'],
    ['!=', ['get', 'a2'], SUBJECT],
    ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 2, 2, 3, 3, 4, 4, 5, 6]],
  ],
  layout: countryLayout(language),
  paint: countryPaint(palette),
})

/** Above all other names, which make way, at the place `areaLabels` has found for it. */
export const subjectLabel = (palette: Palette): LayerSpecification => ({
  id: SUBJECT_NAME,
  type: 'symbol',
  source: AREA_LABEL_SOURCE,
  filter: ['==', ['get', 'kind'], 'name'],
  // Farther out the rings of its incidents leave it no place.
  minzoom: SUBJECT_SIZES.far.zoom,
  layout: {
    'text-field': ['get', 'text'],
    'text-font': [MEDIUM],
    'text-transform': 'uppercase',
    'text-letter-spacing': byZoom('spacing'),
    'text-size': byZoom('px'),
    'text-max-width': 20,
    'text-padding': 2,
    'text-overlap': 'always',
  },
  paint: countryPaint(palette),
})

const byZoom = (measure: 'px' | 'spacing'): ExpressionSpecification => {
  const { far, near } = SUBJECT_SIZES
  return ['interpolate', ['linear'], ['zoom'], far.zoom, far[measure], near.zoom, near[measure]]
}
