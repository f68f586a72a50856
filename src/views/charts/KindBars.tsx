import { Bar, Cell } from 'recharts'
import { KIND_LOOKS } from '@/derive/kindLook'
import type { KindStack } from '@/derive/kindStacks'
import { INCIDENT_KINDS, type IncidentKind } from '@/domain/vocabulary'
import { kindName } from '@/words/terms'

/**
 * The grey totals hang on an axis of their own, so that they stand behind the coloured stack and not beside it. The
 * result has the default axis, 0: Recharts takes the label under the pointer from that one, and an index without it.
 */
export const TOTAL_AXIS = 'total'
export const RESULT_AXIS = 0

type KindBarsProps = {
  stacks: readonly KindStack<string | number>[]
  /** Which axis carries the groups. */
  groups: 'x' | 'y'
}

/** Grey: all incidents. Colour: the result by kind; groups the chart's own filter leaves out are faded. */
export function kindBars({ stacks, groups }: KindBarsProps) {
  const on = (axis: string | number) => (groups === 'x' ? { xAxisId: axis } : { yAxisId: axis })
  return [
    <Bar key="total" dataKey="total" fill="var(--bar-total)" isAnimationActive={false} {...on(TOTAL_AXIS)} />,
    ...INCIDENT_KINDS.map((kind) => (
      <Bar
        key={kind}
        name={kindName(kind)}
        dataKey={(stack: { counts: Record<IncidentKind, number> }) => stack.counts[kind]}
        stackId="result"
        fill={`var(${KIND_LOOKS[kind].token})`}
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
