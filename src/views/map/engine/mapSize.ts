import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Padding } from '../scene'

export const sizeOf = (map: MapLibreMap) => {
  const { clientWidth, clientHeight } = map.getContainer()
  return { widthPx: clientWidth, heightPx: clientHeight }
}

export const paddingOf = (map: MapLibreMap): Padding => ({
  top: 0,
  right: 0,
  bottom: 0,
  left: 0,
  ...map.getPadding(),
})
