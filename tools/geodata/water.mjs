// @ts-check
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import { touchesRegion } from './detail.mjs'
import { patchedLakes } from './lakes.mjs'
import { polygonAreaKm2 } from './rings.mjs'
import { thinArcs } from './simplify.mjs'
import { riverLengths } from './strokes.mjs'

/**
 * @typedef {import('geojson').Position} Position
 * @typedef {import('./simplify.mjs').Topology} Topology
 * @typedef {{ kind: 'river' | 'lake', rank: number }} WaterProperties
 * @typedef {import('geojson').Feature<import('geojson').MultiLineString | import('geojson').MultiPolygon, WaterProperties>} WaterFeature
 */

/** Rank n holds waters of at least the n-th size; smaller ones come last. */
const RIVER_RANK_KM = [1500, 700, 300]
const LAKE_RANK_KM2 = [10_000, 2_000, 400]

/** Up to this rank waters are drawn all over the world, below it only where incidents are mapped. */
const WORLD_RANK = { river: 1, lake: 2 }

/** As in detail.mjs; inside the region about a pixel at zoom 7, where the 50m source stops being good. */
const TOLERANCE = { region: 1e-5, world: 2e-3 }

/**
 * @param {Topology} source with Natural Earth 50m rivers and lakes
 * @param {Topology} lakePatchSource with lakes only
 * @returns {Topology}
 */
export function buildWater(source, lakePatchSource) {
  /** @type {import('geojson').FeatureCollection<WaterFeature['geometry'], WaterProperties>} */
  const collection = { type: 'FeatureCollection', features: waterFeatures(source, lakePatchSource) }
  const water = /** @type {Topology} */ (topology({ water: collection }))
  const arcs = thinArcs(water, (arc) => (touchesRegion(arc) ? TOLERANCE.region : TOLERANCE.world))
  return { ...water, arcs }
}

/**
 * One feature for every kind and rank.
 * @param {Topology} source
 * @param {Topology} lakePatchSource
 * @returns {WaterFeature[]}
 */
function waterFeatures(source, lakePatchSource) {
  const rivers = riverLines(source)
  const lakes = patchedLakes(source, lakePatchSource)
  const lengths = riverLengths(rivers)
  const ranks = [1, 2, 3, 4]
  return [
    ...ranks.map((rank) => {
      const ofRank = rivers.filter((_, index) => rankOf(lengths[index] ?? 0, RIVER_RANK_KM) === rank)
      const coordinates = ofRank.filter((line) => rank <= WORLD_RANK.river || touchesRegion(line))
      return waterFeature({ kind: 'river', rank }, { type: 'MultiLineString', coordinates })
    }),
    ...ranks.map((rank) => {
      const ofRank = lakes.filter((rings) => rankOf(polygonAreaKm2(rings), LAKE_RANK_KM2) === rank)
      const coordinates = ofRank.filter(([shore = []]) => rank <= WORLD_RANK.lake || touchesRegion(shore))
      return waterFeature({ kind: 'lake', rank }, { type: 'MultiPolygon', coordinates })
    }),
  ]
}

/** @param {Topology} topology @returns {Position[][]} */
function riverLines(topology) {
  const object = topology.objects['rivers']
  if (object?.type !== 'GeometryCollection') throw new Error('The water input has no collection rivers')
  return feature(topology, object).features.flatMap(({ geometry }) => {
    if (geometry.type === 'LineString') return [geometry.coordinates]
    return geometry.type === 'MultiLineString' ? geometry.coordinates : []
  })
}

/** @param {number} size @param {number[]} sizes */
function rankOf(size, sizes) {
  const index = sizes.findIndex((limit) => size >= limit)
  return 1 + (index < 0 ? sizes.length : index)
}

/**
 * @param {WaterProperties} properties
 * @param {WaterFeature['geometry']} geometry
 * @returns {WaterFeature}
 */
function waterFeature(properties, geometry) {
  return { type: 'Feature', properties, geometry }
}
