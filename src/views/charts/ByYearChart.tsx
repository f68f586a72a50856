import { useMemo } from 'react'
import { BarChart, CartesianGrid, ReferenceArea, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { yearStacks } from '@/derive/kindStacks'
import { digitWords, i18n } from '@/i18n/i18n'
import { useDerivedCalmly } from '@/session/hooks'
import { numberWords } from '@/words/figures'
import { ActiveGroup } from './ActiveGroup'
import { ChartCard } from './ChartCard'
import styles from './ChartsView.module.css'
import { Fills } from './Fills'
import { Legend } from './Legend'
import { NumbersTable } from './NumbersTable'
import { kindParts } from './parts'
import { RESULT_AXIS, stackBars, TOTAL_AXIS } from './StackBars'
import { stackTooltip } from './StackTooltip'
import { stackData } from './stackData'
import { useActiveGroup } from './useActiveGroup'
import { useFills } from './useFills'
import { useYearChoice, yearsHint } from './useYearChoice'

export function ByYearChart() {
  const stacks = useDerivedCalmly(yearStacks)
  const fills = useFills()
  const parts = useMemo(() => kindParts(), [])
  const { choose, brush, handlers } = useYearChoice()
  const { onReach, onEnter } = useActiveGroup((year, extend) => choose(Number(year), extend))
  const heading = i18n.t({ id: 'chart.year', message: 'Year' })
  const data = useMemo(() => stackData(heading, stacks, parts, String), [heading, stacks, parts])
  const tooltip = useMemo(() => stackTooltip(stacks, parts, fills, digitWords), [stacks, parts, fills])
  const title = i18n.t({ id: 'chart.byYear', message: 'By year and kind' })
  return (
    <ChartCard
      title={title}
      rule={i18n.t({
        id: 'chart.byYear.rule',
        message: 'Each incident once, in the year it began.',
      })}
      hint={yearsHint()}
      own={['time']}
      data={data}
      onEnter={onEnter}
      chart={
        <>
          <Legend fills={fills} parts={parts} />
          <div className={styles['brushable']}>
            <ResponsiveContainer width="100%" height={176}>
              <BarChart
                data={stacks}
                margin={{ top: 8, right: 0, bottom: 0, left: 0 }}
                barCategoryGap="18%"
                title={title}
                {...handlers}
              >
                <Fills fills={fills} parts={parts} />
                <CartesianGrid vertical={false} stroke="var(--hairline)" />
                <XAxis xAxisId={TOTAL_AXIS} dataKey="group" hide />
                <XAxis
                  xAxisId={RESULT_AXIS}
                  dataKey="group"
                  tickFormatter={digitWords}
                  tickLine={false}
                  axisLine={{ stroke: 'var(--hairline-strong)' }}
                />
                <YAxis
                  width={24}
                  domain={[0, 'auto']}
                  allowDecimals={false}
                  tickFormatter={numberWords}
                  tickLine={false}
                  axisLine={false}
                />
                <Tooltip isAnimationActive={false} cursor={{ fill: 'var(--hairline)' }} content={tooltip} />
                {stackBars({ stacks, parts, fills, groups: 'x' })}
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
        </>
      }
      numbers={<NumbersTable data={data} onChoose={(year) => choose(Number(year), false)} />}
    />
  )
}
