import { assertNever } from '@/base/assertNever'

/** What a key, a clicker, a swipe or the speaker's window can ask. */
export type PresentCommand =
  | { kind: 'next' | 'previous' | 'first' | 'last' }
  /** Counts from 0. */
  | { kind: 'go'; to: number }
  | { kind: 'digit'; digit: string }
  | { kind: 'enter' }
  | { kind: 'return' }
  | { kind: 'blank' | 'pointer' | 'notes' | 'keys' }
  | { kind: 'escape' }

export type PresentState = {
  /** Of the slides that are shown, from 0. */
  index: number
  /** Counts every arrival, so that "back to the slide's view" is one too. */
  visit: number
  blank: boolean
  pointer: boolean
  notes: boolean
  keys: boolean
  /** Digits of the number to jump to. */
  typed: string
  ended: boolean
}

export const startOf = (index: number): PresentState => ({
  index,
  visit: 0,
  blank: false,
  pointer: false,
  notes: false,
  keys: false,
  typed: '',
  ended: false,
})

const MAX_DIGITS = 3

/** `count` slides. A blank screen comes back with the next thing that is asked. */
export function presented(state: PresentState, command: PresentCommand, count: number): PresentState {
  const to = (index: number): PresentState => {
    const next = Math.min(count - 1, Math.max(0, index))
    if (state.blank || next === state.index) return { ...state, blank: false, typed: '' }
    return { ...state, index: next, visit: state.visit + 1, typed: '' }
  }
  switch (command.kind) {
    case 'next':
      return to(state.index + 1)
    case 'previous':
      return to(state.index - 1)
    case 'first':
      return to(0)
    case 'last':
      return to(count - 1)
    case 'go':
      return to(command.to)
    case 'digit':
      return { ...state, typed: `${state.typed}${command.digit}`.slice(-MAX_DIGITS) }
    case 'enter':
      return state.typed === '' ? to(state.index + 1) : to(Number(state.typed) - 1)
    case 'return':
      if (state.typed !== '') return { ...state, typed: state.typed.slice(0, -1) }
      return { ...state, visit: state.visit + 1, blank: false }
    case 'blank':
    case 'pointer':
    case 'notes':
    case 'keys':
      return { ...state, [command.kind]: !state[command.kind], typed: '' }
    case 'escape':
      if (state.typed !== '') return { ...state, typed: '' }
      if (state.blank || state.keys) return { ...state, blank: false, keys: false }
      return { ...state, ended: true }
    default:
      return assertNever(command)
  }
}

const KEYS: Readonly<Record<string, PresentCommand>> = {
  ArrowRight: { kind: 'next' },
  ArrowDown: { kind: 'next' },
  PageDown: { kind: 'next' },
  ' ': { kind: 'next' },
  ArrowLeft: { kind: 'previous' },
  ArrowUp: { kind: 'previous' },
  PageUp: { kind: 'previous' },
  Home: { kind: 'first' },
  End: { kind: 'last' },
  Enter: { kind: 'enter' },
  Backspace: { kind: 'return' },
  r: { kind: 'return' },
  b: { kind: 'blank' },
  '.': { kind: 'blank' },
  l: { kind: 'pointer' },
  n: { kind: 'notes' },
  '?': { kind: 'keys' },
  Escape: { kind: 'escape' },
}

/** What a key asks; null where it asks nothing. Where reading goes to the left, so does "next". */
export function keyCommand(key: string, isRightToLeft: boolean): PresentCommand | null {
  if (/^\d$/.test(key)) return { kind: 'digit', digit: key }
  if (isRightToLeft && key === 'ArrowLeft') return { kind: 'next' }
  if (isRightToLeft && key === 'ArrowRight') return { kind: 'previous' }
  return KEYS[key.length === 1 ? key.toLowerCase() : key] ?? null
}
