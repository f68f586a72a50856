import { Bar, Cell, LabelList } from 'recharts'
import type { Stack } from '@/derive/stacks'
import { resultLabel } from './barWords'
import { fillOf, type Part } from './parts'

/**
 * The grey totals hang on an axis of their own, so that they stand behind the coloured stack and not beside it. The
 * result has the default axis, 0: Recharts takes the label under the pointer from that one, and an index without it.
 */
export const TOTAL_AXIS = 'total'
export const RESULT_AXIS = 0

type StackBarsProps<Name extends string> = {
  stacks: readonly Stack<string | number, Name>[]
  parts: readonly Part<Name>[]
  fills: string
  /** Which axis carries the groups. */
  groups: 'x' | 'y'
}

/** Grey: all incidents. Colour: the result by part; groups the chart's own filter leaves out are faded. */
export function stackBars<Name extends string>({ stacks, parts, fills, groups }: StackBarsProps<Name>) {
  const on = (axis: string | number) => (groups === 'x' ? { xAxisId: axis } : { yAxisId: axis })
  return [
    <Bar key="total" dataKey="total" fill="var(--bar-total)" isAnimationActive={false} {...on(TOTAL_AXIS)}>
      {groups === 'y' && <LabelList content={resultLabel(stacks)} />}
    </Bar>,
    ...parts.map(({ part, name }) => (
      <Bar
        key={part}
        name={name}
        dataKey={(stack: Stack<unknown, Name>) => stack.counts[part]}
        stackId="result"
        fill={fillOf(fills, part)}
        isAnimationActive={false}
        {...on(RESULT_AXIS)}
      >
        {stacks.map(({ group, chosen }) => (
          <Cell key={group} fillOpacity={chosen ? 1 : 0.28} />
        ))}
      </Bar>
    )),
  ]
}
