import { i18n } from '@/i18n/i18n'

/** Where the base map comes from; in sight of every map. */
export const baseMapWords = (): string =>
  i18n.t({ id: 'map.credits.base', message: 'Natural Earth, GeoNames (CC BY 4.0).' })

/** What its lines do not mean. */
export const boundariesWords = (): string =>
  i18n.t({
    id: 'map.credits.boundaries',
    message: 'Boundaries and names imply no endorsement; disputed boundaries are dashed.',
  })

/** As a source among others. */
export const mapSourceWords = (): string =>
  i18n.t({ id: 'map.credits.source', message: 'Map: {credits}', values: { credits: baseMapWords() } })
