import { useMemo } from 'react'
import { changesSince } from '@/derive/changesSince'
import type { ChangeLog } from '@/domain/changes'
import type { Incident } from '@/domain/incident'
import type { Manifest } from '@/domain/source'
import { DEFAULT_VIEW, type ViewState } from '@/domain/viewState'
import { applyFilter } from '@/filter/applyFilter'
import { writeClipboard } from '@/platform/clipboard'
import { incidentReference, type Reference } from '@/words/citation'
import { isoDay } from '@/words/exportNotes'
import type { ViewToSay } from '@/words/viewWords'
import { askedKeys } from './filters'
import { useDataset, useManifest, useView } from './hooks'
import { unknownNames } from './linkNames'
import { permalink } from './url/syncUrl'
import { useDatasetNames } from './useSideWords'

/** Copies; false where the browser refuses. */
export const copyText = writeClipboard

/** Longer than this, a link is cut by mail programs and chat windows. Characters. */
export const MAX_LINK = 2000

/** The lasting address of one record, without the reader's filters. */
export const incidentLink = (id: string, edition: string | null): string =>
  permalink({ ...DEFAULT_VIEW, incident: id, panel: 'incident' }, { data: edition })

/** `sources`: titles of the documents the record rests on. */
export const citedIncident = (
  incident: Incident,
  manifest: Manifest,
  sources: readonly string[],
  today: Date,
): Reference =>
  incidentReference(incident, sources, {
    manifest,
    link: incidentLink(incident.id, manifest.dataset_version),
    accessed: isoDay(today),
  })

/** The view with what it takes to say it. */
export function useViewToSay(): ViewToSay {
  const view = useView((state) => state)
  const names = useDatasetNames()
  const { records, rowOf } = useDataset()
  return useMemo(
    () => ({
      view,
      asked: askedKeys(view),
      askedOfB: view.compare ? askedKeys(view.compare.b) : [],
      names,
      recordTitle: (id) => records[rowOf.get(id) ?? -1]?.title ?? null,
    }),
    [view, names, records, rowOf],
  )
}

/** What the opened view names and the dataset does not hold. */
export function useUnknownNames(view: ViewState) {
  const dataset = useDataset()
  return useMemo(() => unknownNames(view, dataset), [view, dataset])
}

/** What happened to the records of the opened view since the edition it was made with. */
export function useChangesSince(made: string, view: ViewState, log: ChangeLog) {
  const dataset = useDataset()
  const shown = useManifest()?.dataset_version
  return useMemo(
    () => (shown === undefined ? null : changesSince(log, made, shown, applyFilter(dataset, view))),
    [log, made, shown, dataset, view],
  )
}
