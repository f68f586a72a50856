import { useMemo } from 'react'
import { BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { countryStacks } from '@/derive/kindStacks'
import { i18n } from '@/i18n/i18n'
import { useDerived, useDispatch } from '@/session/hooks'
import { countryName } from '@/words/places'
import { ChartCard } from './ChartCard'
import { kindBars, RESULT_AXIS, TOTAL_AXIS } from './KindBars'
import { NumbersTable } from './NumbersTable'
import { stackTooltip } from './StackTooltip'

const ROW_PX = 22
const AXIS_PX = 28

export function ByCountryChart() {
  const dispatch = useDispatch()
  const stacks = useDerived(countryStacks)
  const tooltip = useMemo(() => stackTooltip(stacks, countryName), [stacks])
  const choose = (code: string) => dispatch({ kind: 'country/toggled', code })
  const title = i18n.t({ id: 'chart.byCountry', message: 'By country' })
  return (
    <ChartCard
      title={title}
      rule={i18n.t({
        id: 'chart.byCountry.rule',
        message: 'Where it happened; an incident in two countries counts in both. Press a bar to filter.',
      })}
      chart={
        <ResponsiveContainer width="100%" height={stacks.length * ROW_PX + AXIS_PX}>
          <BarChart
            layout="vertical"
            data={stacks}
            margin={{ top: 0, right: 8, bottom: 0, left: 0 }}
            barCategoryGap="24%"
            title={title}
            onClick={({ activeLabel }) => {
              if (activeLabel !== undefined) choose(String(activeLabel))
            }}
          >
            <CartesianGrid horizontal={false} stroke="var(--hairline)" />
            <XAxis type="number" allowDecimals={false} tickLine={false} axisLine={false} />
            <YAxis yAxisId={TOTAL_AXIS} type="category" dataKey="group" hide />
            <YAxis
              yAxisId={RESULT_AXIS}
              type="category"
              dataKey="group"
              width={96}
              interval={0}
              tickLine={false}
              axisLine={{ stroke: 'var(--hairline-strong)' }}
              tickFormatter={countryName}
            />
            <Tooltip isAnimationActive={false} cursor={{ fill: 'var(--hairline)' }} content={tooltip} />
            {kindBars({ stacks, groups: 'y' })}
          </BarChart>
        </ResponsiveContainer>
      }
      numbers={
        <NumbersTable
          heading={i18n.t({ id: 'chart.country', message: 'Country' })}
          stacks={stacks}
          nameOf={countryName}
          onChoose={choose}
        />
      }
    />
  )
}
