import { KIND_LOOKS } from '@/derive/kindLook'
import type { KindStack } from '@/derive/kindStacks'
import { INCIDENT_KINDS } from '@/domain/vocabulary'
import { i18n } from '@/i18n/i18n'
import { Symbol } from '@/ui/Symbol'
import { kindName } from '@/words/terms'
import styles from './ChartsView.module.css'

type Hovered = { active?: boolean; label?: string | number | undefined }

/** The tooltip's content for Recharts, which says only which group is under the pointer. */
export const stackTooltip = <Group extends string | number>(
  stacks: readonly KindStack<Group>[],
  nameOf: (group: Group) => string,
) =>
  function content({ active, label }: Hovered) {
    const stack = active ? stacks.find(({ group }) => String(group) === String(label)) : undefined
    return stack ? <StackTooltip title={nameOf(stack.group)} stack={stack} /> : null
  }

type StackTooltipProps = { title: string; stack: KindStack<string | number> }

function StackTooltip({ title, stack }: StackTooltipProps) {
  return (
    <div className={styles['tooltip']}>
      <p className={styles['tooltipTitle']}>
        {i18n.t({
          id: 'chart.tooltip',
          message: '{title}: {passing} of {total}',
          values: { title, passing: stack.passing, total: stack.total },
        })}
      </p>
      {INCIDENT_KINDS.filter((kind) => stack.counts[kind] > 0).map((kind) => (
        <p key={kind} className={styles['tooltipRow']}>
          <Symbol {...KIND_LOOKS[kind]} sizePx={12} />
          <span>{kindName(kind)}</span>
          <span>{stack.counts[kind]}</span>
        </p>
      ))}
    </div>
  )
}
