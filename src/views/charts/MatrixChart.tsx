import { useMemo } from 'react'
import { nationalityMatrix } from '@/derive/nationalityMatrix'
import { i18n } from '@/i18n/i18n'
import { useDerived } from '@/session/hooks'
import { ChartCard } from './ChartCard'
import { MatrixTable } from './MatrixTable'
import { cellKey, matrixData } from './matrixData'
import { NumbersTable } from './NumbersTable'
import { useCellChoice } from './useCellChoice'

const OWN = ['country', 'nationality'] as const

/** Where perpetrators come from, by where they struck: a table of its own, because its cells are the chart. */
export function MatrixChart() {
  const { isPressed, choose } = useCellChoice()
  const matrix = useDerived(nationalityMatrix)
  const data = useMemo(() => matrixData(matrix), [matrix])
  const chooseKey = (key: string) => {
    const cell = matrix.lines.flatMap(({ cells }) => cells).find((candidate) => cellKey(candidate) === key)
    if (cell) choose(cell)
  }
  return (
    <ChartCard
      name="nationalities"
      title={i18n.t({ id: 'chart.matrix', message: 'Where perpetrators came from' })}
      rule={i18n.t({
        id: 'chart.matrix.rule',
        message: 'Incidents by country (rows) and nationality (columns); one with two counts under both.',
      })}
      hint={i18n.t({ id: 'chart.hint.cell', message: 'Press a number to filter by the pair.' })}
      own={OWN}
      data={data}
      chart={<MatrixTable matrix={matrix} isPressed={isPressed} onChoose={choose} />}
      numbers={<NumbersTable data={data} own={OWN} onChoose={chooseKey} />}
    />
  )
}
