import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { Playback } from './usePlayback'

const TYPING = 'input, textarea, select, [contenteditable]'
/** Space presses these, as it should. */
const PRESSED_BY_SPACE = 'button'

type Keys = { playback: Playback; zoom: { zoomBy: (factor: number) => void; reset: () => void } }

/** Keys while the focus is in the strip: Space plays, `[` and `]` step, `+`, `-` and `0` zoom. */
export function useStripKeys(strip: RefObject<HTMLElement | null>, { playback, zoom }: Keys): void {
  const actOf = (key: string): (() => void) | undefined => {
    switch (key) {
      case ' ':
        return playback.toggle
      case '[':
        return () => playback.step(-1)
      case ']':
        return () => playback.step(1)
      case '+':
      case '=':
        return () => zoom.zoomBy(0.5)
      case '-':
        return () => zoom.zoomBy(2)
      case '0':
        return zoom.reset
      default:
        return undefined
    }
  }
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target, key } = event
    const act = actOf(key)
    if (!act || !(target instanceof Element) || event.ctrlKey || event.metaKey || event.altKey) return
    if (target.matches(TYPING) || (key === ' ' && target.matches(PRESSED_BY_SPACE))) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    const element = strip.current
    if (!element) return undefined
    element.addEventListener('keydown', press)
    return () => element.removeEventListener('keydown', press)
  }, [strip])
}
