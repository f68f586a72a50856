import { Columns3 } from 'lucide-react'
import { i18n } from '@/i18n/i18n'
import { useDispatch, useView } from '@/session/hooks'
import { ChoiceMenu } from '@/ui/ChoiceMenu'
import { CHOOSABLE, columnName } from './columns'
import styles from './TableView.module.css'

/** Which columns stand beside the title, which always stays. */
export function ColumnChooser() {
  const dispatch = useDispatch()
  const chosen = useView((view) => view.tableColumns)
  const label = i18n.t({ id: 'table.columns', message: 'Columns' })
  return (
    <ChoiceMenu
      plain
      label={label}
      groups={[
        {
          id: 'columns',
          title: label,
          kind: 'any',
          choices: CHOOSABLE.map((column) => ({
            id: column,
            text: columnName(column),
            chosen: chosen.includes(column),
            onChoose: () => dispatch({ kind: 'column/toggled', column }),
          })),
        },
      ]}
    >
      <Columns3 size={16} aria-hidden="true" />
      <span className={styles['word']}>{label}</span>
    </ChoiceMenu>
  )
}
