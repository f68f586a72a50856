/** The shapes the map draws; here for legends, lists and charts. */
export type SymbolShape =
  | 'circle'
  | 'cross'
  | 'diamond'
  | 'square'
  | 'triangle'
  | 'chevron'
  | 'ring'
  | 'hexagon-ring'
  | 'dashed-ring'

type SymbolProps = {
  shape: SymbolShape
  /** A colour token, such as `--kind-attack`. */
  token: string
  sizePx?: number
  /** Drawn as outline: a figure that is not stated. */
  hollow?: boolean
}

export const OUTLINED: ReadonlySet<SymbolShape> = new Set(['ring', 'hexagon-ring', 'dashed-ring'])

/** Decorative: whatever it stands for is said in text beside it. */
export function Symbol({ shape, token, sizePx = 14, hollow = false }: SymbolProps) {
  const outlined = hollow || OUTLINED.has(shape)
  const colour = `var(${token})`
  return (
    <svg viewBox="-8 -8 16 16" width={sizePx} height={sizePx} aria-hidden="true">
      <path
        d={SYMBOL_PATHS[shape]}
        fill={outlined ? 'none' : colour}
        stroke={colour}
        strokeWidth={outlined ? 2 : 0}
        strokeDasharray={shape === 'dashed-ring' ? '3 2.2' : undefined}
      />
    </svg>
  )
}

/** In the middle of a ring of context: without colour an incident without a figure would be the same ring. Short enough for one dash. */
const DOT = 'M0-1V1'
const CIRCLE = 'M6 0A6 6 0 1 1-6 0 6 6 0 1 1 6 0Z'
/** For whoever draws them elsewhere than in the page; in a box from -8 to 8. */
export const SYMBOL_PATHS: Record<SymbolShape, string> = {
  circle: CIRCLE,
  cross: 'M-2-6.5H2V-2H6.5V2H2V6.5H-2V2H-6.5V-2H-2Z',
  diamond: 'M0-7 7 0 0 7-7 0Z',
  square: 'M-5.4-5.4H5.4V5.4H-5.4Z',
  triangle: 'M0-6.6 6.6 5.4H-6.6Z',
  chevron: 'M-6.5-5 0-.6 6.5-5V.6L0 5.4-6.5.6Z',
  ring: CIRCLE + DOT,
  'hexagon-ring': `M6.3 0 3.1 5.5H-3.1L-6.3 0-3.1-5.5H3.1Z${DOT}`,
  'dashed-ring': CIRCLE + DOT,
}
