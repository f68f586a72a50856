import type { IncidentKind, Status } from '@/domain/vocabulary'

/** Drawn over the colour, so that bars can be told apart without it. */
export const TEXTURES = {
  solid: '',
  diagonal: 'M-1 1 L1 -1 M0 6 L6 0 M5 7 L7 5',
  cross: 'M0 0 L6 6 M6 0 L0 6',
  dots: 'M1.5 1.5 h.01 M4.5 4.5 h.01',
  level: 'M0 1.5 H6 M0 4.5 H6',
  grid: 'M0 3 H6 M3 0 V6',
  upright: 'M1.5 0 V6 M4.5 0 V6',
} as const
export type Texture = keyof typeof TEXTURES

/** Not diagonal: in the time strip that means a date that is not exact. */
export const KIND_TEXTURES = {
  attack: 'solid',
  clash: 'cross',
  foiled_plot: 'grid',
  arrest: 'dots',
  raid: 'level',
  deportation: 'upright',
} as const satisfies Record<IncidentKind, Texture>

export const STATUS_TEXTURES = {
  confirmed: 'solid',
  single_source: 'diagonal',
  contested: 'dots',
} as const satisfies Record<Status, Texture>
