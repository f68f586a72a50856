import { assertNever } from '@/base/assertNever'
import type { Incident } from '@/domain/incident'
import { i18n, isolated, perLanguage } from '@/i18n/i18n'

const regionNames = perLanguage(
  (locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }),
)

/** The country's short name; browsers differ on Turkey's, the map's labels and the sources say this one. */
export function countryName(code: string): string {
  if (code === 'TR') return i18n.t({ id: 'country.TR', message: 'Turkey' })
  // What is not a code makes `DisplayNames` throw; it is then its own name.
  return /^[A-Z]{2}$/.test(code) ? (regionNames().of(code) ?? code) : code
}

const languageNames = perLanguage(
  (locale) => new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }),
)

/** "Russian" for "ru". */
export const languageName = (code: string): string => languageNames().of(code) ?? code

/** "Kerman, Iran"; the province when no settlement is known; the country alone when nothing else is. */
export function placeWords({
  place,
  admin1,
  country,
}: Pick<Incident, 'place' | 'admin1' | 'country'>): string {
  const nearest = place ?? admin1
  if (nearest === null) return countryName(country)
  return i18n.t({
    id: 'place.inCountry',
    message: '{place}, {country}',
    values: { place: isolated(nearest), country: countryName(country) },
  })
}

type Placed = Pick<Incident, 'place' | 'admin1' | 'country' | 'location_precision' | 'radius_km'>

/** Where it happened, no more sharply than is known: "somewhere in Balkh, Afghanistan, ±120 km". */
export function whereWords(incident: Placed): string {
  const place = placeWords(incident)
  const km = incident.radius_km ?? 0
  switch (incident.location_precision) {
    case 'site':
    case 'settlement':
      return km > 0
        ? i18n.t({ id: 'where.within', message: '{place}, ±{km} km', values: { place, km } })
        : place
    case 'near_settlement':
      return i18n.t({ id: 'where.near', message: 'near {place}, ±{km} km', values: { place, km } })
    case 'admin2':
    case 'admin1':
    case 'country':
      return i18n.t({
        id: 'where.somewhere',
        message: 'somewhere in {place}, ±{km} km',
        values: { place, km },
      })
    case 'unknown':
      return i18n.t({ id: 'where.unknown', message: 'place not stated' })
    default:
      return assertNever(incident.location_precision)
  }
}
