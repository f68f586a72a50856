import { useMemo, useSyncExternalStore } from 'react'
import type { Dataset } from '@/dataset/dataset'
import { actorNames } from '@/derive/facetCounts'
import { figureSnapshot } from '@/derive/figureSnapshot'
import type { SlideLayout, Snapshot } from '@/domain/briefing'
import { type Captured, slideOf, withSlide } from '@/domain/briefingEdits'
import type { ViewState } from '@/domain/viewState'
import { applyFilter } from '@/filter/applyFilter'
import { i18n } from '@/i18n/i18n'
import { openShelf } from '@/platform/database'
import { readPreference, writePreference } from '@/platform/storage'
import { openChannel } from '@/platform/windows'
import { isoDay } from '@/words/exportNotes'
import { viewTitle } from '@/words/viewWords'
import {
  type BriefingKeeper,
  type BriefingsState,
  createBriefingKeeper,
  type KeeperMessage,
} from './briefingKeeper'
import { incidentsQuery, manifestQuery, sourcesQuery } from './datasets'
import { askedKeys } from './filters'
import { useDataset, useManifest, useSession } from './hooks'
import type { Session } from './Session'
import { seenMap } from './seenMap'
import { decodeView, encodeView } from './url/codec'

/** Milliseconds after the last letter until it is saved. */
const SAVE_MS = 400
const OPEN_PREFERENCE = 'briefing'
const CHANNEL = 'atlas.briefings'

/** Short, and without a secure origin, where browsers have no `randomUUID`. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, '0')).join('')

let keeper: BriefingKeeper | null = null

/** The briefings of this browser; once per page. */
export function briefings(): BriefingKeeper {
  keeper ??= startKeeper()
  return keeper
}

function startKeeper(): BriefingKeeper {
  const channel = openChannel(CHANNEL)
  let timer: number | undefined
  const made = createBriefingKeeper({
    shelf: openShelf('briefings'),
    newId,
    now: () => new Date().toISOString(),
    lastOpen: {
      read: () => readPreference(OPEN_PREFERENCE),
      write: (id) => writePreference(OPEN_PREFERENCE, id),
    },
    windows: {
      post: channel.post,
      listen: (on) => channel.listen((message) => isMessage(message) && on(message)),
    },
    later: (work) => {
      window.clearTimeout(timer)
      timer = window.setTimeout(work, SAVE_MS)
    },
  })
  window.addEventListener('pagehide', () => void made.flush())
  return made
}

const isMessage = (data: unknown): data is KeeperMessage =>
  typeof data === 'object' && data !== null && 'kind' in data && 'id' in data && 'revision' in data

export function useBriefings(): BriefingsState {
  const { subscribe, getState } = briefings()
  return useSyncExternalStore(subscribe, getState)
}

/** The view as a slide keeps it, with its figures; null figures where the edition is not known. */
export function captured({ store, queryClient }: Session): Captured {
  const { view } = store.get()
  const dataset = queryClient.getQueryData(incidentsQuery.queryKey)?.dataset
  const edition = queryClient.getQueryData(manifestQuery.queryKey)?.dataset_version
  return {
    // A page that lies over the view is the reader's and not the slide's.
    view: encodeView({ ...view, page: null }),
    seen: seenMap(),
    snapshot: dataset && edition !== undefined ? snapshotOf(view, dataset, edition) : null,
  }
}

const snapshotOf = (view: ViewState, dataset: Dataset, edition: string): Snapshot =>
  figureSnapshot(applyFilter(dataset, view), edition, isoDay(new Date()))

/** What the slide's figures are today; null while the edition is not known. */
export function useFiguresNow(view: string): Snapshot | null {
  const dataset = useDataset()
  const edition = useManifest()?.dataset_version
  return useMemo(
    () => (edition === undefined ? null : snapshotOf(decodeView(view).view, dataset, edition)),
    [view, dataset, edition],
  )
}

function layoutFor({ compare, panel, incident }: ViewState): SlideLayout {
  if (compare) return 'comparison'
  if (panel === 'incident' && incident !== null) return 'incident'
  return panel === 'table' ? 'table' : 'map'
}

/** What the view is about, as the title of a slide until the speaker finds a better one. */
function titleFor(session: Session): string {
  const { view } = session.store.get()
  const dataset = session.queryClient.getQueryData(incidentsQuery.queryKey)?.dataset
  if (!dataset) return ''
  const sources = session.queryClient.getQueryData(sourcesQuery.queryKey) ?? new Map()
  return viewTitle({
    view,
    asked: askedKeys(view),
    askedOfB: view.compare ? askedKeys(view.compare.b) : [],
    names: { actors: actorNames(dataset), sources },
    recordTitle: (id) => dataset.records[dataset.rowOf.get(id) ?? -1]?.title ?? null,
  })
}

export const untitled = (): string => i18n.t({ id: 'briefing.untitled', message: 'Untitled briefing' })

/** Collects the view as a slide, in a new briefing where there is none yet, and gives the slide's id. */
export async function addView(session: Session, after: string | null = null): Promise<string> {
  const { view } = session.store.get()
  const slide = slideOf(newId(), {
    ...captured(session),
    layout: layoutFor(view),
    title: titleFor(session),
  })
  const kept = briefings()
  await kept.ready
  if (!kept.getState().open) await kept.create(untitled(), view.language)
  kept.edit(withSlide(slide, after))
  kept.select(slide.id)
  const { open } = kept.getState()
  session.live.said.emit(
    i18n.t({
      id: 'briefing.added',
      message: 'Added to “{title}”: slide {number}',
      values: {
        title: open?.briefing.title ?? '',
        number: (open?.briefing.slides.findIndex(({ id }) => id === slide.id) ?? -1) + 1,
      },
    }),
  )
  return slide.id
}

/** For the slide lists: puts the reader where the slide looks. Looks and language stay. */
export function useOpenView(): (query: string) => void {
  const { store } = useSession()
  return (query) => {
    const { theme, language } = store.get().view
    store.dispatch({ kind: 'view/restored', view: { ...decodeView(query).view, theme, language } })
  }
}
