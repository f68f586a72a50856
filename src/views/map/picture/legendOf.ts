import { KIND_LOOKS } from '@/derive/kindLook'
import { symbolRadiusPx } from '@/derive/mapPoints'
import { isShownLayer, type ViewState } from '@/domain/viewState'
import { INCIDENT_KINDS, KINDS } from '@/domain/vocabulary'
import { i18n, listWords } from '@/i18n/i18n'
import { areaTitle, leftOutWords, placelessWords, ruleWords, unstatedWords } from '@/words/areas'
import { facetName } from '@/words/facets'
import { numberWords } from '@/words/figures'
import { kindName } from '@/words/terms'
import { attributionName } from '../attributionName'
import { rampStep } from '../choroplethClasses'
import { flowWidthPx } from '../flowWidth'
import { areasByClass, rangeWords } from '../LegendAreas'
import { classWords } from '../LegendDensity'
import { leftOutWords as flowsLeftOutWords, layerWords } from '../LegendFlows'
import { SIZES } from '../SizeScale'
import type { MarksShown } from '../scene'
import type { LegendBlock, LegendEntry } from './legend'
import type { PictureData, PictureScene } from './pictureScene'

type Legended = { view: ViewState; data: PictureData; shown: PictureScene; marks: MarksShown }

/** What is drawn in a picture and nothing that is not, as the legend on the page says it. */
export function legendOf({ view, data, shown, marks }: Legended): LegendBlock[] {
  const blocks = [
    colourBlock(shown, data),
    kindBlock(marks),
    ...densityBlocks(marks),
    attributionBlock(marks),
    markBlock(view, marks),
    hatchBlock(view, shown),
    flowBlock(shown),
    restBlock(view, shown),
  ]
  return blocks.filter(({ entries, notes }) => entries.length + notes.length > 0)
}

type Notes = Pick<LegendBlock, 'notes'>
const block = (
  title: string | null,
  entries: readonly LegendEntry[],
  rest: Partial<Notes> = {},
): LegendBlock => ({
  title: entries.length > 0 ? title : null,
  entries,
  notes: rest.notes ?? [],
})

const swatch = (token: string, text: string, areas: number): LegendEntry => ({
  sample: { kind: 'swatch', token },
  text: i18n.t({
    id: 'picture.classAreas',
    message: '{range} ({count, plural, one {# area} other {# areas}})',
    values: { range: text, count: areas },
  }),
})

function colourBlock({ choropleth: figures }: PictureScene, { sources }: PictureData): LegendBlock {
  if (!figures) return block(null, [])
  const { colouring, classes } = figures
  const counts = areasByClass(figures)
  const isShare = colouring.measure === 'source'
  const source = colouring.source === null ? '' : (sources.get(colouring.source)?.title ?? colouring.source)
  return block(
    areaTitle(colouring, source),
    [
      swatch('--map-area-zero', rangeWords({ low: 0, high: 0 }, isShare), counts.zero),
      ...classes.map((range, i) =>
        swatch(`--ramp-${rampStep(i, classes.length)}`, rangeWords(range, isShare), counts.byClass[i] ?? 0),
      ),
      ...(counts.unstated > 0
        ? [swatch('--map-area-unstated', unstatedWords(colouring), counts.unstated)]
        : []),
      {
        sample: { kind: 'hatch', look: 'no-data', token: '--text-quiet' },
        text: i18n.t({ id: 'areas.noData', message: 'No incident in the dataset' }),
      },
    ],
    {
      notes: [
        ruleWords(colouring),
        ...(figures.leftOut > 0 ? [leftOutWords(figures.leftOut, colouring.level)] : []),
      ],
    },
  )
}

const kindBlock = ({ kinds }: MarksShown): LegendBlock =>
  block(
    facetName('kind'),
    kinds.map((kind) => ({
      sample: { kind: 'symbol', hollow: false, ...KIND_LOOKS[kind] },
      text: kindName(kind),
    })),
  )

function densityBlocks({ tier, classes, attributions }: MarksShown): LegendBlock[] {
  const radiiPx = SIZES.map(symbolRadiusPx)
  return [
    block(
      i18n.t({ id: 'legend.density', message: 'Incidents in a cell' }),
      tier === 'density'
        ? classes.map((from, i) => ({
            sample: { kind: 'cell', token: `--ramp-${i + 1}` },
            text: classWords(from, classes[i + 1]),
          }))
        : [],
    ),
    block(
      null,
      attributions.length === 0
        ? []
        : [
            {
              sample: { kind: 'sizes', radiiPx },
              text: i18n.t({
                id: 'legend.sizes',
                message: 'Killed: {sizes}',
                values: { sizes: listWords(SIZES.map(numberWords)) },
              }),
            },
          ],
    ),
  ]
}

