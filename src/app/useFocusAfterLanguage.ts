import { type RefObject, use, useEffect, useRef } from 'react'
import { SpokenContext } from './spoken'

/** Choosing a language mounts the page anew; the focus comes back to the button of the menu it was chosen in. */
export function useFocusAfterLanguage(): RefObject<HTMLDivElement | null> {
  const { changed } = use(SpokenContext)
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (changed) menu.current?.querySelector('button')?.focus()
  }, [changed])
  return menu
}
