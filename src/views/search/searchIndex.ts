import MiniSearch from 'minisearch'
import { foldTerm, foldText } from '@/base/foldText'
import { placeNamesOf } from '@/derive/placeNames'
import type { ActorRegister } from '@/domain/actor'
import type { Incident } from '@/domain/incident'
import type { PlaceName } from '@/domain/placeNames'
import { countryName } from '@/words/places'
import { kindName } from '@/words/terms'
import { subtypeName } from '@/words/vocabularyNames'

/** What a record is found by, and how much a hit there is worth. */
const WEIGHTS = { title: 8, place: 6, kind: 4, actors: 4, targets: 3, summary: 2, reports: 1 } as const
type Field = keyof typeof WEIGHTS
const FIELDS: Field[] = ['title', 'place', 'kind', 'actors', 'targets', 'summary', 'reports']

/** Words shorter than this are taken literally: one wrong letter in four makes another word. */
const FUZZY_FROM = 5
const MAX_RESULTS = 40

/** Query → ids of records, best first. Every word must be found; the last one may be unfinished. */
export function buildSearch(
  records: readonly Incident[],
  register: ActorRegister | null,
  placeNames: readonly PlaceName[],
): (query: string) => string[] {
  const namesOf = actorNames(register)
  const placesOf = placeNamesOf(placeNames)
  const index = new MiniSearch<Record<Field | 'id', string>>({
    fields: FIELDS,
    tokenize: (text) => foldText(text).split(/[^\p{L}\p{N}]+/u),
    processTerm: foldTerm,
    searchOptions: {
      boost: WEIGHTS,
      prefix: true,
      fuzzy: (term) => (term.length < FUZZY_FROM ? false : term.length < 8 ? 1 : 2),
      combineWith: 'AND',
    },
  })
  index.addAll(records.map((record) => documentOf(record, namesOf, placesOf(record))))
  return (query) =>
    index
      .search(query)
      .slice(0, MAX_RESULTS)
      .map(({ id }) => String(id))
}

function documentOf(
  record: Incident,
  namesOf: (name: string) => string,
  placeNames: string,
): Record<Field | 'id', string> {
  const actors = [...record.actors, ...(record.claimed_by === null ? [] : [record.claimed_by])]
  return {
    id: record.id,
    title: record.title,
    place: [
      record.place,
      record.admin1,
      ...record.countries.map(countryName),
      ...record.reports.map(({ place }) => place),
      placeNames,
    ]
      .filter((name) => name !== null)
      .join(' '),
    kind: `${kindName(record.kind)} ${subtypeName(record.subtype)} ${record.date_start} ${record.date_end}`,
    actors: actors.map(namesOf).join(' '),
    targets: record.targets.join(' '),
    summary: record.summary,
    reports: record.reports.map(({ says, locator }) => `${says} ${locator}`).join(' '),
  }
}

/** Canonical name → that name with every other name and spelling of the actor. */
function actorNames(register: ActorRegister | null): (name: string) => string {
  const names = new Map(
    register?.actors.map((actor) => [actor.name, [actor.name, ...actor.aliases].join(' ')]),
  )
  return (name) => names.get(name) ?? name
}
