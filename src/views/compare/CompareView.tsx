import { useMemo } from 'react'
import { comparedTable, sideTable } from '@/derive/comparison'
import type { Comparison } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import { useDerived, useDerivedB, useDispatch, useView } from '@/session/hooks'
import { useSideWords } from '@/session/useSideWords'
import { Button } from '@/ui/Button'
import { changeWords, comparisonWords } from '@/words/comparison'
import styles from './CompareView.module.css'
import { Figures } from './Figures'
import { PeriodPresets } from './PeriodPresets'
import { SideCard } from './SideCard'
import { useComparing } from './useComparing'

/** The comparison under way: what A and B ask, and what differs. Nothing while nothing is compared. */
export function CompareView() {
  const compare = useView((view) => view.compare)
  return compare && <Compared compare={compare} />
}

function Compared({ compare }: { compare: Comparison }) {
  const dispatch = useDispatch()
  const comparing = useComparing(compare)
  const count = useMemo(() => sideTable(compare.by), [compare.by])
  const a = useDerived(count)
  const b = useDerivedB(count)
  const table = useMemo(() => comparedTable(a, b), [a, b])
  const words = useSideWords()
  return (
    // Escape ends the comparison wherever in its panel one is; the buttons do the same.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles['compare']}
      onKeyDown={(event) => {
        // In a field, Escape is the field's.
        const inField = event.target instanceof HTMLInputElement
        if (event.key === 'Escape' && !event.defaultPrevented && !inField) comparing.end()
      }}
    >
      <section
        className={styles['sides']}
        aria-label={i18n.t({ id: 'compare.title', message: 'Comparison' })}
      >
        <header className={styles['figuresHeader']}>
          <h3 title={comparisonWords(words, table.total)}>{changeWords(table.total.change)}</h3>
          <span data-explore>
            <Button look="link" onPress={comparing.end}>
              {i18n.t({ id: 'compare.end', message: 'End comparison' })}
            </Button>
          </span>
        </header>
        <SideCard side="a" clauses={words.askedA} figures={table.total.a} comparing={comparing} />
        <SideCard side="b" clauses={words.askedB} figures={table.total.b} comparing={comparing} />
        <div className={styles['acts']} data-explore>
          <PeriodPresets comparing={comparing} />
          <Button look="outlined" onPress={comparing.swap}>
            {i18n.t({ id: 'compare.swap', message: 'Swap A and B' })}
          </Button>
          <Button look="outlined" onPress={comparing.giveFiltersToB}>
            {i18n.t({ id: 'compare.copy', message: 'Filter B like A' })}
          </Button>
        </div>
        <p className={styles['quiet']} data-explore>
          {i18n.t({
            id: 'compare.how',
            message:
              'The filter panel has a switch between A and B. “Filter B like A” gives B all filters of A and keeps its period.',
          })}
        </p>
      </section>
      <Figures table={table} compare={compare} onBy={comparing.tellBy} />
      <p className={styles['caution']}>
        {i18n.t({
          id: 'compare.caution',
          message:
            'Counts are of what five articles mention: a difference may be in the reporting, not in what happened.',
        })}{' '}
        <span data-explore>
          <Button look="link" onPress={() => dispatch({ kind: 'page/opened', page: 'method' })}>
            {i18n.t({ id: 'figures.why', message: 'Why' })}
          </Button>
        </span>
      </p>
    </div>
  )
}
