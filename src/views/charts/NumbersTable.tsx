import type { ChartData } from '@/derive/chartData'
import type { FilterState } from '@/domain/viewState'
import { digitWords } from '@/i18n/i18n'
import { useMayAsk } from '@/session/hooks'
import { Button } from '@/ui/Button'
import { notStated, numberWords } from '@/words/figures'
import styles from './ChartsView.module.css'

type NumbersTableProps = {
  data: ChartData
  /** What a row asks by. */
  own: readonly (keyof FilterState)[]
  onChoose: (key: string) => void
}

/** The chart's numbers; each row's first cell filters as its bar does. */
export function NumbersTable({ data: { columns, lines }, own, onChoose }: NumbersTableProps) {
  const mayAsk = useMayAsk(own)
  const shown = columns.flatMap(({ name, detail }, index) => (detail ? [] : [{ name, index }]))
  return (
    <table className={styles['numbers']}>
      <thead>
        <tr>
          {shown.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, cells, chosen }) => (
          <tr key={key} data-faded={!chosen}>
            {shown.map(({ name, index }) => (
              <td key={name}>
                {index === 0 && mayAsk ? (
                  <Button look="link" onPress={() => onChoose(key)}>
                    {groupWords(cells[index] ?? null)}
                  </Button>
                ) : (
                  (index === 0 ? groupWords : cellWords)(cells[index] ?? null)
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Years are kept as a file holds them, and said in the page's digits. */
const groupWords = (cell: string | number | null): string =>
  typeof cell === 'string' && /^\d{4}$/.test(cell) ? digitWords(Number(cell)) : cellWords(cell)

const cellWords = (cell: string | number | null): string =>
  cell === null ? notStated() : typeof cell === 'number' ? numberWords(cell) : cell
