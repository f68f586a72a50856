import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl'
import type { Obstacles } from './obstacles'

/** Metres a pixel covers at zoom 0 in the latitudes of the region; a pixel more or less decides nothing here. */
const METRES_PER_PX = 64_000
/** From this reach on a symbol counts as big. */
const BIG_PX = 13
/** How near, in pixels, a city must be to a symbol's centre to have its dot under it. */
const UNDER_PX = { small: 9, big: 23 }

/**
 * Splits the cities: those clear of symbols get a dot with the name beside it, those under one get no dot and a
 * name set past the symbol. Without the split every crowded name would wander off its dot.
 */
export function cityFilters({ features }: Obstacles): {
  clear: FilterSpecification
  under: FilterSpecification
} {
  const near = (isBig: boolean, px: number): ExpressionSpecification => {
    const coordinates = features
      .filter(({ properties }) => properties.px >= BIG_PX === isBig)
      .map(({ geometry }) => geometry.coordinates)
    if (coordinates.length === 0) return ['literal', false]
    const metres: ExpressionSpecification = ['/', px * METRES_PER_PX, ['^', 2, ['zoom']]]
    return ['<', ['distance', { type: 'MultiPoint', coordinates }], metres]
  }
  const under: ExpressionSpecification = ['any', near(false, UNDER_PX.small), near(true, UNDER_PX.big)]
  const isDue: ExpressionSpecification = ['<=', ['get', 'zoom'], ['zoom']]
  return { clear: ['all', isDue, ['!', under]], under: ['all', isDue, under] }
}
