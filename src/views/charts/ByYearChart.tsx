import { useMemo } from 'react'
import { yearStacks } from '@/derive/kindStacks'
import { digitWords, i18n } from '@/i18n/i18n'
import { useDerivedCalmly } from '@/session/hooks'
import { ChartCard } from './ChartCard'
import { Fills } from './Fills'
import { Legend } from './Legend'
import { NumbersTable } from './NumbersTable'
import { kindParts } from './parts'
import { stackBars } from './StackBars'
import { stackTooltip } from './StackTooltip'
import { stackData } from './stackData'
import { useActiveGroup } from './useActiveGroup'
import { useFills } from './useFills'
import { useYearChoice, yearsHint } from './useYearChoice'
import { YearBars } from './YearBars'

const OWN = ['time'] as const

export function ByYearChart() {
  const stacks = useDerivedCalmly(yearStacks)
  const fills = useFills()
  const parts = useMemo(() => kindParts(), [])
  const yearChoice = useYearChoice()
  const { choose } = yearChoice
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
      own={OWN}
      data={data}
      onEnter={onEnter}
      chart={
        <>
          <Legend fills={fills} parts={parts} />
          <YearBars
            title={title}
            data={stacks}
            yearOf={yearOfStack}
            axisPx={24}
            abovePx={8}
            gap="18%"
            years={yearChoice}
            tooltip={tooltip}
            onReach={onReach}
          >
            <Fills fills={fills} parts={parts} />
            {stackBars({ stacks, parts, fills, groups: 'x' })}
          </YearBars>
        </>
      }
      numbers={<NumbersTable data={data} own={OWN} onChoose={(year) => choose(Number(year), false)} />}
    />
  )
}

const yearOfStack = ({ group }: { group: number }): number => group
