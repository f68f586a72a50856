import type { Incident } from '@/domain/incident'
import type { Place } from '@/domain/source'
import type { LinkRel } from '@/domain/vocabulary'
import { i18n } from '@/i18n/i18n'
import { usePlaces } from '@/session/hooks'
import { countryName } from '@/words/places'
import { attributionWords, linkWords } from '@/words/terms'
import styles from './DetailsView.module.css'

/** Who, against whom, and how the place was found. Rows nothing is stated for are left out. */
export function Facts({ incident }: { incident: Incident }) {
  const places = usePlaces()
  const facts: [string, string][] = [
    [
      i18n.t({ id: 'facts.attribution', message: 'Attribution' }),
      attributionWords(incident.attribution, incident.claimed_by),
    ],
    [i18n.t({ id: 'facts.actors', message: 'Actors' }), incident.actors.join(', ')],
    [i18n.t({ id: 'facts.targets', message: 'Targets' }), incident.targets.join(', ')],
    [
      i18n.t({ id: 'facts.nationalities', message: 'Perpetrators’ nationality, as stated' }),
      incident.perpetrator_nationalities.map(countryName).join(', '),
    ],
    ...linkFacts(incident, places),
    [i18n.t({ id: 'facts.dateNote', message: 'On the date' }), incident.date_note ?? ''],
    [i18n.t({ id: 'facts.coordinates', message: 'Coordinates from' }), incident.coordinates_source ?? ''],
  ]
  return (
    <dl className={styles['facts']}>
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

/** Where fire and people came from, as far as a report says. */
function linkFacts({ links }: Incident, places: ReadonlyMap<string, Place>): [string, string][] {
  const targets = (wanted: LinkRel) => links.filter(({ rel }) => rel === wanted).map(({ target }) => target)
  return [
    [
      linkWords('launched_from'),
      targets('launched_from')
        .flatMap((id) => places.get(id) ?? [])
        .map(({ country }) => countryName(country))
        .join(', '),
    ],
    [linkWords('perpetrator_origin'), targets('perpetrator_origin').map(countryName).join(', ')],
  ]
}
