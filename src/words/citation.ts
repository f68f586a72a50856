import type { Incident } from '@/domain/incident'
import type { Manifest } from '@/domain/source'
import { i18n } from '@/i18n/i18n'
import { incidentDateWords, isoDayWords } from './dates'
import { placeWords } from './places'

/** One record as a reference: what, when, where, which edition, where to find it, and when it was looked at. */
export const incidentCitation = (
  incident: Incident,
  { dataset_version, as_of }: Pick<Manifest, 'dataset_version' | 'as_of'>,
  link: string,
  today: Date,
): string =>
  i18n.t({
    id: 'citation.incident',
    message:
      'ISKP Incident Atlas, “{title}” ({date}; {place}), record {id}, edition {version} of {asOf}. {link}, accessed {accessed}.',
    values: {
      title: incident.title,
      date: incidentDateWords(incident),
      place: placeWords(incident),
      id: incident.id,
      version: dataset_version,
      asOf: isoDayWords(as_of),
      link,
      accessed: isoDayWords(today.toISOString().slice(0, 10)),
    },
  })
