import { headline } from '@/derive/headline'
import { i18n } from '@/i18n/i18n'
import { useDerived } from '@/session/hooks'
import { notStated, numberWords, rangeWords } from '@/words/figures'
import styles from './ChartsView.module.css'

export function KeyFigures() {
  const { incidents, total, countries, killed, disputed } = useDerived(headline)
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
          message: 'low to high, {stated} of {incidents} state it',
          values: { stated: killed.stated, incidents },
        })}
      />
      <Figure
        name={i18n.t({ id: 'figures.countries', message: 'Countries' })}
        value={numberWords(countries)}
        note={i18n.t({
          id: 'figures.disputed',
          message: '{disputed, plural, one {# with reports that disagree} other {# with reports that disagree}}',
          values: { disputed },
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
