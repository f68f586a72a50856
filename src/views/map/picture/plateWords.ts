import { actorNames } from '@/derive/facetCounts'
import { rowsInTime } from '@/derive/rowsInTime'
import type { ViewState } from '@/domain/viewState'
import { i18n, isolated, listClauses, listWords } from '@/i18n/i18n'
import { askedKeys } from '@/session/filters'
import { permalink } from '@/session/url/syncUrl'
import { clauseWords } from '@/words/clauses'
import { isoDayWords, windowWords } from '@/words/dates'
import { filterWords, isoDay } from '@/words/exportNotes'
import { numberWords } from '@/words/figures'
import { lengthWords } from '@/words/lengths'
import { baseMapWords, boundariesWords } from '@/words/mapCredits'
import { appName } from '@/words/viewWords'
import type { PictureData, PictureScene } from './pictureScene'
import type { PlateWords } from './plate'

/** Parts of a picture that can be left away; title and map never are. */
export const PICTURE_PARTS = ['figures', 'filters', 'legend', 'scale', 'sources', 'credits', 'link'] as const
export type PicturePart = (typeof PICTURE_PARTS)[number]

type Said = {
  view: ViewState
  data: PictureData
  shown: PictureScene
  /** Null: by what is asked. */
  title: string | null
  has: (part: PicturePart) => boolean
  today: Date
}

export function plateWords(said: Said): PlateWords {
  const { view, shown, title, has } = said
  return {
    title: title ?? defaultTitle(view, shown),
    under: [
      ...(has('figures') ? [figuresSentence(shown)] : []),
      ...(has('filters') ? filterSentences(said) : []),
    ],
    foot: [
      ...(has('sources') ? sourceSentences(said) : []),
      ...(has('credits') ? [editionSentence(said), mapSentence()] : []),
      ...(has('link') ? [isolated(linkOf(view))] : []),
    ].filter((text) => text !== ''),
  }
}

/** What is shown and when: "Incidents linked to ISKP, 3 Jan 2022 – 22 Mar 2024". */
export function defaultTitle({ time }: ViewState, { headline: { span, incidents } }: PictureScene): string {
  const window = time ?? span
  if (!window) return i18n.t({ id: 'picture.titleNone', message: 'No incidents linked to ISKP' })
  const period = windowWords(window)
  return incidents === 0
    ? i18n.t({
        id: 'picture.titleNoneIn',
        message: 'No incidents linked to ISKP, {period}',
        values: { period },
      })
    : i18n.t({ id: 'picture.title', message: 'Incidents linked to ISKP, {period}', values: { period } })
}

/** "21 of 62 incidents, in 8 countries; 3 context records beside them" */
function figuresSentence({ headline: { incidents, total, countries, context } }: PictureScene): string {
  const parts = [
    i18n.t({
      id: 'picture.ofAll',
      message: '{shown} of {total, plural, one {# incident} other {# incidents}}',
      values: { shown: numberWords(incidents), total },
    }),
  ]
  if (incidents > 0)
    parts.push(
      i18n.t({
        id: 'headline.countries',
        message: '{countries, plural, one {# country} other {# countries}}',
        values: { countries },
      }),
    )
  const words = listWords(parts)
  return context === 0
    ? words
    : i18n.t({
        id: 'headline.withContext',
        message: '{words}; {context, plural, one {# context record} other {# context records}} beside them',
        values: { words, context },
      })
}

/** One sentence, as exact as there is room for: a drawn area's corners are in the link. */
function filterSentences({ view, data: { dataset, sources } }: Said): string[] {
  const names = { actors: actorNames(dataset), sources }
  const asked = askedKeys(view)
  if (asked.length === 0) return [i18n.t({ id: 'chart.noFilters', message: 'All incidents, no filters' })]
  const words = asked.flatMap((key) =>
    key === 'area' ? [clauseWords(key, view, names)] : filterWords([key], view, names),
  )
  return [i18n.t({ id: 'chart.filters', message: 'Filters: {asked}', values: { asked: listClauses(words) } })]
}

/** The documents that what is shown rests on, the most used first. */
function sourceSentences({ data: { sources }, shown: { result } }: Said): string[] {
  const counts = new Map<string, number>()
  for (const row of rowsInTime(result)) {
    const reports = result.dataset.records[row]?.reports ?? []
    for (const id of new Set(reports.map(({ source }) => source))) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const titles = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([id]) => {
      const source = sources.get(id)
      return source ? isolated(`“${source.title}”`) : id
    })
  return titles.length === 0
    ? []
    : [
        i18n.t({
          id: 'picture.sources',
          message: 'Coded from: {titles}.',
          values: { titles: listClauses(titles) },
        }),
      ]
}

const editionSentence = ({ data: { manifest }, today }: Said): string =>
  i18n.t({
    id: 'picture.edition',
    message: '{name}, edition {version} of {asOf}, {licence}; picture made on {day}.',
    values: {
      name: appName(),
      version: manifest?.dataset_version ?? '–',
      asOf: manifest ? isoDayWords(manifest.as_of) : '–',
      licence: manifest?.licence ?? '–',
      day: isoDayWords(isoDay(today)),
    },
  })

const mapSentence = (): string => `${baseMapWords()} ${boundariesWords()}`

/** Longer, nobody types it off a page; then the atlas itself. A link that is cut short leads nowhere. */
const MAX_PRINTED = 130
function linkOf(view: ViewState): string {
  const link = permalink(view)
  const [page = ''] = link.split('?')
  return (link.length > MAX_PRINTED ? page : link).replace(/^https?:\/\//, '')
}

/** "200 km"; `isLocal`: true only in the middle of a map whose scale changes across it. */
export function scaleWords(metres: number, isLocal: boolean): string {
  const length = lengthWords(metres)
  return isLocal
    ? i18n.t({ id: 'picture.scaleMiddle', message: '{length} at the middle', values: { length } })
    : length
}

export const northLetter = (): string => i18n.t({ id: 'picture.north', message: 'N' })
