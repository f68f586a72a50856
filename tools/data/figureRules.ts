import type { Figure } from '@/domain/incident'
import type { CodedIncident } from '@/ingest/schema'
import { complainIf, type Evidence, type FileIssue, fileOf } from './evidence'

const FIGURES = ['killed', 'wounded', 'arrested', 'perpetrators_killed'] as const
type FigureName = (typeof FIGURES)[number]

/** A figure of one document; `since` is the earliest day the document may have been published. */
type Stated = Figure & { source: string; since: string }

/** That low, best and high are what the codebook's rules 1, 2 and 4 make of the documents' own figures. */
export function figureIssues({ incidents, sources }: Pick<Evidence, 'incidents' | 'sources'>): FileIssue[] {
  const publishedSince = new Map(sources.map(({ id, published }) => [id, published.start ?? '9999']))
  return incidents.flatMap((incident) => [
    ...reportedFigureIssues(incident),
    ...FIGURES.flatMap((name) => {
      const stated = incident.reports.flatMap((report): Stated[] => {
        const figure = report[name]
        if (report.voice !== 'document' || figure === null) return []
        return [{ ...figure, source: report.source, since: publishedSince.get(report.source) ?? '9999' }]
      })
      return [...boundIssues(incident, name, stated), ...bestIssues(incident, name, stated)]
    }),
  ])
}

function reportedFigureIssues(incident: CodedIncident): FileIssue[] {
  return incident.reports.flatMap((report, i) =>
    FIGURES.flatMap((name) => {
      const figure = report[name]
      if (figure === null) return []
      const at = { file: fileOf(incident), path: `reports[${i}].${name}`, value: figure }
      const { low, high } = figure
      const isOpen = low === null || high === null
      return [
        ...complainIf(low === null && high === null, { ...at, expected: 'null where no number is given' }),
        ...complainIf(low !== null && high !== null && low > high, { ...at, expected: 'low not above high' }),
        ...complainIf(report.voice === 'document' && isOpen && report.figure_text === null, {
          ...at,
          expected: "the document's words in figure_text, where a bound is open",
        }),
      ]
    }),
  )
}

/**
 * Low is the lowest number of a document and high the highest. "At least" leaves high open only where no
 * document closes it at or above that number: "at least 182" beside "183" gives 182 to 183.
 */
function boundsOf(stated: readonly Figure[]): Figure {
  const lows = stated.flatMap(({ low }) => (low === null ? [] : [low]))
  const highs = stated.flatMap(({ high }) => (high === null ? [] : [high]))
  const highest = highs.length === 0 ? null : Math.max(...highs)
  const isOpen = highest === null || lows.some((low) => low > highest)
  return { low: lows.length === 0 ? null : Math.min(...lows), high: isOpen ? null : highest }
}

function boundIssues(incident: CodedIncident, name: FigureName, stated: readonly Stated[]): FileIssue[] {
  const { low, high } = boundsOf(stated)
  const because =
    stated.length === 0
      ? 'no document report gives a figure'
      : `the documents give ${stated.map((figure) => figureText(figure)).join(' and ')}`
  const bound = (suffix: 'low' | 'high', value: number | null, expected: number | null): FileIssue[] =>
    complainIf(value !== expected, {
      file: fileOf(incident),
      path: `${name}_${suffix}`,
      value,
      expected: `${expected}: ${because}`,
    })
  return [...bound('low', incident[`${name}_low`], low), ...bound('high', incident[`${name}_high`], high)]
}

function bestIssues(incident: CodedIncident, name: FigureName, stated: readonly Stated[]): FileIssue[] {
  const best = incident[`${name}_best`]
  if (best === null) return []
  const at = { file: fileOf(incident), path: `${name}_best`, value: best }
  if (isOwnAccount(incident))
    return [{ ...at, expected: `null: a ${incident.kind} tells a party's own figures, which are never best` }]
  const nearest = stated.toSorted(
    (a, b) => a.since.localeCompare(b.since) || (a.low ?? Infinity) - (b.low ?? Infinity),
  )[0]
  if (!nearest) return [{ ...at, expected: 'null: no document report gives a figure' }]
  const lowest = nearest.low ?? nearest.high ?? 0
  return complainIf(best < lowest || best > (nearest.high ?? lowest), {
    ...at,
    expected: `${figureText(nearest)}, of ${nearest.source}, the document nearest in time; or null`,
  })
}

/** What a party to the conflict says of itself in a statement or a total. */
const isOwnAccount = ({ kind, attribution }: CodedIncident): boolean =>
  (kind === 'statement' || kind === 'aggregate') && (attribution === 'claimed' || attribution === 'alleged')

function figureText({ low, high }: Figure): string {
  if (low === null) return `at most ${high}`
  if (high === null) return `at least ${low}`
  return low === high ? `${low}` : `${low} to ${high}`
}
