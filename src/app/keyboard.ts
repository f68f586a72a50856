import { useEffect, useEffectEvent, useState } from 'react'
import { readPreference, writePreference } from '@/platform/storage'
import type { Command } from './commands'

const TYPING = 'input:not([type="checkbox"]), textarea, select, [contenteditable]'
const isTyping = ({ target }: KeyboardEvent): boolean => target instanceof Element && target.matches(TYPING)

/** "Ctrl+Shift+Z" as the commands write it; Cmd counts as Ctrl. */
function chordOf(event: KeyboardEvent): string {
  if (!(event.ctrlKey || event.metaKey)) return event.key
  return `Ctrl+${event.shiftKey ? 'Shift+' : ''}${latinKey(event).toUpperCase()}`
}

/** The letter the key has on a Latin keyboard, where it writes another script: я for Z in Russian. */
const latinKey = ({ key, code }: KeyboardEvent): string =>
  /^[^ -~]$/.test(key) ? (/^Key([A-Z])$/.exec(code)?.[1] ?? key) : key

/**
 * Runs commands by their keys: chords always, single keys where they are switched on. Text being typed keeps every
 * key, and an open dialog keeps single keys to itself.
 */
export function useCommandKeys(commands: readonly Command[], singleKeys: boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (isTyping(event) || event.altKey || event.defaultPrevented) return
    const chord = chordOf(event)
    const single = chord.length === 1
    if (single && (!singleKeys || document.querySelector('[role="dialog"]'))) return
    const command = commands.find(({ keys }) => keys === chord)
    if (!command) return
    event.preventDefault()
    command.run()
  })
  useEffect(() => {
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

const PREFERENCE = 'singleKeys'

/** Whether single keys are shortcuts on this device; they are until switched off. */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => readPreference(PREFERENCE) !== 'off')
  return [
    on,
    (next) => {
      setOn(next)
      writePreference(PREFERENCE, next ? 'on' : 'off')
    },
  ]
}
