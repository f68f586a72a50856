import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
} from 'maplibre-gl'
import { MEDIUM } from './fontFaces'
import { HATCHES, type Hatch, hatchColour } from './hatch'
import type { Palette } from './palette'

/** Polygons with `key`, `kind`, `hatch`. */
export const AREA_SOURCE = 'uncertain'
/** A point each with `key`, `hatch`, `badge`, `label` and the zoom from which the label fits. */
export const AREA_LABEL_SOURCE = 'uncertain-labels'

export const HATCH_LAYER = 'uncertain-hatch'
export const BADGE_LAYER = 'uncertain-badges'
export const AREA_NAME_LAYER = 'uncertain-names'

/** All of them belong to the incidents: shown, hidden and faded with them. */
export const UNCERTAIN_AREA_LAYERS: readonly string[] = [
  HATCH_LAYER,
  'uncertain-edges',
  'uncertain-discs',
  'uncertain-lit',
  BADGE_LAYER,
  AREA_NAME_LAYER,
]

const isKind = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind]

const byHatch = (palette: Palette): DataDrivenPropertyValueSpecification<string> => [
  'match',
  ['get', 'hatch'],
  'mixed',
  palette.neutral,
  ...HATCHES.flatMap((hatch: Hatch) => (hatch === 'mixed' ? [] : [hatch, hatchColour(hatch, palette)])),
  palette.neutral,
]

/** The areas themselves, below borders and names. */
export const uncertainAreaLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: HATCH_LAYER,
    type: 'fill',
    source: AREA_SOURCE,
    paint: { 'fill-pattern': ['concat', 'hatch-', ['get', 'hatch']], 'fill-antialias': false },
  },
  {
    id: 'uncertain-edges',
    type: 'line',
    source: AREA_SOURCE,
    filter: isKind('province'),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': byHatch(palette), 'line-width': 1 },
  },
  {
    id: 'uncertain-discs',
    type: 'line',
    source: AREA_SOURCE,
    filter: isKind('disc'),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': byHatch(palette), 'line-width': 1.4, 'line-dasharray': [3, 2.2] },
  },
]

/** Outline of the area of the open record, and thinner of the one pointed at; above the borders. */
export const litAreaLayer = (palette: Palette): LayerSpecification => ({
  id: 'uncertain-lit',
  type: 'line',
  source: AREA_SOURCE,
  layout: { 'line-join': 'miter' },
  paint: {
    'line-color': palette.accent,
    'line-width': ['match', ['coalesce', ['feature-state', 'lit'], 0], 1, 1.5, 2, 2, 0],
  },
})

/** Counts, and the whole sentence where the area is wide enough for it; above all names, which make way. */
export const areaLabelLayers = (palette: Palette): LayerSpecification[] => [
  label(BADGE_LAYER, { text: 'badge', filter: ['<', ['zoom'], ['get', 'fits']], palette }),
  label(AREA_NAME_LAYER, { text: 'label', filter: ['>=', ['zoom'], ['get', 'fits']], palette }),
]

type LabelParts = { text: 'badge' | 'label'; filter: ExpressionSpecification; palette: Palette }

const label = (id: string, { text, filter, palette }: LabelParts): LayerSpecification => ({
  id,
  type: 'symbol',
  source: AREA_LABEL_SOURCE,
  filter,
  layout: {
    'text-field': ['get', text],
    'text-font': [MEDIUM],
    'text-size': 11,
    'text-max-width': 12,
    'text-variable-anchor-offset': [
      'center',
      [0, 0],
      'top',
      [0, 1.2],
      'bottom',
      [0, -1.2],
      'left',
      [1.6, 0],
      'right',
      [-1.6, 0],
    ],
    'text-overlap': 'always',
    'icon-overlap': 'always',
    'icon-image': ['concat', 'badge-', ['get', 'hatch']],
    'icon-text-fit': 'both',
    'icon-text-fit-padding': [0, 1, 0, 1],
    'text-padding': 4,
  },
  paint: { 'text-color': palette.text },
})
