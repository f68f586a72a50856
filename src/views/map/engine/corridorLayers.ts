import type { LayerSpecification } from 'maplibre-gl'
import { REGULAR } from './fontFaces'
import type { Palette } from './palette'

export const CORRIDOR_LAYERS = ['corridors', 'corridor-names'] as const

/**
 * Infrastructure the documents name as threatened. Its routes are schematic, straight between waypoints, so it is drawn
 * as a diagram: even dots for what is built, sparse ones for what is not, and a name that says so.
 */
export const corridorLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: CORRIDOR_LAYERS[0],
    type: 'line',
    source: 'corridors',
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': palette.corridor,
      'line-width': ['interpolate', ['linear'], ['zoom'], 2, 1.4, 7, 2.6],
      'line-dasharray': [
        'match',
        ['get', 'status'],
        'operating',
        ['literal', [0.1, 1.8]],
        ['literal', [0.1, 3.6]],
      ],
    },
  },
  {
    id: CORRIDOR_LAYERS[1],
    type: 'symbol',
    source: 'corridors',
    minzoom: 3.5,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 480,
      'text-field': ['get', 'name'],
      'text-font': [REGULAR],
      'text-size': 11,
      'text-offset': [0, 0.9],
      'text-max-angle': 30,
    },
    paint: {
      'text-color': palette.corridor,
      'text-halo-color': palette.labelHalo,
      'text-halo-width': 1.4,
    },
  },
]
