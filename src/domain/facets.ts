import { assertNever } from '@/base/assertNever'
import type { Incident } from './incident'
import { regionOf } from './regions'

/** What records can be chosen by value. A record may have several values of a facet. */
export const FACETS = [
  'country',
  'region',
  'kind',
  'subtype',
  'actor',
  'attribution',
  'target',
  'nationality',
  'location',
  'dated',
  'source',
  'status',
] as const
export type FacetName = (typeof FACETS)[number]

/** A record passes when it has any of `include` (empty: asks nothing) and none of `exclude`. */
export type Choice = { readonly include: readonly string[]; readonly exclude: readonly string[] }
export type Choices = { readonly [Name in FacetName]: Choice }

export const NO_CHOICE: Choice = { include: [], exclude: [] }
export const asksNothing = ({ include, exclude }: Choice): boolean => include.length + exclude.length === 0

/** Whether a value passes the choice by itself. */
export const isChosen = ({ include, exclude }: Choice, value: string): boolean =>
  (include.length === 0 || include.includes(value)) && !exclude.includes(value)

/** Stands where a document states nothing: unknown is a value of its own, never left out and never guessed. */
export const NOT_STATED = 'not_stated'

/** Names as they can stand in a link: "Al-Azaim Foundation" → "al-azaim-foundation". */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const orNotStated = (values: readonly string[]): readonly string[] =>
  values.length > 0 ? values : [NOT_STATED]

export function facetValues(facet: FacetName, incident: Incident): readonly string[] {
  switch (facet) {
    case 'country':
      return incident.countries
    case 'region':
      return [...new Set(incident.countries.map(regionOf))]
    case 'kind':
      return [incident.kind]
    case 'subtype':
      return [incident.subtype]
    case 'actor':
      return orNotStated(incident.actors.map(slug))
    case 'attribution':
      return [incident.attribution]
    case 'target':
      // The vocabulary's "unknown" means the same as an empty list: nothing is stated.
      return orNotStated(incident.target_types.filter((type) => type !== 'unknown'))
    case 'nationality':
      return orNotStated(incident.perpetrator_nationalities)
    case 'location':
      return [incident.location_precision]
    case 'dated':
      return [incident.date_precision]
    case 'source':
      return [...new Set(incident.reports.map(({ source }) => source))]
    case 'status':
      return [incident.status]
    default:
      return assertNever(facet)
  }
}
