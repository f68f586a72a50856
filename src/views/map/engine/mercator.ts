const EARTH_CIRCUMFERENCE_KM = 40_075.017
/** Width of the world in pixels at zoom 0, as MapLibre counts. */
const WORLD_PX = 512
/** Where the square Mercator world ends. */
const MAX_LAT = 85.051129

/** Mercator plane: 0 to 1 from west to east and from north to south. */
export const mercatorX = (lon: number): number => (lon + 180) / 360

export function mercatorY(lat: number): number {
  const sin = Math.sin((Math.max(-MAX_LAT, Math.min(MAX_LAT, lat)) * Math.PI) / 180)
  return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)
}

/** Back to degrees. */
export const longitude = (x: number): number => x * 360 - 180
export const latitude = (y: number): number => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI

export const worldPx = (zoom: number): number => WORLD_PX * 2 ** zoom

/** Length on the Mercator plane (whose width is 1) of a ground distance at a latitude. */
export const mercatorLength = (km: number, lat: number): number =>
  km / (EARTH_CIRCUMFERENCE_KM * Math.cos((Math.max(-MAX_LAT, Math.min(MAX_LAT, lat)) * Math.PI) / 180))

export const kmToPx = (km: number, lat: number, zoom: number): number =>
  mercatorLength(km, lat) * worldPx(zoom)
