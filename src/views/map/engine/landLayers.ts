import type { FilterSpecification, LayerSpecification } from 'maplibre-gl'
import type { Palette } from './palette'

export const CHOSEN_LAYER = 'country-chosen'

export const chosenFilter = (countries: readonly string[]): FilterSpecification => [
  'in',
  ['get', 'a2'],
  ['literal', [...countries]],
]

/** Sea, land, water: everything below the lines. */
export const landLayers = (palette: Palette): LayerSpecification[] => [
  { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
  {
    id: 'land',
    type: 'fill',
    source: 'countries',
    paint: {
      'fill-color': ['case', ['to-boolean', ['get', 'focus']], palette.landFocus, palette.land],
      // Neighbours share their edge: smoothing both would let the sea shine through as a hairline.
      'fill-antialias': false,
    },
  },
  {
    id: 'lakes',
    type: 'fill',
    source: 'water',
    filter: ['==', ['get', 'kind'], 'lake'],
    paint: { 'fill-color': palette.lake },
  },
  {
    id: 'lake-shores',
    type: 'line',
    source: 'water',
    minzoom: 3,
    filter: ['==', ['get', 'kind'], 'lake'],
    paint: { 'line-color': palette.coast, 'line-width': 0.5, 'line-opacity': 0.8 },
  },
  {
    id: 'rivers',
    type: 'line',
    source: 'water',
    minzoom: 3,
    filter: [
      'all',
      ['==', ['get', 'kind'], 'river'],
      ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 4, 2, 5, 3, 6, 4]],
    ],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': palette.river,
      'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.5, 6, 0.9, 10, 1.6],
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 3, 0, 4.5, 1],
    },
  },
]
