// @ts-check
import { lineLengthKm } from './rings.mjs'

/**
 * @typedef {import('geojson').Position} Position
 * @typedef {{ line: number, towards: Position }} LineEnd
 */

/**
 * Length in km of the whole river each piece belongs to. The source cuts rivers at every confluence
 * and has no names, so pieces that continue each other most straightly are taken as one river.
 * @param {Position[][]} lines
 * @returns {number[]}
 */
export function riverLengths(lines) {
  const riverOf = lines.map((_, index) => index)
  /** @param {number} line @returns {number} */
  const rootOf = (line) => {
    const next = riverOf[line] ?? line
    return next === line ? line : rootOf(next)
  }
  for (const [node, ends] of endsByNode(lines)) {
    for (const [first, second] of straightestPairs(node, ends)) riverOf[rootOf(second)] = rootOf(first)
  }
  const totals = lines.map(() => 0)
  lines.forEach((line, index) => {
    const root = rootOf(index)
    totals[root] = (totals[root] ?? 0) + lineLengthKm(line)
  })
  return lines.map((_, index) => totals[rootOf(index)] ?? 0)
}

/** @param {Position[][]} lines */
function endsByNode(lines) {
  /** @type {Map<string, LineEnd[]>} */
  const nodes = new Map()
  lines.forEach((points, line) => {
    for (const [node, towards] of [points.slice(0, 2), points.slice(-2).reverse()]) {
      if (!node || !towards) continue
      const key = node.join()
      nodes.set(key, [...(nodes.get(key) ?? []), { line, towards }])
    }
  })
  return nodes
}

/**
 * @param {string} node
 * @param {LineEnd[]} ends
 * @returns {[number, number][]}
 */
function straightestPairs(node, ends) {
  const [lon = 0, lat = 0] = node.split(',').map(Number)
  const directions = ends.map(({ towards: [endLon = 0, endLat = 0] }) => {
    const dx = (endLon - lon) * Math.cos((lat * Math.PI) / 180)
    const dy = endLat - lat
    const length = Math.sqrt(dx * dx + dy * dy) || 1
    return { dx: dx / length, dy: dy / length }
  })
  const candidates = ends.flatMap((first, i) =>
    ends.slice(i + 1).map((second, offset) => {
      const [a, b] = [directions[i], directions[i + 1 + offset]]
      return { first, second, cosine: a && b ? a.dx * b.dx + a.dy * b.dy : 1 }
    }),
  )
  /** @type {Set<LineEnd>} */
  const taken = new Set()
  return candidates
    .sort((a, b) => a.cosine - b.cosine)
    .flatMap(({ first, second }) => {
      if (taken.has(first) || taken.has(second) || first.line === second.line) return []
      taken.add(first).add(second)
      return [[first.line, second.line]]
    })
}
