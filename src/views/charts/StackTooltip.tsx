import type { Stack } from '@/derive/stacks'
import { i18n } from '@/i18n/i18n'
import { numberWords } from '@/words/figures'
import styles from './ChartsView.module.css'
import { fillOf, type Part } from './parts'
import { Swatch } from './Swatch'

type Hovered = { active?: boolean; label?: string | number | undefined }

/** The tooltip's content for Recharts, which says only which group is under the pointer. */
export const stackTooltip = <Group extends string | number, Name extends string>(
  stacks: readonly Stack<Group, Name>[],
  parts: readonly Part<Name>[],
  fills: string,
  nameOf: (group: Group) => string,
) =>
  function content({ active, label }: Hovered) {
    const stack = active ? stacks.find(({ group }) => String(group) === String(label)) : undefined
    return stack ? (
      <div className={styles['tooltip']}>
        <p className={styles['tooltipTitle']}>
          {i18n.t({
            id: 'chart.tooltip',
            message: '{title}: {passing} of {total}',
            values: { title: nameOf(stack.group), passing: stack.passing, total: stack.total },
          })}
        </p>
        {parts
          .filter(({ part }) => stack.counts[part] > 0)
          .map(({ part, name }) => (
            <p key={part} className={styles['tooltipRow']}>
              <Swatch fill={fillOf(fills, part)} />
              <span>{name}</span>
              <span>{numberWords(stack.counts[part])}</span>
            </p>
          ))}
      </div>
    ) : null
  }
