import { assertNever } from '@/base/assertNever'
import { type FacetName, NOT_STATED } from '@/domain/facets'
import { REGIONS, type Region } from '@/domain/regions'
import {
  ATTRIBUTIONS,
  DATE_PRECISIONS,
  KINDS,
  LOCATION_PRECISIONS,
  STATUSES,
  SUBTYPES,
  TARGET_TYPES,
} from '@/domain/vocabulary'
import { i18n, isolated } from '@/i18n/i18n'
import { notStated } from './figures'
import { countryName } from './places'
import { kindName } from './terms'
import {
  attributionName,
  datePrecisionName,
  locationPrecisionName,
  statusName,
  subtypeName,
  targetTypeName,
} from './vocabularyNames'

export function facetName(facet: FacetName): string {
  switch (facet) {
    case 'country':
      return i18n.t({ id: 'facet.country', message: 'Country' })
    case 'region':
      return i18n.t({ id: 'facet.region', message: 'Region' })
    case 'kind':
      return i18n.t({ id: 'facet.kind', message: 'Kind' })
    case 'subtype':
      return i18n.t({ id: 'facet.subtype', message: 'Form' })
    case 'actor':
      return i18n.t({ id: 'facet.actor', message: 'Actor' })
    case 'attribution':
      return i18n.t({ id: 'facet.attribution', message: 'Attribution' })
    case 'target':
      return i18n.t({ id: 'facet.target', message: 'Target' })
    case 'nationality':
      return i18n.t({ id: 'facet.nationality', message: 'Perpetrators’ nationality' })
    case 'location':
      return i18n.t({ id: 'facet.location', message: 'Place known by' })
    case 'dated':
      return i18n.t({ id: 'facet.dated', message: 'Date known by' })
    case 'source':
      return i18n.t({ id: 'facet.source', message: 'Source' })
    case 'status':
      return i18n.t({ id: 'facet.status', message: 'How sure' })
    default:
      return assertNever(facet)
  }
}

export function regionName(region: Region): string {
  switch (region) {
    case 'afghanistan':
      return countryName('AF')
    case 'iran':
      return countryName('IR')
    case 'central_asia':
      return i18n.t({ id: 'region.centralAsia', message: 'Central Asia' })
    case 'russia':
      return countryName('RU')
    case 'turkey':
      return countryName('TR')
    case 'europe':
      return i18n.t({ id: 'region.europe', message: 'Europe' })
    case 'pakistan':
      return countryName('PK')
    case 'elsewhere':
      return i18n.t({ id: 'region.elsewhere', message: 'Elsewhere' })
    default:
      return assertNever(region)
  }
}

/** Names only the dataset knows, by slug or id. */
export type DatasetNames = {
  actors: ReadonlyMap<string, string>
  sources: ReadonlyMap<string, { title: string }>
}

/** Says a value with the name of its vocabulary's word; a word that is not in it stands for itself. */
const word = <Word extends string>(
  words: readonly Word[],
  nameOf: (word: Word) => string,
  value: string,
): string => {
  const known = words.find((candidate) => candidate === value)
  return known === undefined ? value : nameOf(known)
}

/** A value of a facet as a reader would say it. */
export function facetValueName(facet: FacetName, value: string, names: DatasetNames): string {
  if (value === NOT_STATED) return notStated()
  switch (facet) {
    case 'country':
    case 'nationality':
      return countryName(value)
    case 'region':
      return word(REGIONS, regionName, value)
    case 'kind':
      return word(KINDS, kindName, value)
    case 'subtype':
      return word(SUBTYPES, subtypeName, value)
    case 'attribution':
      return word(ATTRIBUTIONS, attributionName, value)
    case 'target':
      return word(TARGET_TYPES, targetTypeName, value)
    case 'location':
      return word(LOCATION_PRECISIONS, locationPrecisionName, value)
    case 'dated':
      return word(DATE_PRECISIONS, datePrecisionName, value)
    case 'status':
      return word(STATUSES, statusName, value)
    case 'actor':
      return isolated(names.actors.get(value) ?? value)
    case 'source':
      return isolated(names.sources.get(value)?.title ?? value)
    default:
      return assertNever(facet)
  }
}
