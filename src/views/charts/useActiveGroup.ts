import { useCallback, useRef } from 'react'

/** The group the chart is at, kept outside React's state: it changes with every move of the pointer. */
export function useActiveGroup(choose: (group: string, extend: boolean) => void) {
  const group = useRef<string | null>(null)
  const onReach = useCallback((reached: string | null) => {
    group.current = reached
  }, [])
  const onEnter = (extend: boolean) => {
    if (group.current !== null) choose(group.current, extend)
  }
  return { onReach, onEnter }
}
