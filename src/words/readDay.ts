import { failed, type Result } from '@/base/result'
import { type DateEnd, typedDay } from './typedDay'
import { monthNames, typedProblemWords, wrongOrderWords } from './typedDayWords'

/** One end of a period as it is typed, or in words why it cannot be; `other` is the day the period has at its other end. */
export function readDay(text: string, end: DateEnd, other: number): Result<number, string> {
  const typed = typedDay(text, end, monthNames())
  if (typed.status === 'failed') return failed(typedProblemWords(typed.error, text.trim()))
  const isCrossed = end === 'low' ? typed.value > other : typed.value < other
  return isCrossed ? failed(wrongOrderWords(end, typed.value, other)) : typed
}
