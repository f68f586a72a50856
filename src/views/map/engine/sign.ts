import type { Map as MapLibreMap } from 'maplibre-gl'
import { KIND_LOOKS } from '@/derive/kindLook'
import { KINDS } from '@/domain/vocabulary'
import { OUTLINED, SYMBOL_PATHS } from '@/ui/Symbol'
import type { Palette } from './palette'

/** The shape of a kind beside the count of its area, so that it is told without colour too. */
export const SIGN_PX = 10
const PIXEL_RATIO = 2
/** The shapes are drawn in a box of so many pixels. */
const SHAPE_PX = 16

export const signImageId = (kind: string): string => `sign-${kind}`

export function putSigns(map: MapLibreMap, palette: Palette): void {
  const size = SIGN_PX * PIXEL_RATIO
  KINDS.forEach((kind, i) => {
    const context = new OffscreenCanvas(size, size).getContext('2d', { willReadFrequently: true })
    if (!context) return
    const { shape } = KIND_LOOKS[kind]
    const outline = new Path2D(SYMBOL_PATHS[shape])
    const colour = palette.kinds[i] ?? palette.neutral
    context.translate(size / 2, size / 2)
    context.scale(size / SHAPE_PX, size / SHAPE_PX)
    if (shape === 'dashed-ring') context.setLineDash([3, 2.2])
    Object.assign(context, { strokeStyle: colour, fillStyle: colour, lineWidth: 2.4 })
    if (OUTLINED.has(shape)) context.stroke(outline)
    else fill(context, outline)
    const id = signImageId(kind)
    const image = context.getImageData(0, 0, size, size)
    if (map.hasImage(id)) map.updateImage(id, image)
    else map.addImage(id, image, { pixelRatio: PIXEL_RATIO })
  })
}

const fill = (context: OffscreenCanvasRenderingContext2D, shape: Path2D): void => context.fill(shape)
