import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl'
import { createCrowdCanvas } from './crowdCanvas'
import { worldPx } from './mercator'
import type { OverlayCamera } from './overlayPrograms'
import { createOverlayRenderer, type OverlayRenderer, type OverlayScene, sameScene } from './overlayRenderer'
import { watchContext } from './watchContext'

const PROBE_ID = 'overlay-camera'

export type Overlay = {
  /** False while nothing can be drawn: no scene, no camera, or a lost surface. */
  draw: () => boolean
  /** From the lowest up. */
  readonly canvases: readonly HTMLCanvasElement[]
  destroy: () => void
}

/**
 * The incidents on their own canvas over the map. A no-op layer inside MapLibre hands over the camera whenever the
 * map renders and draws the overlay in that same task, so it never lags; a moved time handle draws only this canvas.
 */
export function createOverlay(
  map: MapLibreMap,
  options: {
    /** Where no graphics card is: dots and cells on a canvas without WebGL. */
    paintsCrowd: boolean
    scene: () => OverlayScene | null
    onDraw: () => void
    onFailure: (error: unknown) => void
    onRestore: () => void
  },
): Overlay {
  const base = map.getCanvas()
  const canvas = document.createElement('canvas')
  const gl = canvas.getContext('webgl2', {
    antialias: false,
    depth: false,
    stencil: false,
    alpha: true,
    // Where only some cells have changed, only they are drawn.
    preserveDrawingBuffer: true,
  })
  if (!gl) throw new Error('WebGL 2 gives no second drawing surface')
  const crowd = options.paintsCrowd ? createCrowdCanvas() : null
  const canvases = crowd ? [crowd.canvas, canvas] : [canvas]
  for (const laid of canvases) layOver(laid)
  base.after(...canvases)

  let renderer: OverlayRenderer | null = createOverlayRenderer(gl)
  let camera: OverlayCamera | null = null
  /** What stands on the canvas: drawn once more it would only cost its pixels. */
  let drawn: { scene: OverlayScene; camera: OverlayCamera } | null = null
  function giveUp(): void {
    renderer = null
    drawn = null
    // What cannot be kept up would soon be wrong.
    for (const laid of canvases) laid.hidden = true
  }
  const draw = (): boolean => {
    const scene = renderer && camera && options.scene()
    if (!renderer || !camera || !scene) return false
    if (drawn?.camera === camera && sameScene(drawn.scene, scene)) {
      options.onDraw()
      return true
    }
    const { width, height } = base
    if (canvas.width !== width) canvas.width = width
    if (canvas.height !== height) canvas.height = height
    const pixelRatio = width / Math.max(1, base.clientWidth)
    try {
      const isCrowdDrawn = crowd?.draw(scene, camera, { width, height, pixelRatio }) ?? false
      // Without a graphics card a canvas costs its time even when it is empty.
      canvas.hidden = !renderer(scene, camera, pixelRatio, isCrowdDrawn)
      drawn = { scene, camera }
    } catch (error) {
      // A driver that cannot compile the shaders will not manage in the next frame either.
      giveUp()
      options.onFailure(error)
      return false
    }
    options.onDraw()
    return true
  }
  const probe: CustomLayerInterface = {
    id: PROBE_ID,
    type: 'custom',
    render(_, input) {
      camera = {
        shaderData: input.shaderData,
        projection: input.defaultProjectionData,
        worldPx: worldPx(map.getZoom()),
      }
      draw()
    },
  }
  // MapLibre rebuilds its style after a loss and leaves custom layers behind.
  const addProbe = (): void => {
    if (!map.getLayer(PROBE_ID)) map.addLayer(probe)
  }
  addProbe()
  const styleLoads = map.on('style.load', addProbe)
  const unwatch = watchContext(canvas, {
    onLoss: giveUp,
    onRestore() {
      renderer = createOverlayRenderer(gl)
      options.onRestore()
      draw()
    },
    onGivenUp: () => options.onFailure('the drawing surface was lost'),
  })
  return {
    draw,
    canvases,
    destroy() {
      unwatch()
      styleLoads.unsubscribe()
      gl.getExtension('WEBGL_lose_context')?.loseContext()
      for (const laid of canvases) laid.remove()
    },
  }
}

function layOver(canvas: HTMLCanvasElement): void {
  canvas.setAttribute('aria-hidden', 'true')
  Object.assign(canvas.style, {
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    pointerEvents: 'none',
  })
}
