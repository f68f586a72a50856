import { memo } from 'react'
import { headline } from '@/derive/headline'
import { i18n } from '@/i18n/i18n'
import { useDerived, useDispatch } from '@/session/hooks'
import { Button } from '@/ui/Button'
import { notStated, numberWords, rangeWords } from '@/words/figures'
import styles from './ChartsView.module.css'

export function KeyFigures() {
  const { incidents, total, killed, disputed } = useDerived(headline)
  return (
    <div className={styles['key']}>
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
      <Caution />
    </div>
  )
}

const Caution = memo(function Caution() {
  const dispatch = useDispatch()
  return (
    <p className={styles['caution']}>
      {i18n.t({
        id: 'figures.caution',
        message: 'Counts are of what five articles mention. Zero is not “nothing happened”.',
      })}{' '}
      <Button look="link" onPress={() => dispatch({ kind: 'page/opened', page: 'method' })}>
        {i18n.t({ id: 'figures.why', message: 'Why' })}
      </Button>
    </p>
  )
})

function Figure({ name, value, note }: { name: string; value: string; note: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={styles['value']}>{value}</dd>
      <dd className={styles['note']}>{note}</dd>
    </div>
  )
}
