import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { digitWords, i18n } from '@/i18n/i18n'
import { joinAsSpeaker, type SpeakerState, type SpeakerWish } from '@/session/speaker'
import { Button } from '@/ui/Button'
import { MarkdownText } from '@/ui/MarkdownText'
import { Clock } from './Clock'
import { Notes, slideTitle } from './Notes'
import { keyCommand } from './presentState'
import styles from './SpeakerView.module.css'

/** The speaker's own window: notes, what comes next, the time; the keys work here as they do there. */
export function SpeakerView({ channel }: { channel: string }) {
  const [state, setState] = useState<SpeakerState | null>(null)
  const joined = useRef<ReturnType<typeof joinAsSpeaker> | null>(null)
  useEffect(() => {
    const speaker = joinAsSpeaker(channel, setState)
    joined.current = speaker
    return speaker.close
  }, [channel])
  const wish = (one: SpeakerWish) => joined.current?.wish(one)
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const onButton = event.target instanceof Element && event.target.closest('button, a') !== null
    if (onButton && (event.key === ' ' || event.key === 'Enter')) return
    const command = keyCommand(event.key, document.documentElement.dir === 'rtl')
    if (!command || !state) return
    switch (command.kind) {
      case 'next':
      case 'previous':
      case 'blank':
      case 'return':
        wish({ kind: command.kind })
        break
      case 'enter':
        wish({ kind: 'next' })
        break
      case 'first':
        wish({ kind: 'go', to: 0 })
        break
      case 'last':
        wish({ kind: 'go', to: state.slides.length - 1 })
        break
      default:
        return
    }
    event.preventDefault()
  })
  useEffect(() => {
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  const slide = state?.slides[state.index]
  if (!state || !slide)
    return (
      <main className={styles['waiting']}>
        <p role="status">
          {i18n.t({
            id: 'speaker.waiting',
            message: 'Waiting for the presentation. Keep its window open in this browser.',
          })}
        </p>
      </main>
    )
  const next = state.slides[state.index + 1]
  return (
    <main className={styles['speaker']} lang={state.language}>
      <header className={styles['head']}>
        <h1 dir="auto">{slideTitle(slide)}</h1>
        <p className={styles['clock']}>
          <Clock startedAt={state.startedAt} />
        </p>
      </header>
      <section className={styles['notes']} aria-label={i18n.t({ id: 'slide.notes', message: 'Notes' })}>
        <Notes slide={slide} />
      </section>
      <aside className={styles['next']}>
        <h2>{i18n.t({ id: 'speaker.next', message: 'Next' })}</h2>
        {next ? (
          <>
            <p className={styles['nextTitle']} dir="auto">
              {slideTitle(next)}
            </p>
            <MarkdownText text={next.text} />
          </>
        ) : (
          <p>{i18n.t({ id: 'present.thenEnd', message: 'the end' })}</p>
        )}
      </aside>
      <footer className={styles['foot']}>
        <Button look="outlined" onPress={() => wish({ kind: 'previous' })}>
          {i18n.t({ id: 'speaker.back', message: 'Back' })}
        </Button>
        <Button look="outlined" onPress={() => wish({ kind: 'next' })}>
          {i18n.t({ id: 'speaker.on', message: 'Next' })}
        </Button>
        <Button look="outlined" pressed={state.blank} onPress={() => wish({ kind: 'blank' })}>
          {i18n.t({ id: 'speaker.blank', message: 'Blank screen' })}
        </Button>
        <Button look="outlined" onPress={() => wish({ kind: 'return' })}>
          {i18n.t({ id: 'speaker.return', message: 'The slide’s view again' })}
        </Button>
        <span className={styles['place']}>
          {digitWords(state.index + 1)} / {digitWords(state.slides.length)}
        </span>
      </footer>
    </main>
  )
}
