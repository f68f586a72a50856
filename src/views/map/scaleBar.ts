import type { LonLat } from '@/domain/geo'

const EARTH_RADIUS_M = 6_371_008.8
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Along the shortest way. */
export function metresBetween([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  const [dLat, dLon] = [radians(lat2 - lat1), radians(lon2 - lon1)]
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * Math.sin(dLon / 2) ** 2
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)))
}

export type ScaleBar = { readonly metres: number; readonly widthPx: number }

/** The longest round length (1, 2 or 5 and noughts) that is no wider; null where the scale makes no sense. */
export function scaleBar(metresPerPx: number, maxWidthPx: number): ScaleBar | null {
  const most = metresPerPx * maxWidthPx
  if (!Number.isFinite(most) || most < 1) return null
  const power = 10 ** Math.floor(Math.log10(most))
  const metres = power * ([5, 2, 1].find((digit) => digit * power <= most) ?? 1)
  return { metres, widthPx: metres / metresPerPx }
}
