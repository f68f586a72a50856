import { type MouseEvent, useMemo, useRef } from 'react'
import { BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { yearStacks } from '@/derive/kindStacks'
import { i18n } from '@/i18n/i18n'
import { windowAfterYear } from '@/session/chooseYear'
import { useDerived, useDispatch, useView } from '@/session/hooks'
import { ChartCard } from './ChartCard'
import { kindBars, RESULT_AXIS, TOTAL_AXIS } from './KindBars'
import { NumbersTable } from './NumbersTable'
import { stackTooltip } from './StackTooltip'

export function ByYearChart() {
  const dispatch = useDispatch()
  const window = useView((view) => view.time)
  const stacks = useDerived(yearStacks)
  const tooltip = useMemo(() => stackTooltip(stacks, String), [stacks])
  const shift = useRef(false)
  const choose = (year: number, extend: boolean) =>
    dispatch({ kind: 'time/chosen', window: windowAfterYear(window, year, extend) })
  const title = i18n.t({ id: 'chart.byYear', message: 'By year and kind' })
  return (
    <ChartCard
      title={title}
      rule={i18n.t({
        id: 'chart.byYear.rule',
        message: 'Each incident once, in the year it began. Grey: all incidents. Press a bar to filter.',
      })}
      chart={
        <div
          onClickCapture={(event: MouseEvent) => {
            shift.current = event.shiftKey
          }}
        >
          <ResponsiveContainer width="100%" height={168}>
            <BarChart
              data={stacks}
              margin={{ top: 8, right: 0, bottom: 0, left: -28 }}
              barCategoryGap="18%"
              title={title}
              onClick={({ activeLabel }) => {
                if (activeLabel !== undefined) choose(Number(activeLabel), shift.current)
              }}
            >
              <CartesianGrid vertical={false} stroke="var(--hairline)" />
              <XAxis xAxisId={TOTAL_AXIS} dataKey="group" hide />
              <XAxis
                xAxisId={RESULT_AXIS}
                dataKey="group"
                tickLine={false}
                axisLine={{ stroke: 'var(--hairline-strong)' }}
              />
              <YAxis allowDecimals={false} tickLine={false} axisLine={false} />
              <Tooltip isAnimationActive={false} cursor={{ fill: 'var(--hairline)' }} content={tooltip} />
              {kindBars({ stacks, groups: 'x' })}
            </BarChart>
          </ResponsiveContainer>
        </div>
      }
      numbers={
        <NumbersTable
          heading={i18n.t({ id: 'chart.year', message: 'Year' })}
          stacks={stacks}
          nameOf={String}
          onChoose={(year) => choose(year, false)}
        />
      }
    />
  )
}
