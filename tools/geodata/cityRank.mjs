// @ts-check

/**
 * @typedef {object} RankedCity
 * @property {string} a2
 * @property {number} population
 * @property {0 | 1 | 2} capital 2 national, 1 provincial
 */

const FOCUS = new Set(['AF', 'PK', 'IR', 'TJ', 'KG', 'UZ', 'TM'])
const NEAR = new Set('KZ TR AZ AM GE IQ CN IN RU BY UA PL DE AT NL'.split(' '))

/** Provincial seats far from the mapped incidents (China, Russia) or of sixty small districts (Azerbaijan). */
const WITHOUT_SEATS = new Set(['CN', 'RU', 'AZ'])

/** Least population for a label at zooms 3, 4, … */
const ZOOM_POPULATIONS = [5e6, 1.5e6, 6e5, 2.5e5, 1e5, 4e4]
const FIRST_ZOOM = 3

/** First map zoom at which a city is labelled. @param {RankedCity} city */
export function cityZoom({ a2, population, capital }) {
  const index = ZOOM_POPULATIONS.findIndex((least) => population > least)
  let zoom = FIRST_ZOOM + (index < 0 ? ZOOM_POPULATIONS.length : index)
  if (capital === 2) zoom = Math.min(zoom, FOCUS.has(a2) ? 3 : 4)
  if (capital === 1 && FOCUS.has(a2)) zoom = Math.min(zoom, 6)
  if (capital === 1 && NEAR.has(a2)) zoom = Math.min(zoom, 7)
  return FOCUS.has(a2) && zoom > 4 ? zoom - 1 : zoom
}

/**
 * Whether a city is worth its bytes: dense where ISKP acts, sparse elsewhere.
 * @param {RankedCity} city
 */
export function isShown(city) {
  const { a2, population, capital } = city
  const zoom = cityZoom(city)
  if (FOCUS.has(a2)) return zoom <= 6 || population > 4e4
  if (NEAR.has(a2))
    return (
      population > (a2 === 'IN' ? 8e5 : 2.5e5) || capital === 2 || (capital === 1 && !WITHOUT_SEATS.has(a2))
    )
  return population > 6e5 || capital === 2
}
