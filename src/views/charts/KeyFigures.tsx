import { headline } from '@/derive/headline'
import { i18n } from '@/i18n/i18n'
import { useDerived } from '@/session/hooks'
import { notStated, numberWords, rangeWords } from '@/words/figures'
import styles from './ChartsView.module.css'

export function KeyFigures() {
  const { incidents, total, killed, disputed } = useDerived(headline)
  return (
    <dl className={styles['figures']}>
      <Figure
        name={i18n.t({ id: 'figures.incidents', message: 'Incidents' })}
        value={numberWords(incidents)}
        note={i18n.t({ id: 'figures.ofTotal', message: 'of {total}', values: { total } })}
      />
      <Figure
        name={i18n.t({ id: 'figures.killed', message: 'Killed' })}
        value={rangeWords(killed.low, killed.high) ?? notStated()}
        note={i18n.t({
          id: 'figures.killedNote',
          message:
            '{stated} of {incidents} state a figure{openEnded, plural, =0 {} one {, # of them as “at least”} other {, # of them as “at least”}}',
          values: { stated: killed.stated, incidents, openEnded: killed.openEnded },
        })}
      />
      <Figure
        name={i18n.t({ id: 'figures.disputed', message: 'Reports disagree' })}
        value={numberWords(disputed)}
        note={i18n.t({
          id: 'figures.disputedNote',
          message: 'of {incidents} incidents',
          values: { incidents },
        })}
      />
    </dl>
  )
}

function Figure({ name, value, note }: { name: string; value: string; note: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={styles['value']}>{value}</dd>
      <dd className={styles['note']}>{note}</dd>
    </div>
  )
}
