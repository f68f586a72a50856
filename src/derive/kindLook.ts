import type { Kind } from '@/domain/vocabulary'

/**
 * Colour and shape of each kind: one table for map, charts, legend and lists. Shape is the second channel, so
 * that no one depends on telling colours apart. Tokens are defined in `ui/tokens.css`.
 */
export const KIND_LOOKS = {
  attack: { shape: 'circle', token: '--kind-attack' },
  clash: { shape: 'cross', token: '--kind-clash' },
  foiled_plot: { shape: 'diamond', token: '--kind-foiled-plot' },
  arrest: { shape: 'square', token: '--kind-arrest' },
  raid: { shape: 'triangle', token: '--kind-raid' },
  deportation: { shape: 'chevron', token: '--kind-deportation' },
  statement: { shape: 'ring', token: '--kind-statement' },
  organisational: { shape: 'hexagon-ring', token: '--kind-organisational' },
  aggregate: { shape: 'dashed-ring', token: '--kind-aggregate' },
} as const satisfies Record<Kind, { shape: string; token: `--kind-${string}` }>
