import { useMemo } from 'react'
import { byChange, type ComparedRow, comparedTable, type SideFigures, sideTable } from '@/derive/comparison'
import type { Comparison } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import { useDerived, useDerivedB, useView } from '@/session/hooks'
import { useDatasetNames } from '@/session/useSideWords'
import { DeltaTrack } from '@/ui/DeltaTrack'
import {
  changeWords,
  comparedByName,
  incidentsWords,
  killedSumWords,
  type Side,
  sideLetter,
  signedWords,
} from '@/words/comparison'
import { facetValueName } from '@/words/facets'
import { numberWords } from '@/words/figures'
import styles from './ComparisonCard.module.css'
import { useHeldRows } from './useHeldRows'

/** What differs between the two maps, as a room can take it in. */
export function ComparisonCard() {
  const compare = useView((view) => view.compare)
  return compare ? (
    <Compared compare={compare} />
  ) : (
    <p className={styles['card']}>
      {i18n.t({ id: 'present.noComparison', message: 'This slide’s view compares nothing.' })}
    </p>
  )
}

function Compared({ compare: { by } }: { compare: Comparison }) {
  const count = useMemo(() => sideTable(by), [by])
  const a = useDerived(count)
  const b = useDerivedB(count)
  const { total, rows } = useMemo(() => comparedTable(a, b), [a, b])
  return (
    <article className={styles['card']}>
      <h2>{changeWords(total.change)}</h2>
      <div className={styles['sides']}>
        <SideTotals side="a" figures={total.a} />
        <SideTotals side="b" figures={total.b} />
      </div>
      <Changes heading={comparedByName(by)} by={by} rows={rows} />
      <p className={styles['quiet']}>
        {i18n.t({
          id: 'compare.caution',
          message:
            'Counts are of what five articles mention: a difference may be in the reporting, not in what happened.',
        })}
      </p>
    </article>
  )
}

function SideTotals({ side, figures: { incidents, killed } }: { side: Side; figures: SideFigures }) {
  return (
    <p>
      <span className={styles['letter']} data-side={side}>
        {sideLetter(side)}
      </span>{' '}
      {incidentsWords(incidents)}
      <br />
      <span className={styles['quiet']}>
        {i18n.t({
          id: 'compare.killedCell',
          message: 'killed {range}',
          values: { range: killedSumWords(killed) },
        })}
      </span>
    </p>
  )
}

type ChangesProps = { heading: string; by: Comparison['by']; rows: readonly ComparedRow[] }

/** The biggest changes, as many as there is room for; what is left out is said. */
function Changes({ heading, by, rows }: ChangesProps) {
  const names = useDatasetNames()
  const sorted = useMemo(() => byChange(rows), [rows])
  const { list, held } = useHeldRows<HTMLDivElement>(sorted)
  const most = Math.max(1, ...rows.map((row) => Math.max(row.a.incidents, row.b.incidents)))
  return (
    <div className={styles['changes']} role="table" aria-label={heading}>
      <div role="row" className={styles['line']}>
        <span role="columnheader">{heading}</span>
        <span role="columnheader">{sideLetter('a')}</span>
        <span role="columnheader">{sideLetter('b')}</span>
        <span role="columnheader">{i18n.t({ id: 'compare.change', message: 'Change' })}</span>
      </div>
      <div ref={list} role="rowgroup" className={styles['rows']}>
        {sorted.map((row, i) => (
          <div key={row.value} role="row" className={styles['line']} data-over={i >= held}>
            <span role="rowheader" dir="auto">
              {facetValueName(by, row.value, names)}
            </span>
            <span role="cell">{numberWords(row.a.incidents)}</span>
            <span role="cell">{numberWords(row.b.incidents)}</span>
            <span role="cell">{signedWords(row.change)}</span>
            <span className={styles['track']}>
              <DeltaTrack a={row.a.incidents} b={row.b.incidents} most={most} />
            </span>
          </div>
        ))}
      </div>
      {held < sorted.length && <p className={styles['quiet']}>{moreWords(sorted.slice(held))}</p>}
    </div>
  )
}

function moreWords(left: readonly ComparedRow[]): string {
  const most = Math.max(...left.map(({ change }) => Math.abs(change)))
  return most === 0
    ? i18n.t({
        id: 'present.moreUnchanged',
        message: '{count, plural, one {and one more} other {and # more}}, unchanged',
        values: { count: left.length },
      })
    : i18n.t({
        id: 'present.moreChanges',
        message: '{count, plural, one {and one more} other {and # more}}, a change of {most} at most',
        values: { count: left.length, most },
      })
}
