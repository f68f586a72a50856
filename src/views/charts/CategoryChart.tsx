import { useCallback, useMemo } from 'react'
import type { Beside } from '@/derive/besideStacks'
import { heldGroups, incidentsWith } from '@/derive/heldGroups'
import type { Stack } from '@/derive/stacks'
import type { NumberedChart } from '@/domain/embed'
import type { FacetName } from '@/domain/facets'

import type { FilterResult } from '@/filter/applyFilter'
import { i18n } from '@/i18n/i18n'
import { useDerived, useDispatch } from '@/session/hooks'
import { CategoryBars, rowPx } from './CategoryBars'
import { ChartCard } from './ChartCard'
import { Legend, withBesideRule } from './Legend'
import { MoreGroups } from './MoreGroups'
import { NumbersTable } from './NumbersTable'
import type { Part } from './parts'
import { hasBeside, ShownStacksContext, useBars } from './ShownStacks'
import { stackData } from './stackData'
import { useActiveGroup } from './useActiveGroup'
import { useFills } from './useFills'
import { linesIn, usePlotPx } from './usePlotPx'

type CategoryChartProps<Name extends string> = {
  name: NumberedChart
  title: string
  rule: string
  /** What the groups are, over the first column of the numbers. */
  heading: string
  facet: FacetName
  derive: (result: FilterResult) => (Stack<string, Name> & Partial<Beside>)[]
  parts: readonly Part<Name>[]
  nameOf: (group: string) => string
}

/** Bars by the values of a facet; pressing one filters by it. `derive`, `parts` and `nameOf` must hold still. */
export function CategoryChart<Name extends string>(props: CategoryChartProps<Name>) {
  const { name, title, rule, heading, facet, derive, parts, nameOf } = props
  const dispatch = useDispatch()
  const fills = useFills()
  const own = [facet]
  const stacks = useDerived(derive)
  const { plot, plotPx } = usePlotPx<HTMLDivElement>()
  const most = linesIn(plotPx, rowPx(stacks))
  const { held, left } = useMemo(() => heldGroups(stacks, most), [stacks, most])
  const inLeft = useDerived(
    useCallback(
      (result: FilterResult) =>
        incidentsWith(
          result,
          facet,
          left.map(({ group }) => group),
          facet,
        ),
      [facet, left],
    ),
  )
  const bars = useBars(held)
  const isBeside = hasBeside(bars)
  const data = useMemo(() => stackData(heading, stacks, parts, nameOf), [heading, stacks, parts, nameOf])
  const shown = useMemo(() => ({ stacks: held, parts, fills, nameOf }), [held, parts, fills, nameOf])
  const choose = useCallback(
    (value: string) => dispatch({ kind: 'facet/toggled', facet, value }),
    [dispatch, facet],
  )
  const { onReach, onEnter } = useActiveGroup(choose)
  return (
    <ChartCard
      name={name}
      title={title}
      rule={withBesideRule(rule, isBeside)}
      hint={i18n.t({ id: 'chart.hint.bar', message: 'Press a bar to filter.' })}
      own={own}
      data={data}
      onEnter={onEnter}
      chart={
        <ShownStacksContext value={shown}>
          <Legend fills={fills} parts={parts} isBeside={isBeside} />
          <div ref={plot}>
            <CategoryBars
              title={title}
              bars={bars}
              parts={parts}
              fills={fills}
              nameOf={nameOf}
              onChoose={choose}
              onReach={onReach}
            />
          </div>
          <MoreGroups groups={left.length} incidents={inLeft} />
        </ShownStacksContext>
      }
      numbers={<NumbersTable data={data} own={own} onChoose={choose} />}
    />
  )
}
