import type { Map as MapLibreMap } from 'maplibre-gl'

/**
 * The map and what lies over it as one image, in device pixels. The map's surface forgets its pixels when the browser
 * has shown them, so it is drawn and read in one task. Throws where one is lost: a blank image would be believed.
 */
export function snapshot(map: MapLibreMap, overlays: readonly HTMLCanvasElement[]): HTMLCanvasElement {
  const base = map.getCanvas()
  // Draws the overlay too, by way of its layer.
  map.redraw()
  if ([base, ...overlays].some(isLost)) throw new Error('The drawing surface of the map was lost')
  const image = document.createElement('canvas')
  image.width = base.width
  image.height = base.height
  const context = image.getContext('2d')
  if (!context) throw new Error('This browser gives no canvas to draw the picture on')
  // Beyond the edge of the world MapLibre draws nothing.
  context.fillStyle = getComputedStyle(map.getContainer()).backgroundColor
  context.fillRect(0, 0, image.width, image.height)
  context.drawImage(base, 0, 0)
  for (const overlay of overlays)
    if (!overlay.hidden && overlay.width > 0) context.drawImage(overlay, 0, 0, image.width, image.height)
  return image
}

const isLost = (canvas: HTMLCanvasElement): boolean => canvas.getContext('webgl2')?.isContextLost() ?? false
