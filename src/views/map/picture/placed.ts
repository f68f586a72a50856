import type { Sample } from './legend'
import type { TextStyle } from './typeset'

/** Pixels of the page, from its start and its top; a page that is read from the right is mirrored when it is drawn. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
/** `y`: of the baseline. */
export type PlacedLine = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly style: TextStyle
}
export type PlacedSample = { readonly sample: Sample; readonly box: Box; readonly scale: number }

/** Of a line, from its top: the middle of its small letters stands in the middle. */
export const baseline = ({ sizePx, linePx }: TextStyle): number => linePx / 2 + sizePx * 0.36
