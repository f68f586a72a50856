import {
  CORRIDOR_KINDS,
  CORRIDOR_STATUSES,
  type Corridor,
  type CorridorCollection,
  type CorridorFeature,
} from '@/domain/corridor'
import { latitude, longitude, slug, text } from './fields'
import { z } from './zod'

const described = {
  id: slug,
  name: text,
  kind: z.enum(CORRIDOR_KINDS),
  status: z.enum(CORRIDOR_STATUSES),
  note: text,
  route_source: text,
  schematic: z.literal(true),
  reports: z.array(z.strictObject({ source: slug, locator: text, says: text })).check(z.minLength(1)),
}
const line = z.array(z.tuple([longitude, latitude])).check(z.minLength(2))

/** `data/corridors.yaml`: what people edit. */
export const codedCorridors = z.array(z.strictObject({ ...described, waypoints: line }))

const properties: z.ZodMiniType<Corridor> = z.strictObject(described)

/** One line of `public/geo/corridors.geojson`. */
export const corridorFeature: z.ZodMiniType<CorridorFeature> = z.strictObject({
  type: z.literal('Feature'),
  id: slug,
  geometry: z.strictObject({ type: z.literal('LineString'), coordinates: line }),
  properties,
})

export const corridorCollection: z.ZodMiniType<CorridorCollection> = z.strictObject({
  type: z.literal('FeatureCollection'),
  features: z.array(corridorFeature),
})
