import { assertNever } from '@/base/assertNever'
import type { Incident } from '@/domain/incident'
import { formatLocale, i18n } from '@/i18n/i18n'

const regionNames = new Intl.DisplayNames([formatLocale], { type: 'region', fallback: 'code' })

/** The country's short name; browsers differ on Turkey's, the map's labels and the sources say this one. */
export function countryName(code: string): string {
  if (code === 'TR') return i18n.t({ id: 'country.TR', message: 'Turkey' })
  return regionNames.of(code) ?? code
}

/** "Kerman, Iran"; the province when no settlement is known; the country alone when nothing else is. */
export function placeWords({
  place,
  admin1,
  country,
}: Pick<Incident, 'place' | 'admin1' | 'country'>): string {
  const nearest = place ?? admin1
  return nearest === null ? countryName(country) : `${nearest}, ${countryName(country)}`
}

/** How sharply the place is known, as a reader would say it. */
export function precisionWords(incident: Pick<Incident, 'location_precision' | 'radius_km'>): string {
  const km = incident.radius_km ?? 0
  switch (incident.location_precision) {
    case 'site':
      return i18n.t({ id: 'precision.site', message: 'Exact site' })
    case 'settlement':
      return i18n.t({
        id: 'precision.settlement',
        message: 'Known by town, within about {km} km',
        values: { km },
      })
    case 'near_settlement':
      return i18n.t({ id: 'precision.near', message: 'Near a town, within about {km} km', values: { km } })
    case 'admin2':
      return i18n.t({ id: 'precision.admin2', message: 'Known by district only' })
    case 'admin1':
      return i18n.t({ id: 'precision.admin1', message: 'Known by province only' })
    case 'country':
      return i18n.t({ id: 'precision.country', message: 'Known by country only' })
    case 'unknown':
      return i18n.t({ id: 'precision.unknown', message: 'Place not stated' })
    default:
      return assertNever(incident.location_precision)
  }
}
