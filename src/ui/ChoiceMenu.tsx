import { ChevronDown } from 'lucide-react'
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import styles from './ChoiceMenu.module.css'
import { classes } from './classes'

export type MenuChoice = {
  id: string
  text: string
  /** A second line: what the choice does. */
  note?: string
  /** Absent for what is done rather than chosen. */
  chosen?: boolean
  onChoose: () => void
}
/** `one`: one of these; `any`: each on or off; `act`: things to do. */
export type MenuGroup = {
  id: string
  title: string
  kind: 'one' | 'any' | 'act'
  choices: readonly MenuChoice[]
}

type ChoiceMenuProps = {
  /** The accessible name: what is chosen here, and what is chosen now. */
  label: string
  groups: readonly MenuGroup[]
  /** Without the arrow, for a face that is an icon. */
  plain?: boolean
  /** The trigger's face. */
  children: ReactNode
}

/** Menus and their placing are a fifth of the shell's weight and are needed only once one is opened. */
const ChoicePopover = lazy(async () => ({ default: (await import('./ChoicePopover')).ChoicePopover }))

/** A button that opens groups of choices; keyboard and roles are a menu's. */
export function ChoiceMenu({ label, groups, plain = false, children }: ChoiceMenuProps) {
  const [open, setOpen] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)
  return (
    <>
      <Button
        ref={trigger}
        className={classes(styles['trigger'])}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onPress={() => setOpen(!open)}
      >
        {children}
        {!plain && <ChevronDown size={12} aria-hidden="true" />}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <ChoicePopover label={label} groups={groups} trigger={trigger} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
