import type { LabelProps, YAxisTickContentProps } from 'recharts'
import type { Stack } from '@/derive/stacks'
import { i18n } from '@/i18n/i18n'
import { numberWords } from '@/words/figures'
import styles from './ChartsView.module.css'

const LETTER_PX = 6.4

/** The group's name from the chart's edge; cut where it has no room, and whole in the tooltip. */
export const groupTick = (nameOf: (group: string) => string, widthPx: number) =>
  function Tick({ y, payload }: YAxisTickContentProps) {
    const name = nameOf(String(payload.value))
    const room = Math.floor((widthPx - 4) / LETTER_PX) + 1
    return (
      <text className={styles['groupName']} x={0} y={y} dy="0.35em">
        {name.length > room ? `${name.slice(0, room - 1).trimEnd()}…` : name}
      </text>
    )
  }

/** At the end of the grey bar: how many, and of how many where filters leave some out. */
export const resultLabel = (stacks: readonly Pick<Stack<unknown, string>, 'passing' | 'total'>[]) =>
  function ResultLabel({ x, y, width, height, index }: LabelProps) {
    const stack = stacks[index ?? -1]
    if (!stack) return null
    const { passing, total } = stack
    return (
      <text
        className={styles['barValue']}
        x={Number(x ?? 0) + Number(width ?? 0) + 6}
        y={Number(y ?? 0) + Number(height ?? 0) / 2}
        dy="0.35em"
      >
        {passing === total
          ? numberWords(total)
          : i18n.t({ id: 'chart.ofTotal', message: '{passing} of {total}', values: { passing, total } })}
      </text>
    )
  }
