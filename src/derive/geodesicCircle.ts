import type { LonLat } from '@/domain/geo'

const EARTH_KM = 6371
const CORNERS = 72
const RADIANS = Math.PI / 180

/** The closed ring of all places so far from a point, degrees; on a flat map it is no circle far from the equator. */
export function geodesicCircle([lon, lat]: LonLat, radiusKm: number): LonLat[] {
  const [φ, arc] = [lat * RADIANS, radiusKm / EARTH_KM]
  return Array.from({ length: CORNERS + 1 }, (_, i): LonLat => {
    const bearing = ((i % CORNERS) / CORNERS) * 2 * Math.PI
    const sin = Math.sin(φ) * Math.cos(arc) + Math.cos(φ) * Math.sin(arc) * Math.cos(bearing)
    const east = Math.atan2(
      Math.sin(bearing) * Math.sin(arc) * Math.cos(φ),
      Math.cos(arc) - Math.sin(φ) * sin,
    )
    return [lon + east / RADIANS, Math.asin(Math.min(1, Math.max(-1, sin))) / RADIANS]
  })
}
