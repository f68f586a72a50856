import { type KeyboardEvent, type RefObject, useState } from 'react'
import type { MatrixCell, NationalityMatrix } from '@/derive/nationalityMatrix'
import { NOT_STATED } from '@/domain/facets'
import { i18n } from '@/i18n/i18n'
import { useMayAsk } from '@/session/hooks'
import { facetName } from '@/words/facets'
import { numberWords } from '@/words/figures'
import styles from './ChartsView.module.css'
import { countryGroup, nationalityGroup } from './groupName'
import { cellKey } from './matrixData'
import { nearestIn } from './nearestIn'

/** Shades of the cells; the deepest is the largest total. */
const STEPS = 5

type MatrixTableProps = {
  matrix: NationalityMatrix
  body: RefObject<HTMLTableSectionElement | null>
  isPressed: (cell: MatrixCell) => boolean
  onChoose: (cell: MatrixCell) => void
}

/** One stop of the Tab key; the arrow keys go from number to number. */
export function MatrixTable({ matrix, body, isPressed, onChoose }: MatrixTableProps) {
  const { nationalities, lines, highest } = matrix
  const mayAsk = useMayAsk(['country', 'nationality'])
  const [focused, setFocused] = useState<string | null>(null)
  const filled = lines.flatMap(({ cells }) => cells.filter(({ total }) => total > 0))
  const stop = filled.find((cell) => cellKey(cell) === focused) ?? filled[0]
  return (
    <div className={styles['matrixScroll']} role="presentation" onKeyDown={moveFocus}>
      <table className={styles['matrix']}>
        <thead>
          <tr>
            <th scope="col">{facetName('country')}</th>
            {nationalities.map((nationality) => (
              <th key={nationality} scope="col" data-apart={nationality === NOT_STATED}>
                <span>{nationalityGroup(nationality)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {lines.map(({ country, cells }) => (
            <tr key={country}>
              <th scope="row">{countryGroup(country)}</th>
              {cells.map((cell) => (
                <td key={cell.nationality} data-apart={cell.nationality === NOT_STATED}>
                  {cell.total > 0 && (
                    <CellButton
                      cell={cell}
                      step={cell.nationality === NOT_STATED ? 0 : Math.ceil((cell.passing / highest) * STEPS)}
                      pressed={isPressed(cell)}
                      reached={cell === stop}
                      onFocus={() => setFocused(cellKey(cell))}
                      onChoose={mayAsk ? () => onChoose(cell) : null}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function moveFocus(event: KeyboardEvent): void {
  const next = nearestIn(event.key, event.target, event.currentTarget.querySelectorAll('button'))
  if (!next) return
  event.preventDefault()
  next.focus()
}

type CellButtonProps = {
  cell: MatrixCell
  step: number
  pressed: boolean
  reached: boolean
  onFocus: () => void
  onChoose: (() => void) | null
}

function CellButton({ cell, step, pressed, reached, onFocus, onChoose }: CellButtonProps) {
  const { passing, total } = cell
  const name = i18n.t({
    id: 'chart.matrix.cell',
    message: '{country}, {nationality}: {passing} of {total}',
    values: {
      country: countryGroup(cell.country),
      nationality: nationalityGroup(cell.nationality),
      passing,
      total,
    },
  })
  return (
    <button
      type="button"
      aria-label={name}
      aria-pressed={pressed}
      title={name}
      tabIndex={reached ? 0 : -1}
      data-step={step}
      data-faded={!cell.chosen}
      onFocus={onFocus}
      disabled={onChoose === null}
      onClick={onChoose ?? undefined}
    >
      {numberWords(passing)}
      {passing < total && <small>/{numberWords(total)}</small>}
    </button>
  )
}
