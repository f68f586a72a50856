import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import styles from './Button.module.css'
import { classes } from './classes'

type ButtonProps = {
  children: ReactNode
  onPress: () => void
  /** Required where the content is only an icon. */
  label?: string
  look?: 'plain' | 'outlined' | 'icon' | 'link'
  pressed?: boolean
  /** For a button that shows and hides what follows it. */
  expanded?: boolean
  disabled?: boolean
  className?: string | undefined
}

export function Button({
  children,
  onPress,
  label,
  look = 'plain',
  pressed,
  expanded,
  disabled,
  className,
}: ButtonProps) {
  return (
    <AriaButton
      className={classes(styles['button'], styles[look], className)}
      onPress={onPress}
      isDisabled={disabled ?? false}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
    >
      {children}
    </AriaButton>
  )
}
