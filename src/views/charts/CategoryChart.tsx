import { useMemo } from 'react'
import { BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import type { Stack } from '@/derive/stacks'
import type { FacetName } from '@/domain/facets'
import type { FilterResult } from '@/filter/applyFilter'
import { i18n } from '@/i18n/i18n'
import { useDerivedCalmly, useDispatch } from '@/session/hooks'
import { ActiveGroup } from './ActiveGroup'
import { groupTick } from './barWords'
import { ChartCard } from './ChartCard'
import { Fills } from './Fills'
import { Legend } from './Legend'
import { NumbersTable } from './NumbersTable'
import type { Part } from './parts'
import { RESULT_AXIS, stackBars, TOTAL_AXIS } from './StackBars'
import { stackTooltip } from './StackTooltip'
import { stackData } from './stackData'
import { useActiveGroup } from './useActiveGroup'
import { useFills } from './useFills'

const ROW_PX = 24
/** Room at the bars' end for "13 of 32". */
const LABEL_PX = 52
/** A letter of the labels, on average; they are cut beyond the most. */
const LETTER_PX = 6.4
const MOST_NAME_PX = 152

type CategoryChartProps<Name extends string> = {
  title: string
  rule: string
  /** What the groups are, over the first column of the numbers. */
  heading: string
  facet: FacetName
  derive: (result: FilterResult) => Stack<string, Name>[]
  parts: readonly Part<Name>[]
  nameOf: (group: string) => string
}

/** Bars by the values of a facet; pressing one filters by it. `derive`, `parts` and `nameOf` must hold still. */
export function CategoryChart<Name extends string>(props: CategoryChartProps<Name>) {
  const { title, rule, heading, facet, derive, parts, nameOf } = props
  const dispatch = useDispatch()
  const fills = useFills()
  const stacks = useDerivedCalmly(derive)
  const data = useMemo(() => stackData(heading, stacks, parts, nameOf), [heading, stacks, parts, nameOf])
  const tooltip = useMemo(() => stackTooltip(stacks, parts, fills, nameOf), [stacks, parts, fills, nameOf])
  const choose = (value: string) => dispatch({ kind: 'facet/toggled', facet, value })
  const own = [facet]
  const { onReach, onEnter } = useActiveGroup(choose)
  const width = Math.min(
    MOST_NAME_PX,
    Math.max(...stacks.map(({ group }) => nameOf(group).length)) * LETTER_PX + 12,
  )
  return (
    <ChartCard
      title={title}
      rule={rule}
      hint={i18n.t({ id: 'chart.hint.bar', message: 'Press a bar to filter.' })}
      own={own}
      data={data}
      onEnter={onEnter}
      chart={
        <>
          <Legend fills={fills} parts={parts} />
          <ResponsiveContainer width="100%" height={stacks.length * ROW_PX + 4}>
            <BarChart
              layout="vertical"
              data={stacks}
              margin={{ top: 0, right: LABEL_PX, bottom: 4, left: 0 }}
              barCategoryGap="26%"
              title={title}
              onClick={({ activeLabel }) => {
                if (activeLabel !== undefined) choose(String(activeLabel))
              }}
            >
              <Fills fills={fills} parts={parts} />
              <XAxis type="number" domain={[0, highestOf(stacks)]} hide />
              <YAxis yAxisId={TOTAL_AXIS} type="category" dataKey="group" hide />
              <YAxis
                yAxisId={RESULT_AXIS}
                type="category"
                dataKey="group"
                width={width}
                interval={0}
                tickLine={false}
                axisLine={{ stroke: 'var(--hairline-strong)' }}
                tick={groupTick(nameOf, width)}
              />
              <Tooltip isAnimationActive={false} cursor={{ fill: 'var(--hairline)' }} content={tooltip} />
              {stackBars({ stacks, parts, fills, groups: 'y' })}
              <ActiveGroup onReach={onReach} />
            </BarChart>
          </ResponsiveContainer>
        </>
      }
      numbers={<NumbersTable data={data} own={own} onChoose={choose} />}
    />
  )
}

const highestOf = (stacks: readonly { total: number }[]): number =>
  Math.max(1, ...stacks.map(({ total }) => total))
