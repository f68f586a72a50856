import { useEffect, useEffectEvent, useState } from 'react'

const TYPING = 'input:not([type="checkbox"]), textarea, select, [contenteditable]'

/** Calls back on a single key, unless it is typed into a field or is part of a chord. */
function useKey(key: string, onPress: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const typing = event.target instanceof Element && event.target.matches(TYPING)
    if (event.key !== key || typing || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    onPress()
  })
  useEffect(() => {
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

/** `\` hides everything but the map, and shows it again; a briefer's key. True while hidden. */
export function useChromeKey(): boolean {
  const [bare, setBare] = useState(false)
  useKey('\\', () => setBare(!bare))
  return bare
}

/** `/` searches, as it does everywhere. */
export const useSearchKey = (onSearch: () => void): void => useKey('/', onSearch)
