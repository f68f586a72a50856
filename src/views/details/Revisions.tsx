import type { Incident } from '@/domain/incident'
import { i18n } from '@/i18n/i18n'
import { EnglishText } from '@/ui/EnglishText'
import { isoDayWords } from '@/words/dates'
import styles from './DetailsView.module.css'

/** The record's own change log. */
export function Revisions({ revisions }: Pick<Incident, 'revisions'>) {
  if (revisions.length === 0) return null
  return (
    <section aria-label={i18n.t({ id: 'details.revisions', message: 'Changes of this record' })}>
      <h3>{i18n.t({ id: 'details.revisions', message: 'Changes of this record' })}</h3>
      <ul>
        {revisions.map(({ date, field, from, to, reason }) => (
          <li key={`${date} ${field}`}>
            {isoDayWords(date)}:{' '}
            <bdi>
              {field}, {from} → {to}.
            </bdi>{' '}
            <span className={styles['quiet']}>
              <EnglishText>{reason}</EnglishText>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
