import { FLOW_LAYERS } from '@/derive/flows'
import { KIND_LOOKS } from '@/derive/kindLook'
import { KINDS } from '@/domain/vocabulary'

const TOKENS = {
  sea: '--map-sea',
  shallows: '--map-shallows',
  land: '--map-land',
  landFocus: '--map-land-focus',
  lake: '--map-lake',
  river: '--map-river',
  border: '--map-border',
  borderDisputed: '--map-border-disputed',
  province: '--map-province',
  coast: '--map-coast',
  countryLabel: '--map-country-label',
  provinceLabel: '--map-province-label',
  cityLabel: '--map-city-label',
  labelHalo: '--map-label-halo',
  countryChosen: '--map-country-chosen',
  corridor: '--map-corridor',
  accent: '--accent',
  surface: '--surface',
  text: '--text',
  neutral: '--text-quiet',
  areaZero: '--map-area-zero',
  areaUnstated: '--map-area-unstated',
} as const
/** Fewest to most. */
export const RAMP = ['--ramp-1', '--ramp-2', '--ramp-3', '--ramp-4', '--ramp-5'] as const
type Role = keyof typeof TOKENS

/** Every colour of the map, as CSS writes it. The engine has no colour of its own. */
export type Palette = { readonly [role in Role]: string } & {
  readonly kinds: readonly string[]
  readonly flows: readonly string[]
  readonly ramp: readonly string[]
}

/** Reads the theme's tokens as they stand; `kinds` is in the order of `KINDS`, `flows` of `FLOW_LAYERS`. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element)
  const token = (name: string): string => {
    const value = style.getPropertyValue(name).trim()
    if (value === '') throw new Error(`The theme has no ${name}`)
    return value
  }
  return {
    sea: token(TOKENS.sea),
    shallows: token(TOKENS.shallows),
    land: token(TOKENS.land),
    landFocus: token(TOKENS.landFocus),
    lake: token(TOKENS.lake),
    river: token(TOKENS.river),
    border: token(TOKENS.border),
    borderDisputed: token(TOKENS.borderDisputed),
    province: token(TOKENS.province),
    coast: token(TOKENS.coast),
    countryLabel: token(TOKENS.countryLabel),
    provinceLabel: token(TOKENS.provinceLabel),
    cityLabel: token(TOKENS.cityLabel),
    labelHalo: token(TOKENS.labelHalo),
    countryChosen: token(TOKENS.countryChosen),
    corridor: token(TOKENS.corridor),
    accent: token(TOKENS.accent),
    surface: token(TOKENS.surface),
    text: token(TOKENS.text),
    neutral: token(TOKENS.neutral),
    areaZero: token(TOKENS.areaZero),
    areaUnstated: token(TOKENS.areaUnstated),
    ramp: RAMP.map(token),
    kinds: KINDS.map((kind) => token(KIND_LOOKS[kind].token)),
    flows: FLOW_LAYERS.map((layer) => token(`--flow-${layer}`)),
  }
}

/** Red, green and blue from 0 to 1. The browser's own parser reads the colour, so any CSS notation will do. */
export function rgbOf(colour: string): readonly [number, number, number] {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  if (!context) return [0, 0, 0]
  context.fillStyle = colour
  context.fillRect(0, 0, 1, 1)
  const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data
  return [r / 255, g / 255, b / 255]
}
