import { LAYERS, type Layer, type LayerSetting, MAP_LAYERS, MARK_LAYERS } from '@/domain/viewState'

/** A layer as the list shows it; `setting` is null while it is hidden. */
export type ListedLayer = { readonly layer: Layer; readonly setting: LayerSetting | null }

export const LAYER_SORTS = { marks: MARK_LAYERS, map: MAP_LAYERS } as const
export type LayerSort = keyof typeof LAYER_SORTS

/**
 * The layers of a sort, the topmost first. A hidden one stands where it will be drawn when it is shown, so that nothing
 * moves under the hand.
 */
export function listedLayers(settings: readonly LayerSetting[], sort: LayerSort): ListedLayer[] {
  const members: readonly Layer[] = LAYER_SORTS[sort]
  const listed: ListedLayer[] = settings
    .filter(({ layer }) => members.includes(layer))
    .map((setting) => ({ layer: setting.layer, setting }))
  for (const layer of members) {
    if (listed.some((other) => other.layer === layer)) continue
    const rank = LAYERS.indexOf(layer)
    const above = listed.findIndex((other) => LAYERS.indexOf(other.layer) > rank)
    listed.splice(above < 0 ? listed.length : above, 0, { layer, setting: null })
  }
  return listed.toReversed()
}
