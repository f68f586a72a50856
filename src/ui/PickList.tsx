import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { Drawer } from './Drawer'
import styles from './PickList.module.css'

export type PickItem = { key: string; content: ReactNode; onPick: (pick: { shift: boolean }) => void }

type PickListProps = {
  title: string
  placeholder: string
  query: string
  onQuery: (query: string) => void
  items: readonly PickItem[]
  /** Said below the field: how many were found. */
  status: string
  onClose: () => void
  children?: ReactNode
}

/** A field over a list: typing narrows, arrows mark, Enter picks. The combobox pattern; the field keeps the focus. */
export function PickList(props: PickListProps) {
  const { title, placeholder, query, onQuery, items, status, onClose, children } = props
  const [mark, setMark] = useState({ query, at: 0 })
  // Another query is another list, marked at its beginning.
  const marked = mark.query === query ? mark.at : 0
  const listId = useId()
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      setMark({ query, at: Math.min(items.length - 1, Math.max(0, marked + step)) })
    } else if (event.key === 'Enter') items[marked]?.onPick({ shift: event.shiftKey })
  }
  return (
    <Drawer title={title} side="top" open onClose={onClose}>
      <input
        className={styles['input']}
        type="text"
        role="combobox"
        // The reader has just asked for this field.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={query}
        placeholder={placeholder}
        aria-label={title}
        aria-expanded={items.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={items[marked] ? `${listId}-${marked}` : undefined}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p className={styles['status']} role="status">
        {status}
      </p>
      <div className={styles['list']} id={listId} role="listbox" aria-label={title}>
        {items.map(({ key, content, onPick }, i) => (
          // Keyboard: see above; the option itself is never focused.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={key}
            id={`${listId}-${i}`}
            role="option"
            aria-selected={i === marked}
            tabIndex={-1}
            className={styles['item']}
            ref={(element) => {
              if (i === marked) element?.scrollIntoView({ block: 'nearest' })
            }}
            onClick={({ shiftKey }) => onPick({ shift: shiftKey })}
          >
            {content}
          </div>
        ))}
      </div>
      {children}
    </Drawer>
  )
}
