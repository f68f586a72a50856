// @ts-check
import { entityFacts } from './facts.mjs'

/**
 * @typedef {'coast' | 'international' | 'disputed' | 'loc' | 'admin1'} LineKind
 * @typedef {Pick<import('./readAdmin1.mjs').AdminUnit, 'adm1' | 'code' | 'entity'>} Side
 */

const DISPUTED_PAIRS = new Set(entityFacts.disputedPairs.map(({ between }) => pairOf(...between)))
const LINE_OF_CONTROL = pairOf(...entityFacts.lineOfControl.between)
const DISPUTED_ENTITIES = new Set(
  Object.entries(entityFacts.status).flatMap(([id, { disputed }]) =>
    id.startsWith('X-') && disputed ? [id] : [],
  ),
)

/** @param {string} entityA @param {string} entityB */
export function pairOf(entityA, entityB) {
  return [entityA, entityB].sort().join('|')
}

/**
 * What to draw between two neighbouring areas; null inside one province.
 * @param {Side} sideA
 * @param {Side} sideB
 * @returns {Exclude<LineKind, 'coast'> | null}
 */
export function lineKindBetween(sideA, sideB) {
  if (sideA.adm1 === sideB.adm1) return null
  if (sideA.entity === sideB.entity) return 'admin1'
  if (DISPUTED_ENTITIES.has(sideA.entity) || DISPUTED_ENTITIES.has(sideB.entity)) return 'disputed'
  const pair = pairOf(sideA.entity, sideB.entity)
  if (pair === LINE_OF_CONTROL && (isPakistaniKashmir(sideA) || isPakistaniKashmir(sideB))) return 'loc'
  return DISPUTED_PAIRS.has(pair) ? 'disputed' : 'international'
}

/** @param {Side} side */
function isPakistaniKashmir({ code }) {
  return code !== null && entityFacts.lineOfControl.pakistaniSide.includes(code)
}
