import { useState } from 'react'
import { useDispatch } from '@/session/hooks'
import type { Hit } from './scene'

/** What a map's pointer has found, and what a press on it does. */
export function useHits() {
  const dispatch = useDispatch()
  const [hovered, setHovered] = useState<Hit | null>(null)
  const [listed, setListed] = useState<Hit | null>(null)
  return {
    /** For the tooltip; null while a list is open. */
    hovered: listed ? null : hovered,
    /** Several records at one spot, to choose from. */
    listed,
    closeList: () => setListed(null),
    onHover: setHovered,
    /** One record opens, what can be taken apart is taken apart by coming closer, the rest is listed. */
    onPick(hit: Hit | null, idOf: (row: number) => string) {
      const closer = hit?.merged?.closer
      const [only, ...others] = hit?.rows ?? []
      setListed(others.length > 0 && !closer ? hit : null)
      if (closer) dispatch({ kind: 'camera/rested', camera: closer })
      else if (only !== undefined && others.length === 0)
        dispatch({ kind: 'incident/opened', id: idOf(only) })
    },
  }
}
