import type { ComparedRow } from '@/derive/comparison'
import { i18n } from '@/i18n/i18n'
import { DeltaMark, DeltaTrack } from '@/ui/DeltaTrack'
import { sideLetter, signedWords } from '@/words/comparison'
import { numberWords } from '@/words/figures'
import styles from './CompareView.module.css'

/** More lines are not read; the table has them all. */
const MOST_ROWS = 14

type DeltaChartProps = { rows: readonly ComparedRow[]; nameOf: (value: string) => string }

/**
 * A line a value from B (ring) to A (disc). Which end is which says the direction, and the number its sign: colour says
 * nothing. Placed in percent from the start of the line, so that it turns with the page.
 */
export function DeltaChart({ rows, nameOf }: DeltaChartProps) {
  const shown = rows.slice(0, MOST_ROWS)
  const most = niceMost(Math.max(1, ...rows.map(({ a, b }) => Math.max(a.incidents, b.incidents))))
  if (rows.length === 0)
    return (
      <p className={styles['quiet']}>
        {i18n.t({ id: 'compare.nothing', message: 'Neither A nor B holds an incident.' })}
      </p>
    )
  return (
    <figure
      className={styles['chart']}
      role="img"
      aria-label={i18n.t({
        id: 'compare.chart',
        message: 'Incidents in A and in B, value by value; the table below has the same numbers',
      })}
    >
      <p className={styles['legend']} aria-hidden="true">
        {(['b', 'a'] as const).map((side) => (
          <span key={side}>
            <DeltaMark side={side} /> {sideLetter(side)}
          </span>
        ))}
      </p>
      {shown.map(({ value, a, b, change }) => (
        <div key={value} className={styles['line']}>
          <span className={styles['name']}>{nameOf(value)}</span>
          <DeltaTrack a={a.incidents} b={b.incidents} most={most} />
          <span className={styles['number']}>{signedWords(change)}</span>
        </div>
      ))}
      <div className={styles['line']} aria-hidden="true">
        <span className={styles['name']} />
        <span className={styles['scale']}>
          <span>{numberWords(0)}</span>
          <span>{numberWords(most)}</span>
        </span>
      </div>
      {rows.length > shown.length && (
        <figcaption className={styles['quiet']}>
          {i18n.t({
            id: 'compare.more.rows',
            message: '{count, plural, one {One more} other {# more}} in the table',
            values: { count: rows.length - shown.length },
          })}
        </figcaption>
      )}
    </figure>
  )
}

/** The next number up that is easily read off: 1, 2, 5, 10, 20, 50 … */
function niceMost(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most))
  return ([1, 2, 5, 10].find((step) => step * power >= most) ?? 10) * power
}
