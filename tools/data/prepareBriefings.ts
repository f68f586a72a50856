import { buildDataset } from '@/dataset/buildDataset'
import type { Dataset } from '@/dataset/dataset'
import { figureSnapshot } from '@/derive/figureSnapshot'
import type { Briefing, MapSize, Slide, Snapshot } from '@/domain/briefing'
import { applyFilter, passes } from '@/filter/applyFilter'
import type { CodedBriefing } from '@/ingest/preparedSchema'
import { readIncidents } from '@/ingest/readIncidents'
import { decodeView, encodeView } from '@/session/url/codec'
import { linkFaultWords } from '@/words/linkFault'
import { complainIf, type Evidence, type FileIssue } from './evidence'
import { featureCollection } from './featureCollection'

type CodedSlide = CodedBriefing['slides'][number]
export type Prepared = { summary: string; card: string; briefing: Briefing }

const PLACEHOLDER = /\{([^}]*)\}/g
const NAMES = ['incidents', 'total', 'killed'] as const

/** Cameras in `data/briefings` are set as if on a map of this size; about what a slide gives it. */
const PREPARED_MAP: MapSize = { width: 640, height: 420 }

type Records = Pick<Evidence, 'incidents' | 'gazetteer' | 'briefings'>

/** The dataset a reader will have. */
const datasetOf = (evidence: Records): Dataset =>
  buildDataset(readIncidents(featureCollection(evidence)).incidents)

/** What is wrong in `data/briefings`: views that cannot be restored, records that are not there or not in the view. */
export function briefingIssues(evidence: Records): FileIssue[] {
  const dataset = datasetOf(evidence)
  return evidence.briefings.flatMap((briefing) => {
    const file = `briefings/${briefing.order}-${briefing.id}.yaml`
    const { card } = briefing
    const hasCard = briefing.slides.some(({ id }) => id === card)
    const ofSlides = briefing.slides.flatMap((slide, i) => {
      const at = (path: string) => ({ file, path: `slides[${i}].${path}` })
      const { view, problems } = decodeView(slide.view)
      const test = passes(applyFilter(dataset, view))
      const unknown = slide.rests_on.filter((id) => !dataset.rowOf.has(id))
      const unseen = slide.rests_on.filter((id) => {
        const row = dataset.rowOf.get(id)
        return row !== undefined && dataset.counts[row] === 1 && !test(row)
      })
      const strange = [...`${slide.title} ${slide.text}`.matchAll(PLACEHOLDER)]
        .map(([, name]) => name)
        .filter((name) => !NAMES.some((known) => known === name))
      return [
        ...problems.map(({ param, text, fault }) => ({
          ...at(`view, ${param}`),
          value: text,
          expected: linkFaultWords(fault).replace(/^expected /, ''),
        })),
        ...complainIf(unknown.length > 0, { ...at('rests_on'), value: unknown, expected: 'ids of records' }),
        ...complainIf(unseen.length > 0, {
          ...at('rests_on'),
          value: unseen,
          expected: 'incidents that the view of the slide shows',
        }),
        ...complainIf(strange.length > 0, {
          ...at('text'),
          value: strange,
          expected: `one of ${NAMES.map((name) => `{${name}}`).join(', ')}`,
        }),
      ]
    })
    return [
      ...complainIf(!hasCard, { file, path: 'card', value: card, expected: 'the id of one of its slides' }),
      ...ofSlides,
    ]
  })
}

/** The briefings as they are served: figures filled in from the dataset, so that words and numbers cannot part. */
export function preparedBriefingsOf(evidence: Records & Pick<Evidence, 'edition'>): Prepared[] {
  const dataset = datasetOf(evidence)
  const { version, as_of } = evidence.edition
  return evidence.briefings
    .toSorted((a, b) => a.order - b.order)
    .map(({ id, title, language, summary, card, slides }) => ({
      summary,
      card,
      briefing: {
        version: 1,
        id: `prepared-${id}`,
        title,
        language,
        changed: `${as_of}T00:00:00Z`,
        slides: slides.map((slide) => prepared(slide, dataset, version, as_of)),
      },
    }))
}

function prepared(slide: CodedSlide, dataset: Dataset, edition: string, day: string): Slide {
  const { view } = decodeView(slide.view)
  const snapshot = figureSnapshot(applyFilter(dataset, view), edition, day)
  return {
    id: slide.id,
    layout: slide.layout,
    view: encodeView(view),
    seen: view.camera && PREPARED_MAP,
    chart: slide.chart ?? null,
    title: filled(slide.title, snapshot),
    text: filled(slide.text.trim(), snapshot),
    notes: [slide.notes.trim(), restsOn(slide, dataset)].filter(Boolean).join('\n\n'),
    transition: slide.transition ?? 'fly',
    plays: slide.plays ?? false,
    hidden: false,
    snapshot,
    keptAgainst: null,
  }
}

function filled(text: string, { incidents, total, killed }: Snapshot): string {
  const figures: Record<string, string> = {
    incidents: String(incidents),
    total: String(total),
    killed: killed.low === killed.high ? String(killed.low) : `${killed.low}–${killed.high}`,
  }
  return text.replaceAll(PLACEHOLDER, (whole, name: string) => figures[name] ?? whole)
}

/** Whoever speaks has the evidence of every statement at hand, in whatever form the briefing leaves the page. */
function restsOn({ rests_on }: CodedSlide, { rowOf, records }: Dataset): string {
  const titles = rests_on.map((id) => `${records[rowOf.get(id) ?? -1]?.title ?? id} (${id})`)
  return titles.length === 0 ? '' : `Rests on: ${titles.join('; ')}.`
}
