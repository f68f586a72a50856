import { useCallback, useMemo } from 'react'
import { heldGroups, incidentsWith } from '@/derive/heldGroups'
import { type MatrixLine, nationalityMatrix } from '@/derive/nationalityMatrix'
import type { FilterResult } from '@/filter/applyFilter'
import { i18n } from '@/i18n/i18n'
import { useDerived } from '@/session/hooks'
import { ChartCard } from './ChartCard'
import { MatrixTable } from './MatrixTable'
import { MoreGroups } from './MoreGroups'
import { cellKey, matrixData } from './matrixData'
import { NumbersTable } from './NumbersTable'
import { useCellChoice } from './useCellChoice'
import { linesIn, usePlotPx } from './usePlotPx'

const OWN = ['country', 'nationality'] as const

/** Where perpetrators come from, by where they struck: a table of its own, because its cells are the chart. */
export function MatrixChart() {
  const { isPressed, choose } = useCellChoice()
  const matrix = useDerived(nationalityMatrix)
  const { plot, plotPx } = usePlotPx<HTMLTableSectionElement>()
  const most = linesIn(plotPx, LINE_PX)
  const { held, left } = useMemo(() => heldGroups(matrix.lines.map(asGroup), most), [matrix, most])
  const inLeft = useDerived(
    useCallback(
      (result: FilterResult) =>
        incidentsWith(
          result,
          'country',
          left.map(({ group }) => group),
          ...OWN,
        ),
      [left],
    ),
  )
  const shown = useMemo(() => ({ ...matrix, lines: held.map(({ line }) => line) }), [matrix, held])
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
      chart={
        <>
          <MatrixTable matrix={shown} body={plot} isPressed={isPressed} onChoose={choose} />
          <MoreGroups groups={left.length} incidents={inLeft} />
        </>
      }
      numbers={<NumbersTable data={data} own={OWN} onChoose={chooseKey} />}
    />
  )
}

/** A cell and the space below it. */
const LINE_PX = 26

const asGroup = (line: MatrixLine) => ({
  line,
  group: line.country,
  chosen: line.chosen,
  passing: line.cells.reduce((sum, cell) => sum + (cell.chosen ? cell.passing : 0), 0),
})
