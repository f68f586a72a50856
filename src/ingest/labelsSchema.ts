import type { LonLat } from '@/domain/geo'
import { country, latitude, longitude, text } from './fields'
import { z } from './zod'

/** Names on the map (`public/geo/labels.geojson`), of which only whose they are and where they stand is asked here. */
const label = z.object({
  properties: z.object({ kind: text, a2: z.optional(z.nullable(z.string())) }),
  geometry: z.object({ coordinates: z.tuple([longitude, latitude]) }),
})
export const labelCollection = z.object({ features: z.array(label) })

/** Where each country's name stands, by ISO code; labels of what has no code are left away. */
export const countryMiddles = ({ features }: z.infer<typeof labelCollection>): ReadonlyMap<string, LonLat> =>
  new Map(
    features.flatMap(({ properties: { kind, a2 }, geometry }) =>
      kind === 'country' && country.safeParse(a2).success ? [[a2 ?? '', geometry.coordinates] as const] : [],
    ),
  )
