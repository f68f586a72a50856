import { KIND_LOOKS } from '@/derive/kindLook'
import type { Incident } from '@/domain/incident'
import { i18n } from '@/i18n/i18n'
import { useDataset, useSources, useView } from '@/session/hooks'
import { EnglishText } from '@/ui/EnglishText'
import { Symbol } from '@/ui/Symbol'
import { incidentDateWords } from '@/words/dates'
import { FIGURE_NAMES, figureName, incidentFigureWords, notStated, reportFigureWords } from '@/words/figures'
import { whereWords } from '@/words/places'
import { attributionWords, kindName, statusWords } from '@/words/terms'
import { subtypeName } from '@/words/vocabularyNames'
import styles from './IncidentCard.module.css'

/** One record as a room can take it in: what, when, where, how many, how sure, and by whose report. */
export function IncidentCard() {
  const { records, rowOf } = useDataset()
  const id = useView((view) => view.incident)
  const incident = id === null ? undefined : records[rowOf.get(id) ?? -1]
  if (!incident)
    return (
      <p className={styles['card']}>
        {i18n.t({ id: 'present.noRecord', message: 'This slide names no record of this edition.' })}
      </p>
    )
  return (
    <article className={styles['card']}>
      <p className={styles['kind']}>
        <Symbol {...KIND_LOOKS[incident.kind]} sizePx={26} />
        {kindName(incident.kind)} · {subtypeName(incident.subtype)}
      </p>
      <h2>
        <EnglishText>{incident.title}</EnglishText>
      </h2>
      <p>
        {incidentDateWords(incident)}
        <br />
        {whereWords(incident)}
      </p>
      <dl className={styles['figures']}>
        {shownFigures(incident).map((name) => (
          <div key={name}>
            <dt>{figureName(name)}</dt>
            <dd>{incidentFigureWords(incident, name)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['quiet']}>
        {attributionWords(incident.attribution, incident.claimed_by)}. {statusWords(incident.status)}.
      </p>
      <ReportLines incident={incident} />
    </article>
  )
}

/** Killed always, because "not stated" is said too; of the others, what is stated. */
const shownFigures = (incident: Incident) =>
  FIGURE_NAMES.filter(
    (name) => name === 'killed' || incident[`${name}_low`] !== null || incident[`${name}_high`] !== null,
  )

/** Where reports give other figures, the room sees that they do. */
function ReportLines({ incident: { reports } }: { incident: Incident }) {
  const sources = useSources()
  return (
    <table className={styles['reports']}>
      <thead>
        <tr>
          <th scope="col">
            {i18n.t({
              id: 'details.reports',
              message: '{count, plural, one {One report} other {# reports}}',
              values: { count: reports.length },
            })}
          </th>
          <th scope="col">{figureName('killed')}</th>
        </tr>
      </thead>
      <tbody>
        {reports.map(({ source, locator, killed }) => (
          <tr key={`${source} ${locator}`}>
            <td>
              <EnglishText>{sources.get(source)?.title ?? source}</EnglishText>
            </td>
            <td>{reportFigureWords(killed) ?? notStated()}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
