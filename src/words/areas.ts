import { assertNever } from '@/base/assertNever'
import type { RecordArea, ShownArea } from '@/derive/areaRecords'
import type { AreaFigure } from '@/derive/choropleth'
import type { Province } from '@/derive/provinces'
import type { AreaColouring, AreaLevel, AreaMeasure, Language } from '@/domain/viewState'
import { digitWords, i18n, listWords } from '@/i18n/i18n'
import { numberWords } from './figures'
import { countryName } from './places'

/** Provinces of the basemap by code. */
export type Provinces = ReadonlyMap<string, Province>

export function areaName(
  area: Pick<RecordArea, 'key' | 'country'> & { name?: string | null },
  provinces: Provinces,
  language: Language,
): string {
  const province = provinces.get(area.key)
  return area.name ?? province?.[language] ?? province?.en ?? countryName(area.country)
}

/** "3 incidents", "2 context records", "3 incidents, 2 context records": never summed. */
export function recordCountWords({ incidents, context }: Pick<ShownArea, 'incidents' | 'context'>): string {
  const parts: string[] = []
  if (incidents > 0)
    parts.push(
      i18n.t({
        id: 'area.incidents',
        message: '{count, plural, one {# incident} other {# incidents}}',
        values: { count: incidents },
      }),
    )
  if (context > 0)
    parts.push(
      i18n.t({
        id: 'area.context',
        message: '{count, plural, one {# context record} other {# context records}}',
        values: { count: context },
      }),
    )
  return listWords(parts)
}

/** "3 incidents, place known only as Germany" */
export const shownAreaWords = (shown: ShownArea, place: string): string =>
  i18n.t({
    id: 'area.knownOnlyAs',
    message: '{records}, place known only as {place}',
    values: { records: recordCountWords(shown), place },
  })

/** What fits a badge: "3", "3 (2)" with context records, "(2)" of these alone. */
export const areaBadge = ({ incidents, context }: Pick<ShownArea, 'incidents' | 'context'>): string =>
  [
    ...(incidents > 0 ? [digitWords(incidents)] : []),
    ...(context > 0 ? [`(${digitWords(context)})`] : []),
  ].join(' ')

export function areaLevelName(level: AreaLevel): string {
  switch (level) {
    case 'country':
      return i18n.t({ id: 'areas.country', message: 'Countries' })
    case 'province':
      return i18n.t({ id: 'areas.province', message: 'Provinces' })
    default:
      return assertNever(level)
  }
}

export function areaMeasureName(measure: AreaMeasure): string {
  switch (measure) {
    case 'incidents':
      return i18n.t({ id: 'areas.incidents', message: 'Incidents' })
    case 'killed':
      return i18n.t({ id: 'areas.killed', message: 'Killed' })
    case 'source':
      return i18n.t({ id: 'areas.share', message: 'Share one source reports' })
    default:
      return assertNever(measure)
  }
}

/** Title of the legend; `source` is the chosen source's name. */
export function areaTitle({ level, measure }: AreaColouring, source: string): string {
  const areas = level === 'country' ? 'country' : 'province'
  switch (measure) {
    case 'incidents':
      return i18n.t({
        id: 'areas.titleIncidents',
        message: 'Incidents by {areas, select, country {country} other {province}}',
        values: { areas },
      })
    case 'killed':
      return i18n.t({
        id: 'areas.titleKilled',
        message: 'Killed by {areas, select, country {country} other {province}}',
        values: { areas },
      })
    case 'source':
      return i18n.t({
        id: 'areas.titleShare',
        message:
          'Share of incidents “{source}” reports, by {areas, select, country {country} other {province}}',
        values: { areas, source },
      })
    default:
      return assertNever(measure)
  }
}

/** How areas are counted. */
export function ruleWords({ level, measure }: AreaColouring): string {
  const parts = [
    level === 'country'
      ? i18n.t({
          id: 'areas.ruleCountry',
          message: 'Where it happened; an incident in two countries counts in both.',
        })
      : i18n.t({ id: 'areas.ruleProvince', message: 'Only incidents whose province is known.' }),
  ]
  if (measure === 'killed')
    parts.push(i18n.t({ id: 'areas.ruleKilled', message: 'Best figures; not stated adds nothing.' }))
  if (measure === 'source')
    parts.push(i18n.t({ id: 'areas.ruleShare', message: 'The filter by source is left out here.' }))
  return parts.join(' ')
}

export const leftOutWords = (count: number, level: AreaLevel): string =>
  level === 'country'
    ? i18n.t({
        id: 'areas.leftOutCountry',
        message: '{count, plural, one {# incident has} other {# incidents have}} no country.',
        values: { count },
      })
    : i18n.t({
        id: 'areas.leftOutProvince',
        message:
          '{count, plural, one {# incident is} other {# incidents are}} left out: no province known or drawn.',
        values: { count },
      })

/** What has a class but no value. */
export const unstatedWords = ({ measure }: AreaColouring): string =>
  measure === 'source'
    ? i18n.t({ id: 'areas.nonePasses', message: 'No incident passes the filters' })
    : i18n.t({ id: 'areas.unstated', message: 'Killed not stated' })

/** What an area holds; null: the dataset has no incident there. */
export function areaFigureWords({ measure }: AreaColouring, figure: AreaFigure | null): string {
  if (!figure) return i18n.t({ id: 'areas.noData', message: 'No incident in the dataset' })
  const { incidents, all, killed, unstated, reported } = figure
  if (incidents === 0)
    return i18n.t({
      id: 'areas.noneOf',
      message: 'None of {all, plural, one {# incident} other {# incidents}} passes the filters',
      values: { all },
    })
  const counted = i18n.t({
    id: 'area.incidents',
    message: '{count, plural, one {# incident} other {# incidents}}',
    values: { count: incidents },
  })
  switch (measure) {
    case 'incidents':
      return counted
    case 'killed': {
      const known =
        killed === null
          ? i18n.t({ id: 'killed.notStated', message: 'killed: not stated' })
          : i18n.t({ id: 'killed.stated', message: '{range} killed', values: { range: numberWords(killed) } })
      if (killed === null || unstated === 0) return listWords([counted, known])
      return listWords([
        counted,
        known,
        i18n.t({
          id: 'areas.statingNone',
          message: '{unstated, plural, one {# states} other {# state}} no figure',
          values: { unstated },
        }),
      ])
    }
    case 'source':
      return i18n.t({
        id: 'areas.reportedOf',
        message: '{reported} of {incidents, plural, one {# incident} other {# incidents}}',
        values: { reported, incidents },
      })
    default:
      return assertNever(measure)
  }
}

/** What a press does; there is no filter by province. */
export const pressWords = (country: string, level: AreaLevel): string =>
  level === 'country'
    ? i18n.t({
        id: 'areas.press',
        message: 'Press to filter by {country}',
        values: { country: countryName(country) },
      })
    : i18n.t({
        id: 'areas.pressProvince',
        message: 'Press to filter by the whole country, {country}',
        values: { country: countryName(country) },
      })

/** Null where everything has a place. */
export function placelessWords({
  incidents,
  context,
}: {
  incidents: number
  context: number
}): string | null {
  if (incidents + context === 0) return null
  return i18n.t({
    id: 'areas.placeless',
    message: 'Not on the map, no place stated: {records}',
    values: { records: recordCountWords({ incidents, context }) },
  })
}
