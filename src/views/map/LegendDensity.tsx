import { i18n } from '@/i18n/i18n'
import { numberWords } from '@/words/figures'
import styles from './MapView.module.css'

/** The classes of cells, fewest first, each by the counts it holds. */
export function LegendDensity({ classes }: { classes: readonly number[] }) {
  return (
    <div>
      <p>{i18n.t({ id: 'legend.density', message: 'Incidents in a cell' })}</p>
      <ul className={styles['densityClasses']}>
        {classes.map((from, i) => (
          <li key={from}>
            <svg viewBox="-7 -8 14 16" width={14} height={16} aria-hidden="true" focusable="false">
              <path d="M 0 -8 L 7 -4 V 4 L 0 8 L -7 4 V -4 Z" fill={`var(--ramp-${i + 1})`} />
            </svg>
            {classWords(from, classes[i + 1])}
          </li>
        ))}
      </ul>
    </div>
  )
}

export function classWords(from: number, next: number | undefined): string {
  if (next === undefined)
    return i18n.t({ id: 'legend.orMore', message: '{count} or more', values: { count: numberWords(from) } })
  return next - 1 === from ? numberWords(from) : `${numberWords(from)}–${numberWords(next - 1)}`
}
