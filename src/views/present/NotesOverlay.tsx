import type { Language } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import { useView } from '@/session/hooks'
import { decodeView } from '@/session/url/codec'
import { Button } from '@/ui/Button'
import { Clock } from './Clock'
import { Notes, slideTitle } from './Notes'
import styles from './PresentView.module.css'
import type { Presenting } from './usePresenting'

/** The speaker's notes where there is no second screen; the room sees them too. */
export function NotesOverlay({
  presenting,
  isLoaded,
  ownLanguage,
}: {
  presenting: Presenting
  isLoaded: boolean
  ownLanguage: Language
}) {
  const { slide, slides, state, startedAt, openSpeaker, toggleFullscreen, speak, ask } = presenting
  const spoken = useView(({ language }) => language)
  const ofSlide = decodeView(slide.view).view.language
  const next = slides[state.index + 1]
  return (
    <aside className={styles['notes']} aria-label={i18n.t({ id: 'slide.notes', message: 'Notes' })}>
      <div className={styles['notesText']}>
        <Notes slide={slide} />
      </div>
      <div className={styles['notesSide']}>
        <p className={styles['clock']}>
          <Clock startedAt={startedAt} />
        </p>
        <p>
          <span className={styles['of']}>{i18n.t({ id: 'present.then', message: 'Then:' })}</span>{' '}
          {next ? slideTitle(next) : i18n.t({ id: 'present.thenEnd', message: 'the end' })}
        </p>
        <p className={styles['of']}>
          {isLoaded
            ? i18n.t({ id: 'present.loaded', message: 'Everything is loaded: no network is needed.' })
            : i18n.t({ id: 'present.loading', message: 'Loading what the slides need…' })}
        </p>
        <div className={styles['notesActs']}>
          <Button look="outlined" onPress={openSpeaker}>
            {i18n.t({ id: 'present.window', message: 'Notes in a window of their own' })}
          </Button>
          <Button look="outlined" onPress={toggleFullscreen}>
            {i18n.t({ id: 'present.fullscreen', message: 'Full screen' })}
          </Button>
          {ownLanguage !== ofSlide && (
            <Button look="outlined" onPress={() => speak(spoken === ownLanguage ? null : ownLanguage)}>
              {spoken === ownLanguage
                ? i18n.t({ id: 'present.slideLanguage', message: 'In the slide’s language' })
                : i18n.t({ id: 'present.ownLanguage', message: 'In my language' })}
            </Button>
          )}
          <Button look="outlined" onPress={() => ask({ kind: 'keys' })}>
            {i18n.t({ id: 'present.keys', message: 'Keys' })}
          </Button>
        </div>
      </div>
    </aside>
  )
}
