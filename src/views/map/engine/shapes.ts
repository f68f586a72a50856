import { KIND_LOOKS } from '@/derive/kindLook'
import { symbolRadiusPx } from '@/derive/mapPoints'
import { KINDS, type Kind } from '@/domain/vocabulary'

/** Outlines the shader can draw; their order is its switch. */
export const SHAPES = ['circle', 'cross', 'diamond', 'square', 'triangle', 'chevron', 'hexagon'] as const
export type Shape = (typeof SHAPES)[number]

/** A ring is never filled; a dashed one says that the record sums up others. */
export type Stroke = 'filled' | 'ring' | 'dashed'
type Look = (typeof KIND_LOOKS)[Kind]['shape']

const DRAWN_AS = {
  circle: { shape: 'circle', stroke: 'filled' },
  cross: { shape: 'cross', stroke: 'filled' },
  diamond: { shape: 'diamond', stroke: 'filled' },
  square: { shape: 'square', stroke: 'filled' },
  triangle: { shape: 'triangle', stroke: 'filled' },
  chevron: { shape: 'chevron', stroke: 'filled' },
  ring: { shape: 'circle', stroke: 'ring' },
  'hexagon-ring': { shape: 'hexagon', stroke: 'ring' },
  'dashed-ring': { shape: 'circle', stroke: 'dashed' },
} as const satisfies Record<Look, { shape: Shape; stroke: Stroke }>

/** `kind` indexes `KINDS`. */
export const symbolOf = (kind: number): { shape: Shape; stroke: Stroke } =>
  DRAWN_AS[KIND_LOOKS[KINDS[kind] ?? 'attack'].shape]

/** How far a shape reaches beyond its nominal radius, which makes all of them look equally large. */
export const REACH = {
  circle: 1,
  cross: 1.2,
  diamond: 1.25,
  square: 1.25,
  triangle: 1.25,
  chevron: 1.15,
  hexagon: 1.08,
} as const satisfies Record<Shape, number>

/** The same for the shaders, by index of `SHAPES`. */
export const REACHES = `const float REACH[${SHAPES.length}] = float[${SHAPES.length}](${SHAPES.map((shape) => REACH[shape].toFixed(2)).join(', ')});`

/** What a symbol is drawn beyond its reach: its casing. */
export const SYMBOL_EDGE_PX = 2.5

/** Radius in pixels of the circle around everything a symbol covers; `kind` indexes `KINDS`. */
export const reachPx = (kind: number, killed: number): number =>
  symbolRadiusPx(killed) * REACH[symbolOf(kind).shape]
