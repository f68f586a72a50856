import { type ComparedTable, sortedComparison } from '@/derive/comparison'
import { COMPARED_BY, type ComparedBy, type Comparison } from '@/domain/viewState'
import { formatLocale, i18n } from '@/i18n/i18n'
import { useDispatch, useView } from '@/session/hooks'
import { useDatasetNames } from '@/session/useSideWords'
import { Button } from '@/ui/Button'
import { comparedByName } from '@/words/comparison'
import { facetValueName } from '@/words/facets'
import styles from './CompareView.module.css'
import { DeltaChart } from './DeltaChart'
import { DeltaTable } from './DeltaTable'
import { SaveComparison } from './SaveComparison'

type FiguresProps = { table: ComparedTable; compare: Comparison; onBy: (by: ComparedBy) => void }

/** What differs, by what the reader chooses: a chart, and the same as a table with what is known of the killed. */
export function Figures({ table, compare, onBy }: FiguresProps) {
  const { by } = compare
  const names = useDatasetNames()
  const dispatch = useDispatch()
  const sort = useView((view) => view.comparedSort)
  const nameOf = (value: string) => facetValueName(by, value, names)
  const rows = sortedComparison(table.rows, sort, nameOf, (one, other) =>
    one.localeCompare(other, formatLocale()),
  )
  const title = i18n.t({ id: 'compare.figures', message: 'What differs' })
  return (
    <section className={styles['figures']} aria-label={title}>
      <header className={styles['figuresHeader']}>
        <h3>{title}</h3>
        <SaveComparison table={{ total: table.total, rows }} compare={compare} />
      </header>
      <div
        className={styles['switch']}
        role="group"
        aria-label={i18n.t({ id: 'compare.by', message: 'Compared by' })}
      >
        {COMPARED_BY.map((name) => (
          <Button key={name} pressed={name === by} onPress={() => onBy(name)}>
            {comparedByName(name)}
          </Button>
        ))}
      </div>
      <p className={styles['rule']}>{ruleOf(by)}</p>
      <DeltaChart rows={rows} nameOf={nameOf} />
      <DeltaTable
        by={by}
        total={table.total}
        rows={rows}
        nameOf={nameOf}
        sort={sort}
        onSort={(next) => dispatch({ kind: 'comparison/sorted', sort: next })}
      />
    </section>
  )
}

const ruleOf = (by: ComparedBy): string =>
  by === 'country' || by === 'nationality'
    ? i18n.t({
        id: 'compare.rule.several',
        message:
          'Incidents; one with several values counts in each, in the total once. Context records are not counted.',
      })
    : i18n.t({
        id: 'compare.rule.one',
        message: 'Incidents, each counted once. Context records are not counted.',
      })
