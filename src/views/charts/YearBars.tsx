import type { ReactNode } from 'react'
import {
  BarChart,
  CartesianGrid,
  ReferenceArea,
  ResponsiveContainer,
  Tooltip,
  type TooltipProps,
  XAxis,
  YAxis,
} from 'recharts'
import { digitWords } from '@/i18n/i18n'
import { numberWords } from '@/words/figures'
import { ActiveGroup } from './ActiveGroup'
import styles from './ChartsView.module.css'
import { RESULT_AXIS, TOTAL_AXIS } from './StackBars'
import type { useYearChoice } from './useYearChoice'

type YearBarsProps<Year extends object> = {
  title: string
  data: Year[]
  /** Must hold still: Recharts reads the data anew for another. */
  yearOf: (datum: Year) => number
  /** Room for the largest number at the axis, and above the bars, in pixels. */
  axisPx: number
  abovePx: number
  gap: `${number}%`
  years: ReturnType<typeof useYearChoice>
  tooltip: NonNullable<TooltipProps['content']>
  onReach: (group: string | null) => void
  /** The bars and what fills them. */
  children: ReactNode
}

/** Bars along the years, over which a drag chooses: axes, grid, brush and tooltip. */
export function YearBars<Year extends object>(props: YearBarsProps<Year>) {
  const { title, data, yearOf, axisPx, abovePx, gap, years, tooltip, onReach, children } = props
  const { brush, handlers } = years
  return (
    <div className={styles['brushable']}>
      <ResponsiveContainer width="100%" height={176}>
        <BarChart
          data={data}
          margin={{ top: abovePx, right: 0, bottom: 0, left: 0 }}
          barCategoryGap={gap}
          title={title}
          {...handlers}
        >
          <CartesianGrid vertical={false} stroke="var(--hairline)" />
          <XAxis xAxisId={TOTAL_AXIS} dataKey={yearOf} hide />
          <XAxis
            xAxisId={RESULT_AXIS}
            dataKey={yearOf}
            tickFormatter={digitWords}
            tickLine={false}
            axisLine={{ stroke: 'var(--hairline-strong)' }}
          />
          <YAxis
            width={axisPx}
            domain={[0, 'auto']}
            allowDecimals={false}
            // Of four, Recharts makes 0, 100, 200, 300; of its five, 0, 70, 140…
            tickCount={4}
            tickFormatter={numberWords}
            tickLine={false}
            axisLine={false}
          />
          <Tooltip isAnimationActive={false} cursor={{ fill: 'var(--hairline)' }} content={tooltip} />
          {children}
          {brush && (
            <ReferenceArea
              xAxisId={RESULT_AXIS}
              x1={Math.min(brush.from, brush.to)}
              x2={Math.max(brush.from, brush.to)}
              fill="var(--accent)"
              fillOpacity={0.12}
              stroke="var(--accent)"
            />
          )}
          <ActiveGroup onReach={onReach} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}
