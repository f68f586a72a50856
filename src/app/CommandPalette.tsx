import { useState } from 'react'
import { foldText } from '@/base/foldText'
import { i18n } from '@/i18n/i18n'
import { Checkbox } from '@/ui/Checkbox'
import { PickList } from '@/ui/PickList'
import styles from './CommandPalette.module.css'
import type { Command } from './commands'

type CommandPaletteProps = {
  commands: readonly Command[]
  singleKeys: boolean
  onSingleKeys: (on: boolean) => void
  onClose: () => void
}

/** Every command by name, with its key; single keys can be switched off for speech and switch users. */
export function CommandPalette({ commands, singleKeys, onSingleKeys, onClose }: CommandPaletteProps) {
  const [query, setQuery] = useState('')
  const found = commands.filter(({ title }) => foldText(title).includes(foldText(query)))
  const label = i18n.t({ id: 'commands.singleKeys', message: 'Single-key shortcuts' })
  return (
    <PickList
      title={i18n.t({ id: 'commands.title', message: 'Commands and keys' })}
      placeholder={i18n.t({ id: 'commands.placeholder', message: 'What to do…' })}
      query={query}
      onQuery={setQuery}
      onClose={onClose}
      status={
        found.length === 0
          ? i18n.t({
              id: 'search.count',
              message: '{count, plural, =0 {Nothing found} one {# record} other {# records}}',
              values: { count: 0 },
            })
          : ''
      }
      items={found.map(({ id, title, keys, run }) => ({
        key: id,
        onPick: () => {
          onClose()
          run()
        },
        content: (
          <>
            <span className={styles['title']}>{title}</span>
            {keys !== null && (singleKeys || keys.length > 1) && <kbd className={styles['key']}>{keys}</kbd>}
          </>
        ),
      }))}
    >
      <div className={styles['setting']}>
        <Checkbox checked={singleKeys} onChange={() => onSingleKeys(!singleKeys)} label={label}>
          <span>{label}</span>
        </Checkbox>
      </div>
    </PickList>
  )
}
