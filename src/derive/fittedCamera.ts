import type { MapSize } from '@/domain/briefing'
import type { Camera } from '@/domain/viewState'

/** The camera set on a map of the one size, nearer or farther so that what was seen there fits into the other. */
export const fittedCamera = (camera: Camera, seen: MapSize | null, size: MapSize): Camera => {
  const factor = seen ? Math.min(size.width / seen.width, size.height / seen.height) : 1
  return { ...camera, zoom: camera.zoom + Math.log2(factor) }
}
