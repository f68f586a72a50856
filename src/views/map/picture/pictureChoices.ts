/** Pixels at 1×: a slide, and a square for text and screens of any kind. */
export const SIZES = {
  wide: { width: 1600, height: 900 },
  square: { width: 1200, height: 1200 },
} as const satisfies Record<string, { width: number; height: number }>
export type Shape = keyof typeof SIZES

/** Times the pixels of the same picture. */
export const FACES = { '1': 1, '2': 2 } as const
export type Face = keyof typeof FACES
