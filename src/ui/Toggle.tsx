import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { classes } from './classes'

type ToggleProps = {
  selected: boolean
  label: string
  onPress: (options: { shift: boolean }) => void
  className: string | undefined
  children: ReactNode
}

/** A button that stays down; unstyled, for whoever draws inside it. */
export function Toggle({ selected, label, onPress, className, children }: ToggleProps) {
  return (
    <ToggleButton
      className={classes(className)}
      isSelected={selected}
      aria-label={label}
      onPress={({ shiftKey }) => onPress({ shift: shiftKey })}
    >
      {children}
    </ToggleButton>
  )
}
