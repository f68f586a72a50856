import type { Deck, DeckMap } from './deck'
import type { Ink } from './ink'

export type Pen = {
  readonly deck: Deck
  readonly ink: Ink
  /** Base64 PNG of a map; null where it could not be had. */
  readonly mapOf: (map: DeckMap) => string | null
  readonly notStated: string
}

/** Inches. */
export type Rect = { x: number; y: number; w: number; h: number }

/** On every computer that has an office program, and with letters for Cyrillic and Arabic. */
export const FACE = 'Arial'

/** Without the characters XML cannot hold. */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu
export const clean = (text: string): string => text.replaceAll(FORBIDDEN, '')
