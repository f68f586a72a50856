import { KIND_LOOKS } from '@/derive/kindLook'
import { tableRows } from '@/derive/tableRows'
import type { Incident } from '@/domain/incident'
import { i18n } from '@/i18n/i18n'
import { useDataset, useDerived, useDispatch, useSession, useView } from '@/session/hooks'
import { Button } from '@/ui/Button'
import { Symbol } from '@/ui/Symbol'
import { shortIncidentDateWords } from '@/words/dates'
import { rangeWords } from '@/words/figures'
import { placeWords } from '@/words/places'
import { kindName } from '@/words/terms'
import styles from './TableView.module.css'

/** The map's twin: every record of the result, newest first. */
export function TableView() {
  const rows = useDerived(tableRows)
  const selected = useView((view) => view.incident)
  if (rows.length === 0)
    return (
      <p className={styles['empty']}>
        {i18n.t({ id: 'table.empty', message: 'No record passes the filters.' })}
      </p>
    )
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">
        {i18n.t({ id: 'table.caption', message: 'Records that pass the filters, newest first' })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t({ id: 'table.date', message: 'Date' })}</th>
          <th scope="col">{i18n.t({ id: 'table.what', message: 'What and where' })}</th>
          <th scope="col" className={styles['figure']}>
            {i18n.t({ id: 'table.killed', message: 'Killed' })}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((incident) => (
          <Row key={incident.id} incident={incident} selected={incident.id === selected} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ incident, selected }: { incident: Incident; selected: boolean }) {
  const dispatch = useDispatch()
  const { live } = useSession()
  const { rowOf } = useDataset()
  const killed = rangeWords(incident.killed_low, incident.killed_high)
  const point = () => live.hoveredRow.emit(rowOf.get(incident.id) ?? null)
  const leave = () => live.hoveredRow.emit(null)
  return (
    <tr
      className={styles['row']}
      data-selected={selected}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
    >
      <td className={styles['date']}>{shortIncidentDateWords(incident)}</td>
      <td>
        <Button
          className={styles['title']}
          onPress={() => dispatch({ kind: 'incident/opened', id: incident.id })}
        >
          <Symbol {...KIND_LOOKS[incident.kind]} hollow={killed === null} />
          <span>{incident.title}</span>
        </Button>
        <span className={styles['place']}>
          {kindName(incident.kind)} · {placeWords(incident)}
        </span>
      </td>
      <td className={styles['figure']}>
        {killed ?? (
          <span
            className={styles['unknown']}
            title={i18n.t({ id: 'table.notStated', message: 'Not stated' })}
          >
            –
          </span>
        )}
      </td>
    </tr>
  )
}
