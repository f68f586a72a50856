import { use } from 'react'
import { i18n } from '@/i18n/i18n'
import { numberWords } from '@/words/figures'
import styles from './ChartsView.module.css'
import { besideName } from './Legend'
import { fillOf } from './parts'
import { ShownStacksContext } from './ShownStacks'
import { HOLLOW } from './StackMark'
import { Swatch } from './Swatch'

type Hovered = { active?: boolean; label?: string | number | undefined }

/** The tooltip's content for Recharts, which says only which group is under the pointer. */
export const stackTooltip = ({ active, label }: Hovered) =>
  active ? <StackTooltip group={String(label)} /> : null

function StackTooltip({ group }: { group: string }) {
  const shown = use(ShownStacksContext)
  const stack = shown?.stacks.find((candidate) => String(candidate.group) === group)
  if (!shown || !stack) return null
  const { beside = 0 } = stack
  return (
    <div className={styles['tooltip']}>
      <p className={styles['tooltipTitle']}>
        {i18n.t({
          id: 'chart.tooltip',
          message: '{title}: {passing} of {total}',
          values: { title: shown.nameOf(group), passing: stack.passing, total: stack.total },
        })}
      </p>
      {shown.parts
        .filter(({ part }) => (stack.counts[part] ?? 0) > 0)
        .map(({ part, name }) => (
          <p key={part} className={styles['tooltipRow']}>
            <Swatch fill={fillOf(shown.fills, part)} />
            <span>{name}</span>
            <span>{numberWords(stack.counts[part] ?? 0)}</span>
          </p>
        ))}
      {beside > 0 && (
        <p className={styles['tooltipRow']}>
          <Swatch>
            <rect x={0.5} y={0.5} width={11} height={11} {...HOLLOW} />
          </Swatch>
          <span>{besideName()}</span>
          <span>{numberWords(beside)}</span>
        </p>
      )}
    </div>
  )
}
