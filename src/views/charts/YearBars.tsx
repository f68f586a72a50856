import { memo, type PointerEvent, type ReactNode } from 'react'
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
import type { Bar } from './ShownStacks'
import { usePlotPx } from './usePlotPx'
import type { useYearChoice } from './useYearChoice'

type YearBarsProps = {
  title: string
  /** Each year's highest value, whatever the filters: the axis holds still. */
  bars: readonly Bar<number>[]
  /** Room for the largest number at the axis, and above the bars, in pixels. */
  axisPx: number
  abovePx: number
  gap: `${number}%`
  brush: ReturnType<typeof useYearChoice>['brush']
  handlers: ReturnType<typeof useYearChoice>['handlers']
  tooltip: NonNullable<TooltipProps['content']>
  onReach: (group: string | null) => void
  /** The bars and what fills them: the identical element while they are the same. */
  children: ReactNode
}

/** Lower, bars of 1 and 2 look alike. */
const HEIGHT_PX = { least: 88, most: 176 } as const

/** Bars along the years, over which a drag chooses: axes, grid, brush and tooltip. */
export const YearBars = memo(function YearBars(props: YearBarsProps) {
  const { title, bars, axisPx, abovePx, gap, brush, handlers, tooltip, onReach, children } = props
  const { plot, plotPx } = usePlotPx<HTMLDivElement>()
  return (
    <div
      ref={plot}
      className={styles['brushable']}
      role="presentation"
      onPointerDown={(event) => {
        const year = event.isPrimary && event.button === 0 ? yearUnder(event, bars) : null
        if (year !== null) handlers.onPressed(year, event.shiftKey)
      }}
      onPointerMove={(event) => {
        const year = event.isPrimary ? yearUnder(event, bars) : null
        if (year !== null) handlers.onMoved(year)
      }}
    >
      <ResponsiveContainer
        width="100%"
        height={Math.min(HEIGHT_PX.most, Math.max(HEIGHT_PX.least, plotPx ?? HEIGHT_PX.most))}
      >
        <BarChart
          data={[...bars]}
          margin={{ top: abovePx, right: 0, bottom: 0, left: 0 }}
          barCategoryGap={gap}
          title={title}
        >
          <CartesianGrid vertical={false} stroke="var(--hairline)" />
          <XAxis
            dataKey="group"
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
})

/**
 * The year under the pointer; null beside the plot. Of the grid, which is as wide as the years are: Recharts knows
 * where a mouse is, but not where a finger begins.
 */
function yearUnder(
  { currentTarget, clientX, clientY }: PointerEvent,
  bars: readonly Bar<number>[],
): number | null {
  const plot = currentTarget.querySelector('.recharts-cartesian-grid')?.getBoundingClientRect()
  if (!plot || clientY < plot.top || clientY > plot.bottom) return null
  return bars[Math.floor(((clientX - plot.left) / plot.width) * bars.length)]?.group ?? null
}
