import { useCallback } from 'react'
import { i18n } from '@/i18n/i18n'
import type { Range } from '@/ui/rangeDrag'
import { TypedField } from '@/ui/TypedField'
import { shortDayWords } from '@/words/dates'
import { readDay } from '@/words/readDay'
import type { DateEnd } from '@/words/typedDay'
import { endName } from '@/words/typedDayWords'

type DateFieldProps = {
  end: DateEnd
  day: number
  /** The other end's day, which must stay on its side. */
  other: number
  /** Tells the window per frame while handles or playback move. */
  follow: (show: (range: Range) => void) => () => void
  onChoose: (day: number) => void
}

/** One end of the window as text: it follows the handles, and takes what is typed. */
export function DateField({ end, day, other, follow, onChoose }: DateFieldProps) {
  const followEnd = useCallback(
    (show: (day: number) => void) => follow(([low, high]) => show(end === 'low' ? low : high)),
    [follow, end],
  )
  return (
    <TypedField
      label={i18n.t({
        id: 'timeline.dateField',
        message: '{end}, typed',
        values: { end: endName(end) },
      })}
      faultTitle={endName(end)}
      value={day}
      write={shortDayWords}
      read={(text) => readDay(text, end, other)}
      follow={followEnd}
      onChoose={onChoose}
    />
  )
}