const attributionBlock = ({ attributions }: MarksShown): LegendBlock =>
  block(
    facetName('attribution'),
    attributions.map((attribution) => ({
      sample: { kind: 'attribution', attribution },
      text: attributionName(attribution),
    })),
  )

const entry = (isShown: boolean, sample: LegendEntry['sample'], text: string): LegendEntry[] =>
  isShown ? [{ sample, text }] : []

function markBlock({ incident, highlight }: ViewState, marks: MarksShown): LegendBlock {
  return block(null, [
    ...entry(
      marks.hasUnstated,
      { kind: 'symbol', shape: 'circle', token: '--text-quiet', hollow: true },
      i18n.t({ id: 'legend.notStated', message: 'Number killed not stated' }),
    ),
    ...entry(
      marks.hasRings,
      { kind: 'ring' },
      i18n.t({ id: 'picture.ringsNear', message: 'Several incidents close together, by kind' }),
    ),
    ...entry(
      marks.tier === 'dots',
      { kind: 'dot', token: KIND_LOOKS[INCIDENT_KINDS[0]].token },
      i18n.t({ id: 'legend.dots', message: 'Too many here for symbols: one dot each' }),
    ),
    ...entry(
      marks.hasHalos,
      { kind: 'halo' },
      i18n.t({ id: 'legend.halo', message: 'Known by town, within the halo' }),
    ),
    ...entry(
      marks.hasGhosts,
      { kind: 'ghost' },
      i18n.t({ id: 'legend.ghosts', message: 'Left out by the filters' }),
    ),
    ...entry(
      incident !== null || highlight.length > 0,
      { kind: 'marked' },
      i18n.t({ id: 'picture.marked', message: 'Pointed out by whoever made the picture' }),
    ),
  ])
}

function hatchBlock(view: ViewState, { scene }: PictureScene): LegendBlock {
  if (scene.areas.length === 0 || !isShownLayer(view.layers, 'incidents')) return block(null, [])
  const hatches = new Set(scene.areas.map(({ hatch }) => hatch))
  const look = scene.choropleth ? 'badge' : 'hatch'
  const title =
    look === 'hatch'
      ? i18n.t({ id: 'legend.doubt', message: 'Somewhere in the hatched area' })
      : i18n.t({ id: 'picture.doubtBadge', message: 'Number known only by area' })
  return block(title, [
    ...KINDS.filter((kind) => hatches.has(kind)).map(
      (kind): LegendEntry => ({
        sample: { kind: 'hatch', look, ...KIND_LOOKS[kind] },
        text: kindName(kind),
      }),
    ),
    ...(hatches.has('mixed')
      ? [
          {
            sample: { kind: 'hatch', look, token: '--text-quiet' },
            text: i18n.t({ id: 'legend.severalKinds', message: 'Several kinds' }),
          } as const,
        ]
      : []),
  ])
}

function flowBlock({ flows }: PictureScene): LegendBlock {
  const counts = [...new Set(flows.flatMap((summary) => summary.counts))].toSorted((a, b) => a - b)
  const chosen = [...new Set([counts[0], counts[Math.floor(counts.length / 2)], counts.at(-1)])].flatMap(
    (count) => count ?? [],
  )
  return block(i18n.t({ id: 'legend.flows', message: 'Flows' }), [
    ...flows.map(
      (summary): LegendEntry => ({
        sample: { kind: 'flow', layer: summary.layer },
        text: layerWords(summary),
        ...(summary.leftOut.length > 0 ? { note: flowsLeftOutWords(summary) } : {}),
      }),
    ),
    ...(chosen.length < 2
      ? []
      : [
          {
            sample: { kind: 'widths', widthsPx: chosen.map(flowWidthPx) },
            text: i18n.t({
              id: 'legend.flowWidth',
              message: 'Width: {counts} incidents or links',
              values: { counts: listWords(chosen.map(numberWords)) },
            }),
          } as const,
        ]),
    ...(flows.some(({ hasArea }) => hasArea)
      ? [
          {
            sample: { kind: 'flow-area' },
            text: i18n.t({
              id: 'legend.flowArea',
              message: 'Drawn at the middle of an area; documents name no place',
            }),
          } as const,
        ]
      : []),
  ])
}

function restBlock({ layers }: ViewState, { placeless }: PictureScene): LegendBlock {
  const nowhere = placelessWords(placeless)
  return block(
    null,
    isShownLayer(layers, 'corridors')
      ? [
          {
            sample: { kind: 'corridor' },
            text: i18n.t({ id: 'legend.corridors', message: 'Threatened infrastructure, schematic' }),
          },
        ]
      : [],
    { notes: nowhere === null ? [] : [nowhere] },
  )
}
