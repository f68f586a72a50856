import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox'
import styles from './Checkbox.module.css'
import { classes } from './classes'

type CheckboxProps = { checked: boolean; onChange: () => void; children: ReactNode; label: string }

/** A whole row that can be ticked; `label` is what it is called aloud, with its figures. */
export function Checkbox({ checked, onChange, children, label }: CheckboxProps) {
  return (
    <AriaCheckbox
      className={classes(styles['row'])}
      isSelected={checked}
      onChange={onChange}
      aria-label={label}
    >
      <span className={styles['box']} aria-hidden="true">
        {checked && <Check size={12} strokeWidth={3} />}
      </span>
      {children}
    </AriaCheckbox>
  )
}
