import type { Dataset } from '@/dataset/dataset'
import { areaRecords, placeless, shownAreas } from '@/derive/areaRecords'
import { areasOfRows, type Choropleth, choropleth } from '@/derive/choropleth'
import { type FlowSummary, flowMask, flowNet, flowSummary, type Gazetteer } from '@/derive/flows'
import { type Headline, headline } from '@/derive/headline'
import { mapMask, mapPoints } from '@/derive/mapPoints'
import type { Manifest, Source } from '@/domain/source'
import { isShownLayer, type ViewState } from '@/domain/viewState'
import type { FilterResult } from '@/filter/applyFilter'
import {
  type BasemapFiles,
  basemapQuery,
  countryMiddlesQuery,
  incidentsQuery,
  manifestQuery,
  placesQuery,
  sourcesQuery,
} from '@/session/datasets'
import { createPipeline } from '@/session/pipeline'
import type { Session } from '@/session/Session'
import { choroplethClasses } from '../choroplethClasses'
import type { Scene } from '../scene'
import { provincesIn, sceneAreas } from '../useAreas'
import { shownFlowLayers } from '../useFlows'

/** What a picture is made of. A missing list of sources or manifest costs their words, not the picture. */
export type PictureData = {
  readonly dataset: Dataset
  readonly basemap: BasemapFiles
  readonly sources: ReadonlyMap<string, Source>
  readonly manifest: Manifest | null
  readonly gazetteer: Gazetteer | null
}

export async function pictureData(
  { queryClient }: Pick<Session, 'queryClient'>,
  view: ViewState,
): Promise<PictureData> {
  const hasFlows = shownFlowLayers(view.layers).length > 0
  const [{ dataset }, basemap, sources, manifest, places, countries] = await Promise.all([
    queryClient.fetchQuery(incidentsQuery),
    queryClient.fetchQuery(basemapQuery),
    queryClient.fetchQuery(sourcesQuery).catch(() => new Map<string, Source>()),
    queryClient.fetchQuery(manifestQuery).catch(() => null),
    hasFlows ? queryClient.fetchQuery(placesQuery).catch(() => new Map()) : null,
    hasFlows ? queryClient.fetchQuery(countryMiddlesQuery).catch(() => new Map()) : null,
  ])
  return { dataset, basemap, sources, manifest, gazetteer: places && countries && { places, countries } }
}

/** A view's scene, and the figures its legend and words speak of. */
export type PictureScene = {
  readonly scene: Scene
  readonly result: FilterResult
  readonly headline: Headline
  readonly choropleth: Choropleth | null
  readonly flows: readonly FlowSummary[]
  readonly placeless: { incidents: number; context: number }
}

/** What the page shows of that view, without the page: the parts are those of `useScene`. */
export function pictureScene({ dataset, basemap, gazetteer }: PictureData, view: ViewState): PictureScene {
  const result = createPipeline()(dataset, view)
  const points = mapPoints(dataset)
  const { byCode, provinceOf } = provincesIn(basemap.topology)
  const net = gazetteer ? flowNet(dataset, gazetteer) : null
  const coloured = isShownLayer(view.layers, 'choropleth')
    ? choropleth(view.areas, areasOfRows(dataset, view.areas.level, provinceOf))(result)
    : null
  const layers = shownFlowLayers(view.layers)
  return {
    result,
    headline: headline(result),
    choropleth: coloured,
    flows: net ? flowSummary(net, result).filter(({ layer }) => layers.includes(layer)) : [],
    placeless: placeless(result),
    scene: {
      points,
      mask: mapMask(points, result),
      flows: net && {
        net,
        mask: flowMask(result),
        startDay: dataset.startDay,
        endDay: dataset.endDay,
      },
      window: view.time && { ...view.time, certain: view.certain },
      inHand: false,
      certain: view.certain,
      selectedRow: view.incident === null ? null : (dataset.rowOf.get(view.incident) ?? null),
      highlightedRows: view.highlight.flatMap((id) => dataset.rowOf.get(id) ?? []),
      countries: view.country.include,
      layers: view.layers,
      marks: view.marks,
      projection: view.projection,
      language: view.language,
      area: view.area,
      theme: view.theme,
      areas: sceneAreas(shownAreas(areaRecords(dataset, provinceOf))(result), byCode, view.language),
      choropleth: coloured && { level: coloured.colouring.level, classes: choroplethClasses(coloured) },
    },
  }
}
