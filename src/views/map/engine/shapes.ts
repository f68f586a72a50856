import { PLACE_SHARPNESS, symbolRadiusPx } from '@/derive/mapPoints'
import { KINDS, type Kind } from '@/domain/vocabulary'

/** Outlines the shader can draw; their order is its switch. */
export const SHAPES = ['circle', 'cross', 'diamond', 'square', 'triangle', 'chevron', 'hexagon'] as const
export type Shape = (typeof SHAPES)[number]

/** A ring is never filled; a dashed one says that the record sums up others. */
export type Stroke = 'filled' | 'ring' | 'dashed'

export const SYMBOLS = {
  attack: { shape: 'circle', stroke: 'filled' },
  clash: { shape: 'cross', stroke: 'filled' },
  foiled_plot: { shape: 'diamond', stroke: 'filled' },
  arrest: { shape: 'square', stroke: 'filled' },
  raid: { shape: 'triangle', stroke: 'filled' },
  deportation: { shape: 'chevron', stroke: 'filled' },
  statement: { shape: 'circle', stroke: 'ring' },
  organisational: { shape: 'hexagon', stroke: 'ring' },
  aggregate: { shape: 'circle', stroke: 'dashed' },
} as const satisfies Record<Kind, { shape: Shape; stroke: Stroke }>

/** How far a shape reaches beyond its nominal radius, which makes all of them look equally large. */
export const REACH = {
  circle: 1,
  cross: 1.22,
  diamond: 1.25,
  square: 1.25,
  triangle: 1.3,
  chevron: 1.2,
  hexagon: 1.08,
} as const satisfies Record<Shape, number>

const AREA = PLACE_SHARPNESS.indexOf('area')
/** A place known only as an area gets one size: a big dot would claim a spot, and the halo carries the doubt. */
export const AREA_RADIUS_PX = 9

/** Nominal radius in pixels; `sharpness` indexes `PLACE_SHARPNESS`. */
export const drawnRadiusPx = (killed: number, sharpness: number): number =>
  sharpness === AREA ? AREA_RADIUS_PX : symbolRadiusPx(killed)

/** Radius in pixels of the circle around everything a symbol covers; `kind` indexes `KINDS`. */
export function reachPx(kind: number, killed: number, sharpness: number): number {
  return drawnRadiusPx(killed, sharpness) * reachOfKind(kind)
}

export function reachOfKind(kind: number): number {
  const name = KINDS[kind]
  return name === undefined ? 1 : REACH[SYMBOLS[name].shape]
}
