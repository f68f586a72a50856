import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import type { Result } from '@/base/result'
import { classes } from './classes'
import styles from './TypedField.module.css'

type TypedFieldProps = {
  label: string
  /** Stands before the reason why what was typed is not taken. */
  faultTitle: string
  value: number
  write: (value: number) => string
  /** What the text means, or in words why it means nothing. */
  read: (text: string) => Result<number, string>
  /** Tells the value per frame while it is moved elsewhere. */
  follow?: (show: (value: number) => void) => () => void
  onChoose: (value: number) => void
  /** Framed where it stands alone; a dashed line among other text. */
  framed?: boolean
}

/**
 * A value as text: it follows what is chosen elsewhere, and takes what is typed. What cannot be read stays as it was
 * typed, with the reason, until it is corrected, given up (Escape), or another value is chosen elsewhere.
 */
export function TypedField({
  label,
  faultTitle,
  value,
  write,
  read,
  follow,
  onChoose,
  framed,
}: TypedFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const faultId = useId()
  const [fault, setFault] = useState<{ value: number; words: string } | null>(null)
  const current = fault?.value === value ? fault : null
  /** What stands in the field by our hand: only another text has been typed. */
  const written = useRef(write(value))
  const put = (shown: number) => {
    written.current = write(shown)
    if (input.current) input.current.value = written.current
  }
  /** Never under the hand of someone who is typing. */
  const show = (shown: number) => {
    if (input.current !== document.activeElement) put(shown)
  }

  const followed = useEffectEvent((shown: number) => {
    if (!current) show(shown)
  })
  const chosen = useEffectEvent(show)
  useEffect(() => chosen(value), [value])
  useEffect(() => follow?.(followed), [follow])

  const giveUp = () => {
    put(value)
    setFault(null)
  }
  const take = () => {
    const text = input.current?.value ?? ''
    if (!input.current || text === written.current) return giveUp()
    const typed = read(text)
    if (typed.status === 'failed') return setFault({ value, words: typed.error })
    setFault(null)
    put(typed.value)
    onChoose(typed.value)
  }
  return (
    <span className={classes(styles['field'], framed && styles['framed'])}>
      <input
        ref={input}
        className={styles['input']}
        defaultValue={write(value)}
        aria-label={label}
        aria-invalid={current !== null}
        aria-describedby={current ? faultId : undefined}
        autoComplete="off"
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={take}
        onChange={() => setFault(null)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take()
          if (event.key === 'Escape') giveUp()
        }}
      />
      {current && (
        <span id={faultId} className={styles['fault']} role="alert">
          <strong>{faultTitle}</strong> {current.words}
        </span>
      )}
    </span>
  )
}
