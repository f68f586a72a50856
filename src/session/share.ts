import type { Incident } from '@/domain/incident'
import type { Manifest } from '@/domain/source'
import { DEFAULT_VIEW } from '@/domain/viewState'
import { writeClipboard } from '@/platform/clipboard'
import { incidentCitation } from '@/words/citation'
import { permalink } from './url/syncUrl'

/** The lasting address of one record, without the reader's filters. */
export const incidentLink = (id: string): string =>
  permalink({ ...DEFAULT_VIEW, incident: id, panel: 'incident' })

/** Copies; false where the browser refuses. */
export const copyIncidentLink = (id: string): Promise<boolean> => writeClipboard(incidentLink(id))

export const copyIncidentCitation = (incident: Incident, manifest: Manifest, today: Date): Promise<boolean> =>
  writeClipboard(incidentCitation(incident, manifest, incidentLink(incident.id), today))
