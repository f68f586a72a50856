import type { Incident } from '@/domain/incident'
import type { Place } from '@/domain/source'
import type { LinkRel } from '@/domain/vocabulary'
import { i18n, isolated, listWords } from '@/i18n/i18n'
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
    [i18n.t({ id: 'facts.actors', message: 'Actors' }), listWords(incident.actors.map(isolated))],
    [i18n.t({ id: 'facts.targets', message: 'Targets' }), listWords(incident.targets.map(isolated))],
    [
      i18n.t({ id: 'facts.nationalities', message: 'Perpetrators’ nationality, as stated' }),
      listWords(incident.perpetrator_nationalities.map(countryName)),
    ],
    ...linkFacts(incident, places),
    [i18n.t({ id: 'facts.dateNote', message: 'On the date' }), isolated(incident.date_note ?? '')],
    [
      i18n.t({ id: 'facts.coordinates', message: 'Coordinates from' }),
      isolated(incident.coordinates_source ?? ''),
    ],
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
      listWords(
        targets('launched_from')
          .flatMap((id) => places.get(id) ?? [])
          .map(({ country }) => countryName(country)),
      ),
    ],
    [linkWords('perpetrator_origin'), listWords(targets('perpetrator_origin').map(countryName))],
  ]
}
