import { KIND_LOOKS } from '@/derive/kindLook'
import { rowsInTime } from '@/derive/rowsInTime'
import { i18n } from '@/i18n/i18n'
import { useDataset, useDerived } from '@/session/hooks'
import { EnglishText } from '@/ui/EnglishText'
import { Symbol } from '@/ui/Symbol'
import { incidentDateWords } from '@/words/dates'
import { killedWords } from '@/words/figures'
import { whereWords } from '@/words/places'
import { kindName } from '@/words/terms'
import styles from './MapKeyboard.module.css'

/** The record the keyboard stands on, in the words a screen reader says. */
export function StepCard({ row }: { row: number }) {
  const incident = useDataset().records[row]
  const rows = useDerived(rowsInTime)
  if (!incident) return null
  const place = incident.position
    ? whereWords(incident)
    : i18n.t({
        id: 'step.noPlace',
        message: '{place}; the place is not on the map',
        values: { place: whereWords(incident) },
      })
  return (
    <div className={styles['card']}>
      <p className={styles['count']}>
        {i18n.t({
          id: 'step.count',
          message: '{number} of {count}, by date',
          values: { number: rows.indexOf(row) + 1, count: rows.length },
        })}
      </p>
      <p className={styles['title']}>
        <Symbol {...KIND_LOOKS[incident.kind]} hollow={incident.killed_low === null} />
        <EnglishText>{incident.title}</EnglishText>
      </p>
      <p>
        {kindName(incident.kind)} · {incidentDateWords(incident)} · {place} · {killedWords(incident)}
      </p>
      <p className={styles['keys']} aria-hidden="true">
        {i18n.t({ id: 'step.keys', message: 'Arrows: earlier, later · Enter: open · Escape: leave' })}
      </p>
    </div>
  )
}
