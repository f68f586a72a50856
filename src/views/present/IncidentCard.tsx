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
import { useHeldRows } from './useHeldRows'

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

/** Where reports give other figures, the room sees that they do: as many as there is room for, and how many more. */
function ReportLines({ incident: { reports } }: { incident: Incident }) {
  const sources = useSources()
  const { list, held } = useHeldRows<HTMLDivElement>(reports)
  const heading = i18n.t({
    id: 'details.reports',
    message: '{count, plural, one {One report} other {# reports}}',
    values: { count: reports.length },
  })
  return (
    <div className={styles['reports']} role="table" aria-label={heading}>
      <div role="row" className={styles['line']}>
        <span role="columnheader">{heading}</span>
        <span role="columnheader">{figureName('killed')}</span>
      </div>
      <div ref={list} role="rowgroup" className={styles['rows']}>
        {reports.map(({ source, locator, killed }, i) => (
          <div key={`${source} ${locator}`} role="row" className={styles['line']} data-over={i >= held}>
            <span role="cell">
              <EnglishText>{sources.get(source)?.title ?? source}</EnglishText>
            </span>
            <span role="cell">{reportFigureWords(killed) ?? notStated()}</span>
          </div>
        ))}
      </div>
      {held < reports.length && (
        <p className={styles['quiet']}>
          {i18n.t({
            id: 'present.moreReports',
            message: '{count, plural, one {and one more} other {and # more}}',
            values: { count: reports.length - held },
          })}
        </p>
      )}
    </div>
  )
}
