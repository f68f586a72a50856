import { useEffect, useSyncExternalStore } from 'react'
import { useSession } from '@/session/hooks'
import { resumePresentation } from './lazyViews'

/** Goes on with the presentation that a reload, or Forward, has come back to. */
export function ResumePresentation() {
  const session = useSession()
  const { subscribe, getState } = session.link.slideToPresent
  const slide = useSyncExternalStore(subscribe, getState)
  useEffect(() => {
    if (slide) void resumePresentation(session, slide)
  }, [session, slide])
  return null
}
