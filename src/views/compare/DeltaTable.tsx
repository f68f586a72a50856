import { ArrowDown, ArrowUp } from 'lucide-react'
import {
  type ComparedFigures,
  type ComparedRow,
  LEAST_FOR_PERCENT,
  type SideFigures,
} from '@/derive/comparison'
import { COMPARED_COLUMNS, type ComparedBy, type ComparedColumn, type ComparedSort } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import { changeWords, comparedByName, killedSumWords, percentWords, signedWords } from '@/words/comparison'
import { numberWords } from '@/words/figures'
import styles from './CompareView.module.css'

type DeltaTableProps = {
  by: ComparedBy
  total: ComparedFigures
  rows: readonly ComparedRow[]
  nameOf: (value: string) => string
  sort: ComparedSort
  onSort: (sort: ComparedSort) => void
}

/** Every value of either side: incidents and killed in A and B, and the change from B to A. */
export function DeltaTable({ by, total, rows, nameOf, sort, onSort }: DeltaTableProps) {
  return (
    <>
      <table className={styles['table']}>
        <caption className="visually-hidden">
          {i18n.t({ id: 'compare.caption', message: 'Incidents in A and B and the change from B to A' })}
        </caption>
        <thead>
          <tr>
            {COMPARED_COLUMNS.map((column) => (
              <ColumnHeader key={column} column={column} by={by} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.value} name={nameOf(row.value)} figures={row} />
          ))}
        </tbody>
        <tfoot>
          <Line name={i18n.t({ id: 'compare.all', message: 'All incidents' })} figures={total} />
        </tfoot>
      </table>
      <p className={styles['rule']}>
        {i18n.t({
          id: 'compare.rule.table',
          message:
            'Change is A minus B, in percent only where B has {least} or more. Killed: lowest, best and highest figures, summed; “not stated” is not 0.',
          values: { least: LEAST_FOR_PERCENT },
        })}
      </p>
    </>
  )
}

type ColumnHeaderProps = Pick<DeltaTableProps, 'by' | 'sort' | 'onSort'> & { column: ComparedColumn }

function ColumnHeader({ column, by, sort, onSort }: ColumnHeaderProps) {
  const isSorted = sort.column === column
  const Arrow = sort.descending ? ArrowDown : ArrowUp
  return (
    <th scope="col" aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}>
      <Button
        look="link"
        onPress={() => onSort({ column, descending: isSorted ? !sort.descending : column !== 'value' })}
      >
        {columnName(column, by)}
        {isSorted && <Arrow size={12} aria-hidden="true" />}
      </Button>
    </th>
  )
}

function columnName(column: ComparedColumn, by: ComparedBy): string {
  if (column === 'value') return comparedByName(by)
  if (column === 'change') return i18n.t({ id: 'compare.change', message: 'Change' })
  return column === 'a'
    ? i18n.t({ id: 'compare.a', message: 'A' })
    : i18n.t({ id: 'compare.b', message: 'B' })
}

function Line({ name, figures: { a, b, change, percent } }: { name: string; figures: ComparedFigures }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <SideCell figures={a} />
      <SideCell figures={b} />
      <td title={changeWords(change)}>
        {signedWords(change)}
        <small>{percentWords(percent) ?? ''}</small>
      </td>
    </tr>
  )
}

function SideCell({ figures: { incidents, killed } }: { figures: SideFigures }) {
  return (
    <td>
      {numberWords(incidents)}
      {incidents > 0 && (
        <small>
          {i18n.t({
            id: 'compare.killedCell',
            message: 'killed {range}',
            values: { range: killedSumWords(killed) },
          })}
        </small>
      )}
    </td>
  )
}
