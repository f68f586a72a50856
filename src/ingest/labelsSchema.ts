import type { LonLat } from '@/domain/geo'
import type { PlaceName } from '@/domain/placeNames'
import { country, latitude, longitude, text } from './fields'
import { z } from './zod'

/** Missing where no one has written the name in that script. */
const spelling = z.optional(z.nullable(z.string()))

/** Names on the map (`public/geo/labels.geojson`): of what, whose, in which languages, and where they stand. */
const label = z.object({
  properties: z.object({
    kind: text,
    a2: spelling,
    code: spelling,
    en: text,
    ru: spelling,
    fa: spelling,
  }),
  geometry: z.object({ coordinates: z.tuple([longitude, latitude]) }),
})
export const labelCollection = z.object({ features: z.array(label) })

/** The map's cities (`public/geo/cities.geojson`), of which only the names are asked here. */
const city = z.object({ properties: z.object({ a2: text, en: text, ru: spelling, fa: spelling }) })
export const cityCollection = z.object({ features: z.array(city) })

type Labels = z.infer<typeof labelCollection>

/** Where each country's name stands, by ISO code; labels of what has no code are left away. */
export const countryMiddles = ({ features }: Labels): ReadonlyMap<string, LonLat> =>
  new Map(
    features.flatMap(({ properties: { kind, a2 }, geometry }) =>
      kind === 'country' && country.safeParse(a2).success ? [[a2 ?? '', geometry.coordinates] as const] : [],
    ),
  )

/** Countries, provinces and cities by their names; what has no country's code is left away. */
export const placeNames = (labels: Labels, cities: z.infer<typeof cityCollection>): readonly PlaceName[] => [
  ...labels.features.flatMap(
    ({ properties: { kind, a2, code = null, en, ru = null, fa = null } }): PlaceName[] =>
      (kind === 'country' || kind === 'province') && a2 ? [{ kind, country: a2, code, en, ru, fa }] : [],
  ),
  ...cities.features.map(
    ({ properties: { a2, en, ru = null, fa = null } }): PlaceName => ({
      kind: 'city',
      country: a2,
      code: null,
      en,
      ru,
      fa,
    }),
  ),
]
