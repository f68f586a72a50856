import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { i18n } from '@/i18n/i18n'
import { shortDayWords } from '@/words/dates'
import styles from './TimelineView.module.css'
import { type DateEnd, typedDay } from './typedDay'
import { endName, monthNames, typedProblemWords, wrongOrderWords } from './typedDayWords'

type DateFieldProps = {
  end: DateEnd
  day: number
  /** The other end's day, which must stay on its side. */
  other: number
  /** Tells the day per frame while handles or playback move. */
  follow: (show: (range: readonly [number, number]) => void) => () => void
  onChoose: (day: number) => void
}

/**
 * One end of the window as text: it follows the handles, and takes what is typed. What cannot be read stays as it
 * was typed, with the reason, until it is corrected, given up (Escape), or another day is chosen elsewhere.
 */
export function DateField({ end, day, other, follow, onChoose }: DateFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const faultId = useId()
  const [fault, setFault] = useState<{ day: number; words: string } | null>(null)
  const current = fault?.day === day ? fault : null
  /** What stands in the field by our hand: only another text has been typed. */
  const written = useRef(shortDayWords(day))
  const put = (shown: number) => {
    written.current = shortDayWords(shown)
    if (input.current) input.current.value = written.current
  }
  /** Never under the hand of someone who is typing. */
  const write = (shown: number) => {
    if (input.current !== document.activeElement) put(shown)
  }

  const followed = useEffectEvent(([low, high]: readonly [number, number]) => {
    if (!current) write(end === 'low' ? low : high)
  })
  const chosen = useEffectEvent(write)
  useEffect(() => chosen(day), [day])
  useEffect(() => follow(followed), [follow])

  const giveUp = () => {
    put(day)
    setFault(null)
  }
  const take = () => {
    const text = input.current?.value ?? ''
    if (!input.current || text === written.current) return giveUp()
    const typed = typedDay(text, end, monthNames())
    if (typed.status === 'failed')
      return setFault({ day, words: typedProblemWords(typed.error, text.trim()) })
    const crossed = end === 'low' ? typed.value > other : typed.value < other
    if (crossed) return setFault({ day, words: wrongOrderWords(end, typed.value, other) })
    setFault(null)
    put(typed.value)
    onChoose(typed.value)
  }
  return (
    <span className={styles['date']}>
      <input
        ref={input}
        className={styles['dateInput']}
        defaultValue={shortDayWords(day)}
        aria-label={i18n.t({
          id: 'timeline.dateField',
          message: '{end}, typed',
          values: { end: endName(end) },
        })}
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
          <strong>{endName(end)}</strong> {current.words}
        </span>
      )}
    </span>
  )
}
