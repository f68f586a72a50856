import type { SideFigures } from '@/derive/comparison'
import { yearWindow } from '@/domain/timeWindow'
import { digitWords, i18n } from '@/i18n/i18n'
import { ChoiceMenu } from '@/ui/ChoiceMenu'
import { incidentsWords, killedSumWords, type Side, sideLetter } from '@/words/comparison'
import styles from './CompareView.module.css'
import { PeriodField } from './PeriodField'
import type { Comparing } from './useComparing'

type SideCardProps = {
  side: Side
  /** Everything the side asks; the period first. */
  clauses: readonly string[]
  figures: SideFigures
  comparing: Comparing
}

/** One side: its letter, its period, what else it asks, and what it holds. */
export function SideCard({ side, clauses, figures, comparing }: SideCardProps) {
  const letter = sideLetter(side)
  const [, ...others] = clauses
  const period = comparing.periodOf(side)
  const years = i18n.t({ id: 'compare.year', message: '{side}: a whole year', values: { side: letter } })
  return (
    <section
      className={styles['side']}
      data-side={side}
      aria-label={i18n.t({ id: 'compare.side', message: 'Side {side}', values: { side: letter } })}
    >
      <span className={styles['letter']} aria-hidden="true">
        {letter}
      </span>
      <div className={styles['period']} data-explore>
        <PeriodField
          side={side}
          period={period}
          span={comparing.span}
          onChoose={(time) => comparing.choosePeriod(side, time)}
        />
        <ChoiceMenu
          label={years}
          groups={[
            {
              id: 'years',
              title: years,
              kind: 'act',
              choices: [
                ...comparing.years.toReversed().map((year) => ({
                  id: String(year),
                  text: digitWords(year),
                  onChoose: () => comparing.choosePeriod(side, yearWindow(year)),
                })),
                {
                  id: 'all',
                  text: i18n.t({ id: 'compare.allTime', message: 'all time' }),
                  onChoose: () => comparing.choosePeriod(side, null),
                },
              ],
            },
          ]}
        >
          {i18n.t({ id: 'compare.yearShort', message: 'Year' })}
        </ChoiceMenu>
      </div>
      <ul className={styles['chips']}>
        {others.length === 0 && (
          <li className={styles['quiet']}>
            {i18n.t({ id: 'compare.noFilter', message: 'No filter but the period' })}
          </li>
        )}
        {others.map((clause) => (
          <li key={clause} className={styles['chip']}>
            {clause}
          </li>
        ))}
      </ul>
      <p className={styles['holds']}>
        <strong>{incidentsWords(figures.incidents)}</strong>
        <span className={styles['quiet']}>
          {i18n.t({
            id: 'compare.killed',
            message: 'killed {range}; {stated} of {incidents} state a figure',
            values: {
              range: killedSumWords(figures.killed),
              stated: figures.killed.stated,
              incidents: figures.incidents,
            },
          })}
        </span>
      </p>
    </section>
  )
}
