import { type ReactNode, useEffect, useMemo } from 'react'
import { followInTurn } from './followInTurn'
import { useSession } from './hooks'
import { SessionContext } from './Session'

/** A part of the page that takes its turn while a handle moves, so that the hand never waits for it; exact at rest. */
export function InTurn({ children }: { children: ReactNode }) {
  const session = useSession()
  const part = useMemo(() => followInTurn(session), [session])
  useEffect(() => part.follow(), [part])
  return <SessionContext value={part.session}>{children}</SessionContext>
}
