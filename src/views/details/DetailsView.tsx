import { KIND_LOOKS } from '@/derive/kindLook'
import type { Incident } from '@/domain/incident'
import { i18n } from '@/i18n/i18n'
import { useDataset, useDispatch, useView } from '@/session/hooks'
import { Button } from '@/ui/Button'
import { EnglishText } from '@/ui/EnglishText'
import { Symbol } from '@/ui/Symbol'
import { incidentDateWords } from '@/words/dates'
import { whereWords } from '@/words/places'
import { dateBasisWords, kindName, statusWords } from '@/words/terms'
import { subtypeName } from '@/words/vocabularyNames'
import { CopyButtons } from './CopyButtons'
import styles from './DetailsView.module.css'
import { Disagreements } from './Disagreements'
import { Facts } from './Facts'
import { FigureTable } from './FigureTable'
import { RelatedRecords } from './RelatedRecords'
import { ReportFigures } from './ReportFigures'
import { Reports } from './Reports'
import { Revisions } from './Revisions'

/** One record with everything it rests on: every figure leads to the reports below it. */
export function DetailsView() {
  const { records, rowOf } = useDataset()
  const id = useView((view) => view.incident)
  const row = id === null ? undefined : rowOf.get(id)
  const incident = row === undefined ? undefined : records[row]
  if (incident) return <Details incident={incident} />
  return (
    <p className={styles['empty']}>
      {id === null
        ? i18n.t({
            id: 'details.none',
            message: 'Choose an incident on the map or in the list to see its reports.',
          })
        : i18n.t({
            id: 'details.unknown',
            message: 'This edition of the dataset has no record named {id}.',
            values: { id },
          })}
    </p>
  )
}

function Details({ incident }: { incident: Incident }) {
  const dispatch = useDispatch()
  const { date_basis, date_note } = incident
  return (
    <article className={styles['details']} aria-label={incident.title}>
      <header className={styles['header']}>
        <p className={styles['kind']}>
          <Symbol {...KIND_LOOKS[incident.kind]} />
          {kindName(incident.kind)} · {subtypeName(incident.subtype)}
        </p>
        <h2>
          <EnglishText>{incident.title}</EnglishText>
        </h2>
        <p className={styles['when']}>
          {incidentDateWords(incident)}
          {date_basis !== 'stated' && (
            <span className={styles['quiet']} title={date_note ?? ''}>
              {' '}
              ({dateBasisWords(date_basis)})
            </span>
          )}
        </p>
        <p className={styles['when']}>{whereWords(incident)}</p>
      </header>
      <p className={styles['summary']} lang="en" dir="auto">
        {incident.summary}
      </p>
      <FigureTable incident={incident} />
      <Disagreements disagreements={incident.disagreements} />
      <ReportFigures incident={incident} />
      <Reports reports={incident.reports} />
      <Facts incident={incident} />
      <RelatedRecords links={incident.links} />
      <footer className={styles['footer']} data-explore>
        <p>{statusWords(incident.status)}</p>
        <p className={styles['id']}>
          <bdi>{incident.id}</bdi>
        </p>
        <CopyButtons incident={incident} />
        <Revisions revisions={incident.revisions} />
        <Button look="outlined" onPress={() => dispatch({ kind: 'incident/closed' })}>
          {i18n.t({ id: 'details.close', message: 'Close this record' })}
        </Button>
      </footer>
    </article>
  )
}
