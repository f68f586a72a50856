import { useQuery } from '@tanstack/react-query'
import { use, useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import { memoizeLast } from '@/base/memoizeLast'
import { type Problem, ProblemError } from '@/base/problem'
import type { Dataset } from '@/dataset/dataset'
import type { Gazetteer } from '@/derive/flows'
import type { PlaceName } from '@/domain/placeNames'
import type { Place, Source } from '@/domain/source'
import type { TimeWindow } from '@/domain/timeWindow'
import type { FilterState, ViewState } from '@/domain/viewState'
import type { FilterResult } from '@/filter/applyFilter'
import type { RejectedRow } from '@/ingest/readIncidents'
import { revealedWords } from '@/words/revealed'
import type { Action } from './actions'
import {
  actorsQuery,
  basemapQuery,
  changesQuery,
  codebookQuery,
  corridorsQuery,
  countryMiddlesQuery,
  incidentsQuery,
  manifestQuery,
  placeNamesQuery,
  placesQuery,
  preparedBriefingsQuery,
  sourcesQuery,
} from './datasets'
import { mayAsk } from './embeddedReduce'
import type { Presentation } from './presentation'
import { reveal } from './reveal'
import { DatasetContext, type Session, SessionContext } from './Session'

export function useSession(): Session {
  const session = use(SessionContext)
  if (!session) throw new Error('useSession: no SessionProvider above this component')
  return session
}

/** A part of the view; the component renders again only when that part is another value. */
export function useView<Part>(part: (view: ViewState) => Part): Part {
  const { store } = useSession()
  const snapshot = () => part(store.get().view)
  return useSyncExternalStore(store.subscribe, snapshot)
}

/** The chosen window as it last rested: while it moves, whoever draws it follows `live` and not React. */
export function useRestingWindow(): TimeWindow | null {
  const { store } = useSession()
  const [resting] = useState(() => {
    let held = store.get().view.time
    return () => {
      const { view, settled } = store.get()
      if (settled) held = view.time
      return held
    }
  })
  return useSyncExternalStore(store.subscribe, resting)
}

/** False while a gesture is under way. */
export function useSettled(): boolean {
  const { store } = useSession()
  return useSyncExternalStore(store.subscribe, () => store.get().settled)
}

export function useUndo() {
  const { store } = useSession()
  const canUndo = useSyncExternalStore(store.subscribe, () => store.get().past.length > 0)
  const canRedo = useSyncExternalStore(store.subscribe, () => store.get().future.length > 0)
  return { undo: store.undo, redo: store.redo, canUndo, canRedo }
}

export function useDispatch(): (action: Action) => void {
  return useSession().store.dispatch
}

/** Whether the reader may ask something else by these keys: what they cannot do is not offered. */
export const useMayAsk = (keys: readonly (keyof FilterState)[]): boolean =>
  mayAsk(useSession().link.embed, keys)

/** The briefing being presented; null while the reader explores. */
export function usePresentation(): Presentation | null {
  const { presentation } = useSession()
  return useSyncExternalStore(presentation.subscribe, presentation.getState)
}

/** Whether the briefing is open beside the map. */
export function useBriefingPanel(): [boolean, (isOpen: boolean) => void] {
  const { briefingPanel } = useSession()
  const isOpen = useSyncExternalStore(briefingPanel.subscribe, briefingPanel.getState)
  return [isOpen, (next) => briefingPanel.setState(next, true)]
}

export type Loading<T> =
  | { status: 'loading' }
  | { status: 'failed'; problem: Problem; retry: () => void }
  | { status: 'ready'; value: T }

type QueryState<T> = {
  data: T | undefined
  error: Error | null
  refetch: () => Promise<unknown>
  isFetching: boolean
}

function toLoading<T>({ data, error, refetch, isFetching }: QueryState<T>): Loading<T> {
  if (data !== undefined) return { status: 'ready', value: data }
  if (!error || isFetching) return { status: 'loading' }
  const problem: Problem =
    error instanceof ProblemError
      ? error.problem
      : { code: 'ATLAS-301', where: 'loading', what: error.message }
  return { status: 'failed', problem, retry: () => void refetch() }
}

export function useIncidents(): Loading<{ dataset: Dataset; rejected: readonly RejectedRow[] }> {
  return toLoading(useQuery(incidentsQuery))
}

/** The loaded dataset; only for components shown when it is there. */
export function useDataset(): Dataset {
  const dataset = use(DatasetContext)
  if (!dataset)
    throw new Error('useDataset: the incidents are not loaded; render this below the loading gate')
  return dataset
}

/** A figure derived from the current filter result, computed once per result. */
export const useDerived = <Out>(derive: (result: FilterResult) => Out): Out =>
  useDerivedIn(useSession(), derive)

/** The same of the comparison's B; of A itself while nothing is compared. */
export function useDerivedB<Out>(derive: (result: FilterResult) => Out): Out {
  const session = useSession()
  return useDerivedIn(session.b ?? session, derive)
}

function useDerivedIn<Out>({ store, filter }: Session, derive: (result: FilterResult) => Out): Out {
  const dataset = useDataset()
  // The figure and not the result is compared: where a step leaves it the identical one, nothing is drawn again.
  const snapshot = useMemo(() => {
    const figure = memoizeLast(derive)
    return () => figure(filter(dataset, store.get().view))
  }, [derive, filter, dataset, store])
  return useSyncExternalStore(store.subscribe, snapshot)
}

const NO_SOURCES: ReadonlyMap<string, Source> = new Map()
/** Sources by id; empty until they are there, and the ids then stand for themselves. */
export const useSources = (): ReadonlyMap<string, Source> => useQuery(sourcesQuery).data ?? NO_SOURCES
const NO_PLACES: ReadonlyMap<string, Place> = new Map()
/** Places of the gazetteer by id; empty until they are there. */
export const usePlaces = (): ReadonlyMap<string, Place> => useQuery(placesQuery).data ?? NO_PLACES
const NO_NAMES: readonly PlaceName[] = []
/** The map's names in every language; none until they are there. */
export const usePlaceNames = (): readonly PlaceName[] => useQuery(placeNamesQuery).data ?? NO_NAMES
/** Places of the gazetteer and the countries' middles; null while they come. One that failed knows no place. */
export function useGazetteer(isWanted: boolean): Gazetteer | null {
  const places = useQuery({ ...placesQuery, enabled: isWanted })
  const countries = useQuery({ ...countryMiddlesQuery, enabled: isWanted })
  const [known, middles] = [
    places.data ?? (places.isError ? NO_PLACES : null),
    countries.data ?? (countries.isError ? NO_MIDDLES : null),
  ]
  return useMemo(() => known && middles && { places: known, countries: middles }, [known, middles])
}
const NO_MIDDLES: Gazetteer['countries'] = new Map()
export const useManifest = () => useQuery(manifestQuery).data ?? null
export const useBasemap = () => toLoading(useQuery(basemapQuery))
export const useActors = () => useQuery(actorsQuery).data ?? null
export const useCodebook = () => toLoading(useQuery(codebookQuery))
export const useChanges = () => toLoading(useQuery(changesQuery))
export const usePreparedBriefings = () => toLoading(useQuery(preparedBriefingsQuery))
export const useCorridors = () => toLoading(useQuery(corridorsQuery))

/** Opens a record and makes it visible, saying what was moved for that. */
export function useReveal(): (id: string) => void {
  const { store, live } = useSession()
  const dataset = useDataset()
  return useCallback(
    (id) => {
      const row = dataset.rowOf.get(id)
      if (row === undefined) return
      const revealed = reveal(store.get().view, dataset, row)
      store.dispatch({ kind: 'view/revealed', view: revealed.view })
      live.said.emit(revealedWords(revealed))
    },
    [store, live, dataset],
  )
}
