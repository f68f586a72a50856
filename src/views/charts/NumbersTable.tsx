import type { KindStack } from '@/derive/kindStacks'
import { i18n } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import { numberWords } from '@/words/figures'
import styles from './ChartsView.module.css'

type NumbersTableProps<Group extends string | number> = {
  heading: string
  stacks: readonly KindStack<Group>[]
  nameOf: (group: Group) => string
  onChoose: (group: Group) => void
}

export function NumbersTable<Group extends string | number>(props: NumbersTableProps<Group>) {
  const { heading, stacks, nameOf, onChoose } = props
  return (
    <table className={styles['numbers']}>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col">{i18n.t({ id: 'chart.result', message: 'Result' })}</th>
          <th scope="col">{i18n.t({ id: 'chart.total', message: 'All' })}</th>
        </tr>
      </thead>
      <tbody>
        {stacks.map(({ group, passing, total }) => (
          <tr key={group}>
            <td>
              <Button look="link" onPress={() => onChoose(group)}>
                {nameOf(group)}
              </Button>
            </td>
            <td>{numberWords(passing)}</td>
            <td>{numberWords(total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
