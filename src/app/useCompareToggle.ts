import { useDataset, useSession } from '@/session/hooks'

/** Begins a comparison, or ends the one under way; what that takes is fetched when it is first asked for. */
export function useCompareToggle(): () => void {
  const session = useSession()
  const dataset = useDataset()
  return () =>
    void import('./startComparing').then(({ toggleComparing }) => toggleComparing(session, dataset))
}
