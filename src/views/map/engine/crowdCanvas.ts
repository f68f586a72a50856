import { type Classes, classesOf } from './cells'
import type { Density } from './density'
import { type FlatCamera, flatCamera, seenAt } from './flatCamera'
import type { OverlayCamera } from './overlayPrograms'
import type { OverlayScene } from './overlayRenderer'
import { paintCells } from './paintCells'
import { dotStamp, paintDots } from './paintDots'
import type { Pixels } from './pixels'

export type CrowdCanvas = {
  readonly canvas: HTMLCanvasElement
  /** Draws dots or cells, if a scene has them and this canvas can: then true, and nothing else need draw them. */
  draw: (scene: OverlayScene, camera: OverlayCamera, size: CanvasSize) => boolean
}
/** In device pixels, and how many of them make a CSS pixel. */
export type CanvasSize = { readonly width: number; readonly height: number; readonly pixelRatio: number }

/** What decides where the pixels of cells stand, and in which colours. */
type Standing = Pick<OverlayScene, 'ink' | 'opacity'> & { camera: OverlayCamera; pixels: Pixels }
const sameStanding = (a: Standing, b: Standing): boolean =>
  a.camera === b.camera && a.pixels === b.pixels && a.ink === b.ink && a.opacity === b.opacity

/** What lies between dots or cells and what else the map shows is drawn by WebGL, and so are they then. */
const isCrowdAlone = ({ opacity, marks, flows }: OverlayScene): boolean =>
  opacity > 0 &&
  (marks.tier === 'density' || marks.tier === 'dots') &&
  marks.ghosts.length === 0 &&
  flows.flows.length === 0

/**
 * Dots and cells where no graphics card is: painted by us into memory, for a canvas the browser shows as it is. By WebGL
 * it would have their shaders worked through by the processor, read the canvas back and turn it over, at every frame.
 */
export function createCrowdCanvas(): CrowdCanvas {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  let image = new ImageData(1, 1)
  let pixels: Pixels = { width: 0, height: 0, ink: new Uint32Array() }
  let cells: { standing: Standing; classes: Classes } | null = null

  function sizeTo({ width, height }: CanvasSize): void {
    if (pixels.width === width && pixels.height === height) return
    Object.assign(canvas, { width, height })
    image = new ImageData(width, height)
    pixels = { width, height, ink: new Uint32Array(image.data.buffer) }
  }

  function drawCells(
    scene: OverlayScene,
    density: Density,
    camera: OverlayCamera,
    flat: FlatCamera,
    pixelRatio: number,
  ): void {
    const { ink, opacity } = scene
    const standing = { camera, pixels, ink, opacity }
    const now = classesOf(density, scene.classes)
    const before = cells && sameStanding(cells.standing, standing) ? cells.classes : null
    if (!before) pixels.ink.fill(0)
    paintCells(
      pixels,
      flat,
      { now, before, worldPx: camera.worldPx * pixelRatio },
      { ramp: ink.ramp, opacity },
    )
    cells = { standing, classes: now }
  }

  function drawDots(
    { points, places, marks, ink, opacity }: OverlayScene,
    flat: FlatCamera,
    pixelRatio: number,
  ): void {
    cells = null
    pixels.ink.fill(0)
    const dots = { places, kind: points.kind, ids: marks.dots }
    paintDots(pixels, flat, dots, dotStamp(ink.kinds, opacity, pixelRatio))
  }

  return {
    canvas,
    draw(scene, camera, size) {
      const flat = context && isCrowdAlone(scene) ? flatCamera(camera, size.width, size.height) : null
      canvas.hidden = !flat
      if (!flat || !context) {
        cells = null
        return false
      }
      sizeTo(size)
      const { density } = scene.marks
      if (density) drawCells(scene, density, camera, flat, size.pixelRatio)
      else drawDots(scene, flat, size.pixelRatio)
      context.putImageData(image, 0, 0)
      // As lines break off at the labels of areas, cells leave them free.
      if (density) for (const label of scene.flows.labels) clear(context, label, flat, size.pixelRatio)
      return true
    },
  }
}

function clear(
  context: CanvasRenderingContext2D,
  { x, y, halfWidth, halfHeight }: OverlayScene['flows']['labels'][number],
  flat: FlatCamera,
  pixelRatio: number,
): void {
  const middle = seenAt(flat, x, y)
  if (!middle) return
  const [across, down] = [halfWidth * pixelRatio, halfHeight * pixelRatio]
  context.clearRect(middle.x - across, middle.y - down, across * 2, down * 2)
}
