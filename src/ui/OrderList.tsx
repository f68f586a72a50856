import { GripVertical } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { GridList, GridListItem } from 'react-aria-components/GridList'
import { DropIndicator, useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import { classes } from './classes'
import styles from './OrderList.module.css'

/** `text` is the item's accessible name. */
export type OrderItem = { id: string; text: string; content: ReactNode; quiet?: boolean }

type OrderListProps = {
  label: string
  items: readonly OrderItem[]
  selected: string | null
  onSelect: (id: string) => void
  onMove: (ids: ReadonlySet<string>, target: string, position: 'before' | 'after') => void
  /** One place up or down, by Alt and an arrow. */
  onNudge: (id: string, by: 1 | -1) => void
  onDelete: (id: string) => void
  /** Accessible name of an item's handle. */
  dragLabel: (item: OrderItem) => string
}

/** A list that is put in order by dragging, by keyboard through its handles, or by Alt and the arrows. */
export function OrderList(props: OrderListProps) {
  const { label, items, selected, onSelect, onMove, onNudge, onDelete, dragLabel } = props
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      if (target.dropPosition !== 'on')
        onMove(new Set([...keys].map(String)), String(target.key), target.dropPosition)
    },
    renderDropIndicator: (target) => (
      <DropIndicator target={target} className={classes(styles['indicator'])} />
    ),
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (selected === null || event.ctrlKey || event.metaKey) return
    const step = event.altKey && (event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null)
    if (step) onNudge(selected, step)
    else if (event.key === 'Delete' && !event.altKey) onDelete(selected)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // The list itself is the control; this only hears the keys it has no use for.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDownCapture={onKeyDown}>
      <GridList
        className={classes(styles['list'])}
        aria-label={label}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={selected === null ? [] : [selected]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys]
          if (key !== undefined) onSelect(String(key))
        }}
        dragAndDropHooks={dragAndDropHooks}
      >
        {items.map((item) => (
          <GridListItem
            key={item.id}
            id={item.id}
            textValue={item.text}
            className={classes(styles['item'], item.quiet && styles['quiet'])}
          >
            <Button slot="drag" className={classes(styles['handle'])} aria-label={dragLabel(item)}>
              <GripVertical size={14} aria-hidden="true" />
            </Button>
            {item.content}
          </GridListItem>
        ))}
      </GridList>
    </div>
  )
}
