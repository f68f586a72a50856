import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Checkbox.module.css'

type CheckboxProps = { checked: boolean; onChange: () => void; children: ReactNode; label: string }

/**
 * A whole row that can be ticked; `label` is what it is called aloud, with its figures. The browser's own box, laid
 * unseen over the row: a list of filters has a hundred of them, and their figures follow a moving handle.
 */
export function Checkbox({ checked, onChange, children, label }: CheckboxProps) {
  return (
    <label className={styles['row']}>
      <input
        type="checkbox"
        className={styles['input']}
        checked={checked}
        onChange={onChange}
        aria-label={label}
      />
      <span className={styles['box']} aria-hidden="true">
        {checked && <Check size={12} strokeWidth={3} />}
      </span>
      {children}
    </label>
  )
}
