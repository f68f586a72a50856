import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Box } from '../scene'
import type { Obstacles } from './obstacles'

type Features = Obstacles['features']
/** A narrow strip is kept free by squares no smaller. */
const LEAST_PX = 16
/** On a globe a pixel beyond its edge has no place of its own. */
const ASTRAY_PX = 1

/**
 * Panels as obstacles where the camera rests, so that no name runs under one and is read by half. Identical for as long as
 * neither has moved.
 */
export function createCoverObstacles(map: MapLibreMap): (covers: readonly Box[]) => Features {
  let known: { key: string; features: Features } = { key: '', features: [] }
  return (covers) => {
    const key = JSON.stringify([covers, map.getCenter(), map.getZoom(), map.getBearing(), map.getPitch()])
    if (key !== known.key)
      known = { key, features: covers.flatMap(squares).flatMap((square) => onMap(map, square)) }
    return known.features
  }
}

type Square = { readonly x: number; readonly y: number; readonly px: number }

/** Squares that together cover a box, each by its middle and half its side. */
export function squares({ left, top, right, bottom }: Box): Square[] {
  const [width, height] = [right - left, bottom - top]
  const side = Math.max(LEAST_PX, Math.min(width, height))
  const px = side / 2
  const middles = (from: number, length: number): number[] => {
    const count = Math.max(1, Math.ceil(length / side))
    const step = count === 1 ? 0 : (length - side) / (count - 1)
    const first = count === 1 ? from + length / 2 : from + px
    return Array.from({ length: count }, (_, i) => first + i * step)
  }
  return middles(top, height).flatMap((y) => middles(left, width).map((x) => ({ x, y, px })))
}

function onMap(map: MapLibreMap, { x, y, px }: Square): Features {
  const place = map.unproject([x, y])
  const seen = map.project(place)
  if (Math.hypot(seen.x - x, seen.y - y) > ASTRAY_PX) return []
  return [
    { type: 'Feature', properties: { px }, geometry: { type: 'Point', coordinates: [place.lng, place.lat] } },
  ]
}
