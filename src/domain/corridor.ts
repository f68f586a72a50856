export const CORRIDOR_KINDS = ['gas', 'power', 'rail', 'transport'] as const
export type CorridorKind = (typeof CORRIDOR_KINDS)[number]

export const CORRIDOR_STATUSES = ['operating', 'construction', 'planned'] as const
export type CorridorStatus = (typeof CORRIDOR_STATUSES)[number]

/** Where a document names the infrastructure as threatened, in our words. */
export type CorridorReport = { source: string; locator: string; says: string }

/** Infrastructure the documents name as threatened: properties of a line of `public/geo/corridors.geojson`. */
export type Corridor = {
  id: string
  name: string
  kind: CorridorKind
  status: CorridorStatus
  note: string
  route_source: string
  /** Always true: straight lines between waypoints, never a surveyed route; to be labelled so. */
  schematic: true
  reports: readonly CorridorReport[]
}

/** `coordinates` are [lon, lat] in degrees, in the order of the route. */
export type CorridorFeature = {
  type: 'Feature'
  id: string
  geometry: { type: 'LineString'; coordinates: [number, number][] }
  properties: Corridor
}
export type CorridorCollection = { type: 'FeatureCollection'; features: CorridorFeature[] }
