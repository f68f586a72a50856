import { useEffect, useState } from 'react'

const TYPING = 'input, textarea, select, [contenteditable]'

/** `\` hides everything but the map, and shows it again; a briefer's key. True while hidden. */
export function useChromeKey(): boolean {
  const [bare, setBare] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.matches(TYPING)
      if (event.key === '\\' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey)
        setBare((hidden) => !hidden)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return bare
}
