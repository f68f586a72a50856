import { assertNever } from '@/base/assertNever'
import type { Briefing } from '@/domain/briefing'
import { incidentsQuery, manifestQuery, sourcesQuery } from '@/session/datasets'
import type { Session } from '@/session/Session'
import { saveFile } from '@/session/saveFile'
import type { TakeMap } from '@/session/takeMap'
import { permalink } from '@/session/url/syncUrl'
import { notStated } from '@/words/figures'
import type { Deck, DeckMap } from './deck'
import { deckOf } from './deckOf'
import type { Measure } from './fit'
import { placedSlide } from './frame'
import { lightInk, pageMeasure } from './ink'
import { inTurn } from './inTurn'

export const DECK_FORMS = ['pptx', 'png', 'html'] as const
export type DeckForm = (typeof DECK_FORMS)[number]

type Work = {
  readonly session: Session
  readonly takeMap: TakeMap
  readonly signal: AbortSignal
  /** Slides done, of how many; the last step is the writing of the file. */
  readonly onStep: (done: number, count: number) => void
}

/** Words and numbers of a briefing, with what the loaded data knows. */
export async function deckFor(
  briefing: Briefing,
  { queryClient }: Pick<Session, 'queryClient'>,
): Promise<Deck> {
  const [{ dataset }, manifest, sources] = await Promise.all([
    queryClient.fetchQuery(incidentsQuery),
    queryClient.fetchQuery(manifestQuery).catch(() => null),
    queryClient.fetchQuery(sourcesQuery).catch(() => new Map()),
  ])
  const data = manifest?.dataset_version
  return deckOf(briefing, {
    dataset,
    manifest,
    sources,
    today: new Date(),
    linkOf: (view) => permalink(view, data === undefined ? {} : { data }),
  })
}

/**
 * Makes the file and offers it for saving, when all of it is there. Rejects with the signal's reason where it is
 * called off, and with what went wrong otherwise; nothing is saved then.
 */
export async function exportBriefing(form: DeckForm, briefing: Briefing, work: Work): Promise<void> {
  const { session, signal } = work
  const [deck, measure] = await Promise.all([deckFor(briefing, session), pageMeasure()])
  const maps = await takenMaps(deck, measure, work)
  const made = await written(form, deck, measure, maps, signal)
  signal.throwIfAborted()
  saveFile(fileName(briefing, made.ending), made.content, made.type)
}

/** Office programs and browsers show slides at up to twice the size they are set at. */
const DENSITY = 2
const CSS_DPI = 96

/** One after another: each takes two drawing surfaces, of which a browser gives few. */
async function takenMaps(
  deck: Deck,
  measure: Measure,
  { session, takeMap, signal, onStep }: Work,
): Promise<Map<string, string>> {
  const maps = new Map<string, string>()
  const count = deck.slides.length
  await inTurn(deck.slides, async (slide, done) => {
    onStep(done, count)
    await inTurn(placedSlide(slide, deck, measure), async (item) => {
      if (item.kind !== 'map') return
      signal.throwIfAborted()
      const { address } = await takeMap(session, {
        view: item.map.view,
        seen: item.map.seen,
        width: Math.round(item.box.w * CSS_DPI),
        height: Math.round(item.box.h * CSS_DPI),
        density: DENSITY,
        hasLegend: true,
        signal,
      })
      maps.set(item.map.id, address)
    })
  })
  onStep(count, count)
  return maps
}

type Made = { content: BlobPart; ending: string; type: string }

async function written(
  form: DeckForm,
  deck: Deck,
  measure: Measure,
  maps: ReadonlyMap<string, string>,
  signal: AbortSignal,
): Promise<Made> {
  const ink = lightInk()
  const mapOf = ({ id }: DeckMap): string | null => maps.get(id) ?? null
  switch (form) {
    case 'pptx': {
      const { writePptx } = await import('./writePptx')
      signal.throwIfAborted()
      const base64Of = (map: DeckMap) => mapOf(map)?.split(',')[1] ?? null
      const content = await writePptx({ deck, ink, mapOf: base64Of, notStated: notStated() }, measure)
      return {
        content,
        ending: '.pptx',
        type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
      }
    }
    case 'html': {
      const { writeHtml } = await import('./writeHtml')
      const content = writeHtml({ deck, ink, measure, mapOf, notStated: notStated() })
      return { content, ending: '.html', type: 'text/html;charset=utf-8' }
    }
    case 'png': {
      const { writePngs } = await import('./writePngs')
      return {
        content: await writePngs(deck, mapOf, ink, measure, signal),
        ending: '-slides.zip',
        type: 'application/zip',
      }
    }
    default:
      return assertNever(form)
  }
}

/** A name that any file system takes. */
function fileName({ title, id }: Pick<Briefing, 'title' | 'id'>, ending: string): string {
  const name = plainName(title)
  return `${name === '' ? id : name}${ending}`
}
export const plainName = (title: string): string =>
  title
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
