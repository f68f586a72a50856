import { type RefObject, useEffect } from 'react'

const REST_MS = 2_500

/** The cursor and what belongs to it go when the hand rests, and come when it moves. Never through React. */
export function useQuietCursor(screen: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = screen.current
    if (!element) return undefined
    let timer: number | undefined
    const moved = () => {
      if (element.dataset['hand'] !== 'moving') element.dataset['hand'] = 'moving'
      window.clearTimeout(timer)
      timer = window.setTimeout(() => {
        element.dataset['hand'] = 'resting'
      }, REST_MS)
    }
    element.addEventListener('pointermove', moved)
    return () => {
      window.clearTimeout(timer)
      element.removeEventListener('pointermove', moved)
    }
  }, [screen])
}
