// @ts-check
import { readFileSync } from 'node:fs'

const HEADER = '"dist/topojson/world_50m.json"'
const ASSIGNMENT = 'module.exports = '
const STRING_OR_KEY = /"(?:[^"\\]|\\.)*"|([A-Za-z_]\w*)(?=\s*:)/g

/**
 * Natural Earth 50m as TopoJSON. The package ships it as a line of JavaScript; its object literal is
 * JSON but for unquoted keys, so it is read as data: 5 MB of foreign code need not run here.
 * @param {string} file
 * @returns {import('./simplify.mjs').Topology}
 */
export function readWater(file) {
  const literal = objectLiteral(readFileSync(file, 'utf8'))
  return JSON.parse(quoteKeys(literal))
}

/** @param {string} code */
function objectLiteral(code) {
  const section = code.indexOf(HEADER)
  const start = code.indexOf(ASSIGNMENT, section) + ASSIGNMENT.length
  const end = code.indexOf('\n', start)
  if (section < 0 || start < ASSIGNMENT.length || end < 0) throw new Error(`No ${HEADER} in the water input`)
  return code.slice(start, end).replace(/;\s*$/, '')
}

/** @param {string} literal */
export function quoteKeys(literal) {
  return literal.replace(STRING_OR_KEY, (match, key) => (key ? `"${key}"` : match))
}
