import { Scale } from 'lucide-react'
import type { Incident } from '@/domain/incident'
import { i18n } from '@/i18n/i18n'
import styles from './DetailsView.module.css'

/** Where reports contradict each other or the public record; shown before the reports, never averaged away. */
export function Disagreements({ disagreements }: Pick<Incident, 'disagreements'>) {
  if (disagreements.length === 0) return null
  const title = i18n.t({ id: 'details.disagreements', message: 'Reports disagree' })
  return (
    <section className={styles['disagreements']} aria-label={title}>
      <h3>
        <Scale size={16} aria-hidden="true" /> {title}
      </h3>
      <ul>
        {disagreements.map(({ field, note }) => (
          <li key={`${field}: ${note}`} lang="en" dir="auto">
            {note}
          </li>
        ))}
      </ul>
    </section>
  )
}
