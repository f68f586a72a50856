import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import { NO_DATA_IMAGE } from './hatch'
import type { Palette } from './palette'

export const CHOROPLETH_FILLS = { country: 'choropleth', province: 'choropleth-provinces' } as const
export const CHOROPLETH_EMPTY = {
  country: 'choropleth-empty',
  province: 'choropleth-provinces-empty',
} as const
export const PROVINCE_SOURCE = 'provinces'

/** Bottom to top. */
export const CHOROPLETH_LAYERS: readonly string[] = [
  CHOROPLETH_FILLS.country,
  CHOROPLETH_EMPTY.country,
  CHOROPLETH_FILLS.province,
  CHOROPLETH_EMPTY.province,
  'choropleth-edges',
]

/** What an area's state `class` says: none of the classes, zero, the classes from 1, or a figure nobody states. */
export const NO_CLASS = -1
export const ZERO_CLASS = 0
export const UNSTATED_CLASS = 9

export const NOTHING: FilterSpecification = ['literal', false]

const colourOf = (palette: Palette): ExpressionSpecification => [
  'match',
  ['coalesce', ['feature-state', 'class'], NO_CLASS],
  ZERO_CLASS,
  palette.areaZero,
  UNSTATED_CLASS,
  palette.areaUnstated,
  ...palette.ramp.flatMap((colour, i): [number, string] => [i + 1, colour]),
  'transparent',
]

/** Coloured by state, so that a moved time window repaints and cuts no tile anew. `filter`s say which level is shown. */
export const choroplethLayers = (palette: Palette): LayerSpecification[] => [
  fill(CHOROPLETH_FILLS.country, 'countries', palette),
  empty(CHOROPLETH_EMPTY.country, 'countries'),
  fill(CHOROPLETH_FILLS.province, PROVINCE_SOURCE, palette),
  empty(CHOROPLETH_EMPTY.province, PROVINCE_SOURCE),
  {
    id: 'choropleth-edges',
    type: 'line',
    source: PROVINCE_SOURCE,
    filter: NOTHING,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.land, 'line-width': 0.6 },
  },
]

const fill = (id: string, source: string, palette: Palette): LayerSpecification => ({
  id,
  type: 'fill',
  source,
  filter: NOTHING,
  // Neighbours share their edge: smoothing both would let the land shine through as a hairline.
  paint: { 'fill-color': colourOf(palette), 'fill-antialias': false },
})

const empty = (id: string, source: string): LayerSpecification => ({
  id,
  type: 'fill',
  source,
  filter: NOTHING,
  paint: { 'fill-pattern': NO_DATA_IMAGE, 'fill-antialias': false },
})
