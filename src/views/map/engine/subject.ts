/** The country the atlas is about: its name goes before all others and is never left out. */
export const SUBJECT = 'AF'
/** The name of that country as `labelLayers` sets it, by zoom: pixels, and ems between its letters. */
export const SUBJECT_SIZES = {
  far: { zoom: 2, px: 9.5, spacing: 0.08 },
  near: { zoom: 6, px: 14.5, spacing: 0.2 },
} as const
