import { useEffect, useEffectEvent, useRef } from 'react'

/** Refused without a gesture, in frames, on some phones: the layout is the same in a window. */
function enter(): void {
  document.documentElement.requestFullscreen?.().catch(() => undefined)
}

/** The whole screen where the browser gives it; leaving it by the browser's own key ends the presentation. */
export function useFullscreen(onLeft: () => void): { toggle: () => void } {
  /** Left on purpose, by our own key: the presentation goes on in the window. */
  const stays = useRef(false)
  const left = useEffectEvent(() => {
    if (!document.fullscreenElement && !stays.current) onLeft()
    stays.current = false
  })
  useEffect(() => {
    enter()
    document.addEventListener('fullscreenchange', left)
    return () => {
      document.removeEventListener('fullscreenchange', left)
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined)
    }
  }, [])
  return {
    toggle() {
      if (!document.fullscreenElement) return enter()
      stays.current = true
      void document.exitFullscreen().catch(() => undefined)
    },
  }
}
