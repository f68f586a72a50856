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
    <svg viewBox="-8 -8 16 16" width={sizePx} height={sizePx} aria-hidden="true" focusable="false">
      <path
        d={SYMBOL_PATHS[shape]}
        fill={outlined ? 'none' : colour}
        stroke={colour}
        strokeWidth={outlined ? 2 : 0}
        {...(shape === 'dashed-ring' ? { strokeDasharray: '3 2.2' } : {})}
      />
    </svg>
  )
}

/** In the middle of a ring of context: without colour an incident without a figure would be the same ring. Short enough for one dash. */
const DOT = 'M 0.45 0 A 0.45 0.45 0 1 1 -0.45 0 A 0.45 0.45 0 1 1 0.45 0 Z'
const CIRCLE = 'M 6 0 A 6 6 0 1 1 -6 0 A 6 6 0 1 1 6 0 Z'
/** For whoever draws them elsewhere than in the page; in a box from -8 to 8. */
export const SYMBOL_PATHS: Record<SymbolShape, string> = {
  circle: CIRCLE,
  cross: 'M -2 -6.5 H 2 V -2 H 6.5 V 2 H 2 V 6.5 H -2 V 2 H -6.5 V -2 H -2 Z',
  diamond: 'M 0 -7 L 7 0 L 0 7 L -7 0 Z',
  square: 'M -5.4 -5.4 H 5.4 V 5.4 H -5.4 Z',
  triangle: 'M 0 -6.6 L 6.6 5.4 H -6.6 Z',
  chevron: 'M -6.5 -5 L 0 -0.6 L 6.5 -5 V 0.6 L 0 5.4 L -6.5 0.6 Z',
  ring: `${CIRCLE} ${DOT}`,
  'hexagon-ring': `M 6.3 0 L 3.1 5.5 H -3.1 L -6.3 0 L -3.1 -5.5 H 3.1 Z ${DOT}`,
  'dashed-ring': `${CIRCLE} ${DOT}`,
}
