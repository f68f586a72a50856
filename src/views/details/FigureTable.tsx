import type { Incident } from '@/domain/incident'
import { i18n } from '@/i18n/i18n'
import { FIGURE_NAMES, figureName, incidentFigureWords, numberWords } from '@/words/figures'
import styles from './DetailsView.module.css'

/** Each figure as the documents span it; "not stated" where none gives one. */
export function FigureTable({ incident }: { incident: Incident }) {
  return (
    <section className={styles['section']} aria-label={i18n.t({ id: 'details.figures', message: 'Figures' })}>
      <dl className={styles['figures']}>
        {FIGURE_NAMES.map((name) => {
          const best = incident[`${name}_best`]
          const spread = incident[`${name}_low`] !== incident[`${name}_high`]
          return (
            <div key={name} data-stated={incident[`${name}_low`] !== null}>
              <dt>{figureName(name)}</dt>
              <dd>{incidentFigureWords(incident, name)}</dd>
              {best !== null && spread && (
                <dd className={styles['best']}>
                  {i18n.t({
                    id: 'details.best',
                    message: 'best: {best}',
                    values: { best: numberWords(best) },
                  })}
                </dd>
              )}
            </div>
          )
        })}
      </dl>
      <p className={styles['rule']} lang="en" dir="auto">
        {incident.figures_rule}
      </p>
    </section>
  )
}
