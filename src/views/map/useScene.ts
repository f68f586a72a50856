import { useMemo } from 'react'
import { mapMask, mapPoints } from '@/derive/mapPoints'
import { memoizeBeyond } from '@/derive/memoizeBeyond'
import { useDataset, useDerived, useSettled, useView } from '@/session/hooks'
import type { Scene } from './scene'
import { useSceneChoropleth, useUncertainAreas } from './useAreas'
import { useFlowScene } from './useFlows'

/** The scene for the current view; parts stay identical until what they are made of changes. */
export function useScene(): Scene {
  const dataset = useDataset()
  const points = useMemo(() => mapPoints(dataset), [dataset])
  const maskOf = useMemo(() => memoizeBeyond('time', (result) => mapMask(points, result)), [points])
  const mask = useDerived(maskOf)
  const inHand = !useSettled()
  const flows = useFlowScene()
  const time = useView((view) => view.time)
  const certain = useView((view) => view.certain)
  const window = useMemo(() => time && { ...time, certain }, [time, certain])
  const countries = useView((view) => view.country.include)
  const layers = useView((view) => view.layers)
  const marks = useView((view) => view.marks)
  const projection = useView((view) => view.projection)
  const language = useView((view) => view.language)
  const area = useView((view) => view.area)
  const theme = useView((view) => view.theme)
  const incident = useView((view) => view.incident)
  const highlight = useView((view) => view.highlight)
  const highlightedRows = useMemo(
    () => highlight.flatMap((id) => dataset.rowOf.get(id) ?? []),
    [highlight, dataset],
  )
  const areas = useUncertainAreas()
  const choropleth = useSceneChoropleth()
  const selectedRow = incident === null ? null : (dataset.rowOf.get(incident) ?? null)
  return useMemo(
    () => ({
      points,
      mask,
      flows,
      window,
      inHand,
      certain,
      countries,
      layers,
      marks,
      projection,
      language,
      area,
      theme,
      selectedRow,
      highlightedRows,
      areas,
      choropleth,
    }),
    [
      points,
      mask,
      flows,
      window,
      inHand,
      certain,
      countries,
      layers,
      marks,
      projection,
      language,
      area,
      theme,
      selectedRow,
      highlightedRows,
      areas,
      choropleth,
    ],
  )
}
