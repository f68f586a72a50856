import { useId } from 'react'
import styles from './BriefingView.module.css'

type TypedProps = {
  label: string
  hint?: string
  value: string
  /** Lines; without them, one that does not wrap. */
  rows?: number
  max: number
  onType: (text: string) => void
}

/** A field with its name above it. */
export function Typed({ label, hint, value, rows, max, onType }: TypedProps) {
  const id = useId()
  const field = {
    id,
    className: styles['field'],
    dir: 'auto',
    maxLength: max,
    value,
    ...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` }),
  }
  return (
    <div className={styles['typed']}>
      <div className={styles['typedHead']}>
        <label htmlFor={id}>{label}</label>
        {hint !== undefined && (
          <span id={`${id}-hint`} className={styles['hint']}>
            {hint}
          </span>
        )}
      </div>
      {rows === undefined ? (
        <input {...field} type="text" onChange={(event) => onType(event.target.value)} />
      ) : (
        <textarea {...field} rows={rows} onChange={(event) => onType(event.target.value)} />
      )}
    </div>
  )
}
