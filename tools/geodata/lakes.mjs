// @ts-check
import { feature } from 'topojson-client'
import { lakePatches } from './facts.mjs'
import { polygonContains } from './rings.mjs'

/**
 * @typedef {import('geojson').Position[][]} Polygon
 * @typedef {import('./simplify.mjs').Topology} Topology
 */

/**
 * The lakes of the main source, with those it cuts short replaced by whole ones.
 * @param {Topology} source
 * @param {Topology} patchSource coarser, hence only for the patches
 * @returns {Polygon[]}
 */
export function patchedLakes(source, patchSource) {
  const candidates = lakePolygons(patchSource)
  const patches = lakePatches.map(({ name, at }) => {
    const patch = candidates.find((polygon) => polygonContains(at, polygon))
    if (!patch) throw new Error(`lake-patches.json: no lake at ${at} for ${name}`)
    return patch
  })
  const kept = lakePolygons(source).filter((polygon) => !patches.some((patch) => liesWithin(polygon, patch)))
  return [...kept, ...patches]
}

/** @param {Topology} topology @returns {Polygon[]} */
function lakePolygons(topology) {
  const object = topology.objects['lakes']
  if (object?.type !== 'GeometryCollection') throw new Error('A water input has no collection lakes')
  return feature(topology, object).features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return [geometry.coordinates]
    return geometry.type === 'MultiPolygon' ? geometry.coordinates : []
  })
}

/** By bounding boxes, with room for the coarser grid. @param {Polygon} inner @param {Polygon} outer */
function liesWithin(inner, outer) {
  const [innerBox, outerBox] = [boxOf(inner), boxOf(outer)]
  const room = 0.03
  return (
    innerBox.west > outerBox.west - room &&
    innerBox.south > outerBox.south - room &&
    innerBox.east < outerBox.east + room &&
    innerBox.north < outerBox.north + room
  )
}

/** @param {Polygon} polygon */
function boxOf([shore = []]) {
  const longitudes = shore.map(([lon = NaN]) => lon)
  const latitudes = shore.map(([, lat = NaN]) => lat)
  return {
    west: Math.min(...longitudes),
    south: Math.min(...latitudes),
    east: Math.max(...longitudes),
    north: Math.max(...latitudes),
  }
}
