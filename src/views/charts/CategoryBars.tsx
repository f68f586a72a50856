import { memo } from 'react'
import { BarChart, Bar as Bars, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { ActiveGroup } from './ActiveGroup'
import { Fills } from './Fills'
import { groupTick } from './groupTick'
import type { Part } from './parts'
import { type Bar, hasBeside } from './ShownStacks'
import { lyingBeside, lyingStack } from './StackMark'
import { stackTooltip } from './StackTooltip'

/** Height of a line; more where a hollow bar lies below each. */
export const rowPx = (bars: Parameters<typeof hasBeside>[0]): number => (hasBeside(bars) ? 32 : 24)
/** Room at the bars' end for "13 of 32". */
const LABEL_PX = 52
/** A letter of the labels, on average; they are cut beyond the most. */
const LETTER_PX = 6.4
const MOST_NAME_PX = 152

type CategoryBarsProps = {
  title: string
  bars: readonly Bar<string>[]
  parts: readonly Part<string>[]
  fills: string
  nameOf: (group: string) => string
  onChoose: (group: string) => void
  onReach: (group: string | null) => void
}

/** Lying bars with their axes and tooltip; what they hold comes by `ShownStacksContext`. */
export const CategoryBars = memo(function CategoryBars(props: CategoryBarsProps) {
  const { title, bars, parts, fills, nameOf, onChoose, onReach } = props
  const isBeside = hasBeside(bars)
  const width = Math.min(
    MOST_NAME_PX,
    Math.max(...bars.map(({ group }) => nameOf(group).length)) * LETTER_PX + 12,
  )
  return (
    <ResponsiveContainer width="100%" height={bars.length * rowPx(bars) + 4}>
      <BarChart
        layout="vertical"
        data={[...bars]}
        margin={{ top: 0, right: LABEL_PX, bottom: 4, left: 0 }}
        barCategoryGap={isBeside ? '14%' : '26%'}
        barGap={1}
        title={title}
        onClick={({ activeLabel }) => {
          if (activeLabel !== undefined) onChoose(String(activeLabel))
        }}
      >
        <Fills fills={fills} parts={parts} />
        <XAxis type="number" domain={[0, highestOf(bars)]} hide />
        <YAxis
          type="category"
          dataKey="group"
          width={width}
          interval={0}
          tickLine={false}
          axisLine={{ stroke: 'var(--hairline-strong)' }}
          tick={groupTick(nameOf, width)}
        />
        <Tooltip isAnimationActive={false} cursor={{ fill: 'var(--hairline)' }} content={stackTooltip} />
        <Bars dataKey="total" shape={lyingStack} isAnimationActive={false} />
        {isBeside && <Bars dataKey="besideTotal" shape={lyingBeside} isAnimationActive={false} />}
        <ActiveGroup onReach={onReach} />
      </BarChart>
    </ResponsiveContainer>
  )
})

const highestOf = (bars: readonly Bar<string>[]): number =>
  Math.max(1, ...bars.map(({ total, besideTotal = 0 }) => Math.max(total, besideTotal)))
