/** A name on the map in the languages it is known in (`public/geo/labels.geojson`, `cities.geojson`). */
export type PlaceName = {
  readonly kind: 'country' | 'province' | 'city'
  /** ISO 3166-1 alpha-2 of the country it is, or is in. */
  readonly country: string
  /** Of a province: ISO 3166-2 or like it. */
  readonly code: string | null
  readonly en: string
  readonly ru: string | null
  readonly fa: string | null
}
