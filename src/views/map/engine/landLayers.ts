import type { FilterSpecification, LayerSpecification } from 'maplibre-gl'
import { choroplethLayers } from './choroplethLayers'
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
  shallows('shallows-far', palette, 5),
  shallows('shallows-near', palette, 2),
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
  ...choroplethLayers(palette),
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

/** A rim of water along the coast, as on an engraved plate: the land above it hides its inner half. */
const shallows = (id: string, palette: Palette, times: number): LayerSpecification => ({
  id,
  type: 'line',
  source: 'lines',
  filter: ['==', ['get', 'kind'], 'coast'],
  // A coast turns at every other pixel: round joins would be nine tenths of all the triangles of the map.
  layout: { 'line-join': 'miter' },
  paint: {
    'line-color': palette.shallows,
    'line-width': ['interpolate', ['exponential', 1.3], ['zoom'], 2, 1.6 * times, 8, 5 * times],
    'line-opacity': 0.5,
  },
})
