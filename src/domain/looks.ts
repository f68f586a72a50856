import type { Bounds } from './geo'

/** Parts of the world that the map can be turned to by name. */
export const LOOKS = ['afghanistan', 'iran', 'central_asia', 'europe'] as const
export type Look = (typeof LOOKS)[number]

/** Europe without its far north and its islands in the Atlantic: what there is to show lies between them. */
export const LOOK_BOUNDS: Record<Look, Bounds> = {
  afghanistan: [60.5, 29.4, 74.9, 38.5],
  iran: [44, 25, 63.4, 39.8],
  central_asia: [46.5, 35.1, 87.4, 55.5],
  europe: [-10, 36, 32, 60.5],
}
