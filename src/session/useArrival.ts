import { useSyncExternalStore } from 'react'
import { useSession } from './hooks'
import type { Arrival } from './keepLink'

/** The link or saved view that was opened last; null where there is nothing to say of it. */
export function useArrival(): Arrival | null {
  const { arrival } = useSession().link
  return useSyncExternalStore(arrival.subscribe, arrival.getState)
}
