import { useEffect, useRef, useState } from 'react'
import type { Briefing } from '@/domain/briefing'
import { useSession } from '@/session/hooks'
import { useTakeMap } from '@/session/takeMap'
import type { DeckForm } from './deck/exportBriefing'

export type Exporting =
  | { status: 'idle' }
  /** `done` of `count` slides; a count of 0 is not known yet. */
  | { status: 'working'; form: DeckForm; done: number; count: number }
  | { status: 'done'; form: DeckForm }
  | { status: 'failed'; form: DeckForm; what: string }

/** One export at a time; it can be called off, and ends with the panel it was started in. Nothing is saved then. */
export function useExport(briefing: Briefing) {
  const session = useSession()
  const takeMap = useTakeMap()
  const [state, setState] = useState<Exporting>({ status: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const cancel = () => {
    running.current?.abort()
    running.current = null
    setState({ status: 'idle' })
  }
  const start = async (form: DeckForm) => {
    running.current?.abort()
    const own = new AbortController()
    running.current = own
    const say = (next: Exporting) => {
      if (running.current === own) setState(next)
    }
    setState({ status: 'working', form, done: 0, count: 0 })
    try {
      const { exportBriefing } = await import('./deck/exportBriefing')
      await exportBriefing(form, briefing, {
        session,
        takeMap,
        signal: own.signal,
        onStep: (done, count) => say({ status: 'working', form, done, count }),
      })
      say({ status: 'done', form })
    } catch (error) {
      say({ status: 'failed', form, what: error instanceof Error ? error.message : String(error) })
    }
  }
  return { state, start, cancel, putAway: () => setState({ status: 'idle' }) }
}
