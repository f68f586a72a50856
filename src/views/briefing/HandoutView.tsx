import { useEffect, useState } from 'react'
import { assertNever } from '@/base/assertNever'
import type { Briefing } from '@/domain/briefing'
import { i18n } from '@/i18n/i18n'
import { untitled } from '@/session/briefings'
import { useSession } from '@/session/hooks'
import { useTakeMap } from '@/session/takeMap'
import { Button } from '@/ui/Button'
import { Segments } from '@/ui/Segments'
import styles from './handout/Handout.module.css'
import { HandoutSheets } from './handout/HandoutSheets'
import { type Handout, handoutOf } from './handout/handoutOf'

type State =
  | { status: 'working'; done: number; count: number }
  | { status: 'ready'; handout: Handout }
  | { status: 'failed'; what: string }

const PAPERS = ['a4', 'letter'] as const
type Paper = (typeof PAPERS)[number]

/** The briefing on paper: shown as it will be printed, and printed by the browser, which also makes the PDF. */
export function HandoutView({ briefing }: { briefing: Briefing }) {
  const session = useSession()
  const state = useHandout(briefing)
  const [paper, setPaper] = useState<Paper>(() =>
    /[-_](?:US|CA|MX)\b/.test(navigator.language) ? 'letter' : 'a4',
  )
  const title = briefing.title === '' ? untitled() : briefing.title
  useFileName(title)
  const label = i18n.t({ id: 'handout.paper', message: 'Paper' })
  return (
    <main
      className={styles['handout']}
      data-theme="light"
      data-paper={paper}
      data-handout={state.status}
      aria-label={i18n.t({ id: 'handout.label', message: 'Handout' })}
    >
      <div className={styles['tools']}>
        <Button look="outlined" onPress={() => session.presentation.setState(null, true)}>
          {i18n.t({ id: 'handout.close', message: 'Back to the briefing' })}
        </Button>
        <Segments
          label={label}
          chosen={paper}
          onChoose={setPaper}
          choices={PAPERS.map((one) => ({ id: one, text: one === 'a4' ? 'A4' : 'Letter' }))}
        />
        <Button look="outlined" disabled={state.status !== 'ready'} onPress={() => window.print()}>
          {i18n.t({ id: 'handout.print', message: 'Print or save as PDF' })}
        </Button>
        <Progress state={state} />
      </div>
      {state.status === 'ready' && <HandoutSheets handout={state.handout} title={title} />}
    </main>
  )
}

function Progress({ state }: { state: State }) {
  switch (state.status) {
    case 'working':
      return (
        <p role="status">
          {state.count === 0
            ? i18n.t({ id: 'deck.starting', message: 'Preparing the slides…' })
            : i18n.t({
                id: 'handout.mapOf',
                message: 'Map {number} of {count}',
                values: { number: Math.min(state.done + 1, state.count), count: state.count },
              })}
        </p>
      )
    case 'failed':
      return (
        <p role="alert">
          {i18n.t({
            id: 'handout.failed',
            message: 'The handout could not be made: {what}',
            values: { what: state.what },
          })}
        </p>
      )
    case 'ready':
      return (
        <p role="status">
          {i18n.t({
            id: 'handout.ready',
            message: 'Ready. Choose “Save as PDF” where the browser asks for a printer.',
          })}
        </p>
      )
    default:
      return assertNever(state)
  }
}

function useHandout(briefing: Briefing): State {
  const session = useSession()
  const takeMap = useTakeMap()
  const [state, setState] = useState<State>({ status: 'working', done: 0, count: 0 })
  useEffect(() => {
    const own = new AbortController()
    const say = (next: State) => {
      if (!own.signal.aborted) setState(next)
    }
    handoutOf(briefing, {
      session,
      takeMap,
      signal: own.signal,
      onStep: (done, count) => say({ status: 'working', done, count }),
    }).then(
      (handout) => say({ status: 'ready', handout }),
      (error: unknown) =>
        say({ status: 'failed', what: error instanceof Error ? error.message : String(error) }),
    )
    return () => own.abort()
  }, [briefing, session, takeMap])
  return state
}

/** Browsers name the PDF after the page. */
function useFileName(title: string): void {
  useEffect(() => {
    const before = document.title
    document.title = title
    return () => {
      document.title = before
    }
  }, [title])
}
