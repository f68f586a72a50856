import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
} from 'maplibre-gl'
import { MEDIUM } from './fontFaces'
import { HATCHES, type Hatch, hatchColour } from './hatch'
import { LABEL_PX, LINE_EMS } from './labelSize'
import type { Palette } from './palette'

/** Polygons with `key`, `kind`, `hatch`. */
export const AREA_SOURCE = 'uncertain'
/** A point each: `kind` "area" with `key`, `hatch`, `text`; or `kind` "name" with `text`. Lines of `kind` "leader" with `hatch`. */
export const AREA_LABEL_SOURCE = 'uncertain-labels'

export const HATCH_LAYER = 'uncertain-hatch'
export const BADGE_LAYER = 'uncertain-badges'

/** All of them belong to the incidents: shown, hidden and faded with them. */
export const UNCERTAIN_AREA_LAYERS: readonly string[] = [
  HATCH_LAYER,
  'uncertain-edges',
  'uncertain-discs',
  'uncertain-lit',
  'uncertain-leaders',
  BADGE_LAYER,
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

/** From a label that found no room in its area, to the area. */
export const areaLeaderLayer = (palette: Palette): LayerSpecification => ({
  id: 'uncertain-leaders',
  type: 'line',
  source: AREA_LABEL_SOURCE,
  filter: isKind('leader'),
  layout: { 'line-cap': 'round' },
  paint: { 'line-color': byHatch(palette), 'line-width': 1.5 },
})

/** A count, or the whole sentence where the area is wide enough; above all names, which make way. Placed by `areaLabels`. */
export const areaLabelLayer = (palette: Palette): LayerSpecification => ({
  id: BADGE_LAYER,
  type: 'symbol',
  source: AREA_LABEL_SOURCE,
  filter: ['==', ['get', 'kind'], 'area'],
  layout: {
    'text-field': [
      'case',
      ['==', ['get', 'hatch'], 'mixed'],
      ['format', ['get', 'text'], {}],
      [
        'format',
        ['get', 'lead'],
        { 'vertical-align': 'center' },
        ['image', ['concat', 'sign-', ['get', 'hatch']]],
        { 'vertical-align': 'center' },
        ['concat', ' ', ['get', 'text']],
        { 'vertical-align': 'center' },
      ],
    ],
    'text-font': [MEDIUM],
    'text-size': LABEL_PX,
    // Broken into lines already.
    'text-max-width': 100,
    'text-line-height': LINE_EMS,
    'text-overlap': 'always',
    'icon-overlap': 'always',
    'icon-image': ['concat', 'badge-', ['get', 'hatch']],
    'icon-text-fit': 'both',
    'icon-text-fit-padding': [0, 1, 0, 1],
    'text-padding': 4,
  },
  paint: { 'text-color': palette.text },
})
