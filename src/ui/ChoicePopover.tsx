import { Check } from 'lucide-react'
import type { RefObject } from 'react'
import { Header } from 'react-aria-components/Header'
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import type { MenuGroup } from './ChoiceMenu'
import styles from './ChoiceMenu.module.css'
import { classes } from './classes'

type ChoicePopoverProps = {
  label: string
  groups: readonly MenuGroup[]
  trigger: RefObject<HTMLButtonElement | null>
  onClose: () => void
}

const SELECTION = { one: 'single', any: 'multiple', act: 'none' } as const

/** The open part of a `ChoiceMenu`. */
export function ChoicePopover({ label, groups, trigger, onClose }: ChoicePopoverProps) {
  return (
    <Popover
      className={classes(styles['popover'])}
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      offset={4}
    >
      {/* A menu takes the focus when it opens; that is its keyboard pattern. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <Menu className={classes(styles['menu'])} aria-label={label} autoFocus="first" onClose={onClose}>
        {groups.map(({ id, title, kind, choices }) => (
          <MenuSection
            key={id}
            id={id}
            className={classes(styles['section'])}
            selectionMode={SELECTION[kind]}
            selectedKeys={choices.flatMap((choice) => (choice.chosen ? [choice.id] : []))}
            disallowEmptySelection={kind === 'one'}
            shouldCloseOnSelect={kind !== 'any'}
          >
            <Header className={classes(styles['title'])}>{title}</Header>
            {choices.map((choice) => (
              <MenuItem
                key={choice.id}
                id={choice.id}
                className={classes(styles['item'])}
                textValue={choice.text}
                onAction={choice.onChoose}
              >
                <span className={styles['mark']}>
                  {choice.chosen && <Check size={14} aria-hidden="true" />}
                </span>
                <span>
                  <Text slot="label">{choice.text}</Text>
                  {choice.note !== undefined && (
                    <Text slot="description" className={styles['note'] ?? ''}>
                      {choice.note}
                    </Text>
                  )}
                </span>
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Popover>
  )
}
