import type { Theme } from '@/domain/viewState'
import type { PictureFrame } from './mapPicture'

/** Pixels at 1×: a slide, and a square for text and screens of any kind. */
export const SIZES = {
  wide: { width: 1600, height: 900 },
  square: { width: 1200, height: 1200 },
} as const satisfies Record<string, { width: number; height: number }>
export type Shape = keyof typeof SIZES

/** Times the pixels of the same picture. */
export const RATIOS = { once: 1, twice: 2 } as const
export type Fineness = keyof typeof RATIOS

/** What a reader chooses of a picture. `side`: of a comparison. */
export type Chosen = {
  readonly shape: Shape
  readonly fineness: Fineness
  readonly theme: Theme
  readonly frame: PictureFrame
  readonly side: 'a' | 'b'
}
