import { useMemo } from 'react'
import { Bar } from 'recharts'
import { yearStacksBeside } from '@/derive/besideStacks'
import { digitWords, i18n } from '@/i18n/i18n'
import { useDerived } from '@/session/hooks'
import { ChartCard } from './ChartCard'
import { Fills } from './Fills'
import { Legend, withBesideRule } from './Legend'
import { NumbersTable } from './NumbersTable'
import { kindParts } from './parts'
import { hasBeside, ShownStacksContext, useBars } from './ShownStacks'
import { uprightBeside, uprightStack } from './StackMark'
import { stackTooltip } from './StackTooltip'
import { stackData } from './stackData'
import { useActiveGroup } from './useActiveGroup'
import { useFills } from './useFills'
import { useYearChoice, yearsHint } from './useYearChoice'
import { YearBars } from './YearBars'

const OWN = ['time'] as const

export function ByYearChart() {
  const stacks = useDerived(yearStacksBeside)
  const bars = useBars(stacks)
  const isBeside = hasBeside(bars)
  const fills = useFills()
  const parts = useMemo(() => kindParts(), [])
  const { choose, brush, handlers } = useYearChoice()
  const { onReach, onEnter } = useActiveGroup((year, extend) => choose(Number(year), extend))
  const heading = i18n.t({ id: 'chart.year', message: 'Year' })
  const data = useMemo(() => stackData(heading, stacks, parts, String), [heading, stacks, parts])
  const shown = useMemo(() => ({ stacks, parts, fills, nameOf: yearName }), [stacks, parts, fills])
  const marks = useMemo(
    () => [
      <Fills key="fills" fills={fills} parts={parts} />,
      <Bar key="bars" dataKey="total" shape={uprightStack} isAnimationActive={false} />,
      isBeside && <Bar key="beside" dataKey="besideTotal" shape={uprightBeside} isAnimationActive={false} />,
    ],
    [fills, parts, isBeside],
  )
  const title = i18n.t({ id: 'chart.byYear', message: 'By year and kind' })
  return (
    <ChartCard
      name="by-year"
      title={title}
      rule={withBesideRule(
        i18n.t({ id: 'chart.byYear.rule', message: 'Each incident once, in the year it began.' }),
        isBeside,
      )}
      hint={yearsHint()}
      own={OWN}
      data={data}
      onEnter={onEnter}
      chart={
        <ShownStacksContext value={shown}>
          <Legend fills={fills} parts={parts} isBeside={isBeside} />
          <YearBars
            title={title}
            bars={bars}
            axisPx={24}
            abovePx={8}
            gap="18%"
            brush={brush}
            handlers={handlers}
            tooltip={stackTooltip}
            onReach={onReach}
          >
            {marks}
          </YearBars>
        </ShownStacksContext>
      }
      numbers={<NumbersTable data={data} own={OWN} onChoose={(year) => choose(Number(year), false)} />}
    />
  )
}

const yearName = (year: string): string => digitWords(Number(year))
