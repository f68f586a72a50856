import { useMemo } from 'react'
import type { Topology } from 'topojson-specification'
import { memoizeLast } from '@/base/memoizeLast'
import type { Dataset } from '@/dataset/dataset'
import { areaRecords, type ShownArea, shownAreas } from '@/derive/areaRecords'
import { areasOfRows, type Choropleth, choropleth } from '@/derive/choropleth'
import { type Province, type ProvinceOf, provinceIndex } from '@/derive/provinces'
import { type AreaColouring, isShownLayer, type Language } from '@/domain/viewState'
import type { Kind } from '@/domain/vocabulary'
import type { FilterResult } from '@/filter/applyFilter'
import { useBasemap, useDataset, useDerived, useDispatch, useView } from '@/session/hooks'
import { areaBadge, areaName, type Provinces, shownAreaWords } from '@/words/areas'
import { choroplethClasses } from './choroplethClasses'
import type { SceneArea, SceneChoropleth } from './scene'

type KnownProvinces = { byCode: Provinces; provinceOf: ProvinceOf }

export const provincesIn = memoizeLast((topology: Topology | null): KnownProvinces => {
  const object = topology?.objects['provinces']
  const all = object?.type === 'GeometryCollection' ? object.geometries.flatMap(provinceOfGeometry) : []
  return { byCode: new Map(all.map((province) => [province.code, province])), provinceOf: provinceIndex(all) }
})

function provinceOfGeometry({ properties }: { properties?: object | null | undefined }): Province[] {
  const text = (key: string): string | null => {
    const value: unknown = properties ? Reflect.get(properties, key) : null
    return typeof value === 'string' ? value : null
  }
  const [code, country, en] = [text('code'), text('a2'), text('en')]
  if (code === null || country === null || en === null) return []
  return [{ code, country, en, ru: text('ru'), fa: text('fa') }]
}

export function useProvinces(): KnownProvinces {
  const basemap = useBasemap()
  return provincesIn(basemap.status === 'ready' ? basemap.value.topology : null)
}

/** The legend and the map ask for the same areas. */
const areasBy = memoizeLast((dataset: Dataset, provinceOf: ProvinceOf) =>
  memoizeLast(shownAreas(areaRecords(dataset, provinceOf))),
)

/** What passes and is known only as an area, in words. */
export function useUncertainAreas(): readonly SceneArea[] {
  const dataset = useDataset()
  const { byCode, provinceOf } = useProvinces()
  const language = useView((view) => view.language)
  const shown = useDerived(areasBy(dataset, provinceOf))
  return useMemo(() => sceneAreas(shown, byCode, language), [shown, byCode, language])
}

/** The kinds whose colour a hatch or its label shows. */
export function useHatchedKinds(): Kind[] {
  const areas = useUncertainAreas()
  const hasIncidents = useView((view) => isShownLayer(view.layers, 'incidents'))
  return hasIncidents ? areas.flatMap(({ shown }) => shown.kind ?? []) : []
}

export const sceneAreas = (shown: readonly ShownArea[], byCode: Provinces, language: Language): SceneArea[] =>
  shown.map((area) => ({
    shown: area,
    hatch: area.kind ?? 'mixed',
    badge: areaBadge(area),
    label: shownAreaWords(area, areaName(area.area, byCode, language)),
  }))

const NOT_SHOWN = () => null
/** The legend, the tooltip and the map ask for the same figures: they are counted once. */
const figuresBy = memoizeLast((dataset: Dataset, areas: AreaColouring, provinceOf: ProvinceOf) =>
  memoizeLast(choropleth(areas, areasOfRows(dataset, areas.level, provinceOf))),
)

/** Null while the layer is not shown. */
export function useChoropleth(): Choropleth | null {
  const dataset = useDataset()
  const { provinceOf } = useProvinces()
  const areas = useView((view) => view.areas)
  const isShown = useView((view) => isShownLayer(view.layers, 'choropleth'))
  const derive: (result: FilterResult) => Choropleth | null = isShown
    ? figuresBy(dataset, areas, provinceOf)
    : NOT_SHOWN
  return useDerived(derive)
}

export function useSceneChoropleth(): SceneChoropleth | null {
  const figures = useChoropleth()
  return useMemo(
    () => figures && { level: figures.colouring.level, classes: choroplethClasses(figures) },
    [figures],
  )
}

/** Filters by the country of a coloured area; one without any incident would only empty the view. */
export function useChooseArea(): (area: string) => void {
  const dispatch = useDispatch()
  const figures = useChoropleth()?.figures
  const { byCode } = useProvinces()
  return (area) => {
    if (figures?.has(area))
      dispatch({ kind: 'facet/toggled', facet: 'country', value: byCode.get(area)?.country ?? area })
  }
}
