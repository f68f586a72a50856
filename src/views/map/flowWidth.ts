/** Width in pixels of a flow of so many: doubled it reads as about double, and the largest does not bury the map. */
export const flowWidthPx = (count: number): number => Math.min(14, 1.7 * count ** 0.65)
