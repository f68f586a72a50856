import { useMemo } from 'react'
import { FLOW_LAYERS, type FlowLayer, type FlowNet, flowMask, flowNet } from '@/derive/flows'
import { isShownLayer, type LayerSetting } from '@/domain/viewState'
import type { FilterResult } from '@/filter/applyFilter'
import { useDataset, useDerived, useGazetteer, useView } from '@/session/hooks'
import type { FlowScene } from './scene'

export const shownFlowLayers = (layers: readonly LayerSetting[]): FlowLayer[] =>
  FLOW_LAYERS.filter((layer) => isShownLayer(layers, layer))

/** Null while no layer of flows is shown, or the places are not there yet. */
export function useFlowNet(): FlowNet | null {
  const dataset = useDataset()
  const isWanted = useView((view) => shownFlowLayers(view.layers).length > 0)
  const gazetteer = useGazetteer(isWanted)
  return useMemo(
    () => (isWanted && gazetteer ? flowNet(dataset, gazetteer) : null),
    [isWanted, dataset, gazetteer],
  )
}

export function useFlowScene(): FlowScene | null {
  const { startDay, endDay } = useDataset()
  const net = useFlowNet()
  const maskOf = useMemo(() => (result: FilterResult) => (net ? flowMask(result) : null), [net])
  const mask = useDerived(maskOf)
  return useMemo(() => net && mask && { net, mask, startDay, endDay }, [net, mask, startDay, endDay])
}
