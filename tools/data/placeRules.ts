import { type ProvinceOf, provinceIndex } from '@/derive/provinces'
import type { LocationPrecision } from '@/domain/vocabulary'
import type { CodedIncident } from '@/ingest/schema'
import type { Countries } from './countries'
import { complainIf, type Evidence, type FileIssue, fileOf } from './evidence'

type Places = Pick<Evidence, 'incidents' | 'gazetteer'>

/** That places exist, lie where they are said to lie, are used, and carry a radius that fits their precision. */
export function placeIssues({ incidents, gazetteer }: Places, countries: Countries): FileIssue[] {
  const countryOf = new Map(gazetteer.map(({ id, country }) => [id, country]))
  const divided = new Set(countries.provinces.map(({ country }) => country))
  const provinceOf = provinceIndex(countries.provinces)
  return [
    ...gazetteerIssues({ incidents, gazetteer }, countries),
    ...incidents.flatMap((incident) => [
      ...placeOf(incident, countryOf),
      ...radiusIssues(incident),
      ...codeIssues(incident, countries),
      ...(divided.has(incident.country) ? provinceIssues(incident, provinceOf) : []),
    ]),
  ]
}

function gazetteerIssues({ incidents, gazetteer }: Places, countries: Countries): FileIssue[] {
  const used = new Set(
    incidents.flatMap(({ gazetteer: place, links }) => [
      place,
      ...links.flatMap(({ rel, target }) => (rel === 'launched_from' ? [target] : [])),
    ]),
  )
  return gazetteer.flatMap(({ id, country, lon, lat }, i) => {
    const at = { file: 'gazetteer.yaml', path: `[${i}]`, value: id }
    return [
      ...complainIf(!used.has(id), { ...at, expected: 'a place some record uses' }),
      ...complainIf(gazetteer.findIndex((other) => other.id === id) !== i, {
        ...at,
        expected: 'an id used once',
      }),
      ...complainIf(countries.has(country) && !countries.holds(country, lon, lat), {
        file: 'gazetteer.yaml',
        path: `[${i}].lon, lat`,
        value: [lon, lat],
        expected: `a point in ${country}, for ${id}; are longitude and latitude exchanged?`,
      }),
      ...complainIf(!countries.has(country), {
        file: 'gazetteer.yaml',
        path: `[${i}].country`,
        value: country,
        expected: 'the code of a country of the basemap',
      }),
    ]
  })
}

function placeOf(incident: CodedIncident, countryOf: ReadonlyMap<string, string>): FileIssue[] {
  const { gazetteer: place, location_precision, countries } = incident
  const at = { file: fileOf(incident), path: 'gazetteer', value: place }
  if (place === null)
    return complainIf(location_precision !== 'unknown', {
      ...at,
      expected: `an id in gazetteer.yaml for location_precision ${location_precision}`,
    })
  const country = countryOf.get(place)
  if (country === undefined) return [{ ...at, expected: 'an id in gazetteer.yaml, or null' }]
  return [
    ...complainIf(location_precision === 'unknown', {
      ...at,
      expected: 'null for location_precision unknown',
    }),
    ...complainIf(!countries.includes(country), {
      ...at,
      expected: `a place in ${countries.join(' or ')}; this one is in ${country}`,
    }),
  ]
}

/** A province the basemap does not know by that name would be left out of the map's provinces in silence. */
const provinceIssues = (incident: CodedIncident, provinceOf: ProvinceOf): FileIssue[] =>
  complainIf(incident.admin1 !== null && provinceOf(incident.country, incident.admin1) === null, {
    file: fileOf(incident),
    path: 'admin1',
    value: incident.admin1,
    expected: `a province of ${incident.country} on the basemap; other spellings are listed in src/derive/provinces.ts`,
  })

/** From the least to the greatest radius of doubt in km that a precision can mean. */
const RADII: Record<Exclude<LocationPrecision, 'unknown'>, readonly [number, number]> = {
  site: [0, 2],
  settlement: [1, 30],
  near_settlement: [2, 60],
  admin2: [5, 150],
  admin1: [20, 600],
  country: [50, 4000],
}

function radiusIssues(incident: CodedIncident): FileIssue[] {
  const { location_precision: precision, radius_km: radius } = incident
  const at = { file: fileOf(incident), path: 'radius_km', value: radius }
  if (precision === 'unknown')
    return complainIf(radius !== null, { ...at, expected: 'null for location_precision unknown' })
  const [least, greatest] = RADII[precision]
  return complainIf(radius !== null && (radius < least || radius > greatest), {
    ...at,
    expected: `${least} to ${greatest} km for ${precision}`,
  })
}

function codeIssues(incident: CodedIncident, countries: Countries): FileIssue[] {
  const origins = incident.links.flatMap(({ rel, target }) => (rel === 'perpetrator_origin' ? [target] : []))
  const fields = {
    countries: incident.countries,
    perpetrator_nationalities: incident.perpetrator_nationalities,
    links: origins,
  }
  return Object.entries(fields).flatMap(([path, codes]) =>
    codes.flatMap((value) =>
      complainIf(!countries.has(value), {
        file: fileOf(incident),
        path,
        value,
        expected: 'the code of a country of the basemap',
      }),
    ),
  )
}
