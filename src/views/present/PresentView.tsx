import { type ComponentType, type ReactNode, useEffect, useRef } from 'react'
import type { SlideChart, SlideLayout } from '@/domain/briefing'
import { showsView } from '@/domain/briefingEdits'
import type { Language } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import type { Presentation } from '@/session/presentation'
import { Foot } from './Foot'
import { KeysCard } from './KeysCard'
import { LaserPointer } from './LaserPointer'
import { NotesOverlay } from './NotesOverlay'
import styles from './PresentView.module.css'
import { SlideWords } from './SlideWords'
import { slidePanel } from './slidePanel'
import { type Presenting, usePresenting } from './usePresenting'
import { useQuietCursor } from './useQuietCursor'
import { useSwipe } from './useSwipe'

/** The atlas's own views, as a slide may show them. */
export type SlideParts = {
  map: ReactNode
  strip: ReactNode
  /** `cardPx`: how high it may be, in its own pixels. */
  chart: (chart: SlideChart, cardPx: number) => ReactNode
  table: ReactNode
}

type PresentViewProps = {
  presentation: Presentation
  parts: SlideParts
  /** Speaks the language of the slide that is shown. */
  Speaking: ComponentType<{ children: ReactNode }>
  /** The presenter's, which may be put over the slides' own. */
  ownLanguage: Language
  /** Everything the slides need is here: nothing will be asked for while presenting. */
  isLoaded: boolean
  onEnd: () => void
}

/** A briefing before its room. Where it stands and how long it has run outlives a change of language. */
export function PresentView({ Speaking, onEnd, ...shown }: PresentViewProps) {
  const presenting = usePresenting(shown.presentation, onEnd)
  return (
    <Speaking>
      <SlideScreen presenting={presenting} {...shown} />
    </Speaking>
  )
}

const HAS_MAP: ReadonlySet<SlideLayout> = new Set(['map', 'map-chart', 'incident', 'comparison'])

type SlideScreenProps = Omit<PresentViewProps, 'Speaking' | 'onEnd'> & { presenting: Presenting }

/** The map is one and the same throughout; slides that need none lie over it. */
function SlideScreen({ presenting, presentation, parts, isLoaded, ownLanguage }: SlideScreenProps) {
  const { slide, slides, state, ask } = presenting
  const screen = useRef<HTMLElement>(null)
  useEffect(() => screen.current?.focus(), [])
  useQuietCursor(screen)
  const swipe = useSwipe((way) => ask({ kind: way }))
  const { layout } = slide
  const hasText = slide.text.trim() !== ''
  const panel = slidePanel(slide, parts)
  return (
    <main
      ref={screen}
      tabIndex={-1}
      className={styles['present']}
      data-room
      data-layout={layout}
      data-text={hasText}
      data-pointer={state.pointer}
      aria-label={i18n.t({ id: 'present.label', message: 'Presentation' })}
      lang={presentation.briefing.language}
      {...swipe}
    >
      <header className={styles['title']}>
        <h1 dir="auto">{slide.title}</h1>
      </header>
      <div className={styles['map']} inert={!HAS_MAP.has(layout)}>
        {parts.map}
      </div>
      {(hasText || panel !== null) && (
        <div className={styles['side']}>
          {hasText && (
            <SlideWords
              key={`words of ${slide.id}`}
              text={slide.text}
              isAlone={!showsView(layout)}
              place={presenting.words}
            />
          )}
          {panel}
        </div>
      )}
      {slide.plays && showsView(layout) && <div className={styles['strip']}>{parts.strip}</div>}
      <Foot slide={slide} number={state.index + 1} count={slides.length} ask={ask} />
      <p className="visually-hidden" role="status">
        {i18n.t({
          id: 'present.said',
          message: 'Slide {number} of {count}: {title}',
          values: { number: state.index + 1, count: slides.length, title: slide.title },
        })}
      </p>
      {state.notes && <NotesOverlay presenting={presenting} isLoaded={isLoaded} ownLanguage={ownLanguage} />}
      {state.keys && <KeysCard onClose={() => ask({ kind: 'keys' })} />}
      {state.typed !== '' && (
        <p className={styles['typed']}>
          {i18n.t({
            id: 'present.jump',
            message: 'Go to {number} of {count}',
            values: { number: state.typed, count: slides.length },
          })}
        </p>
      )}
      {presenting.speakerBlocked && (
        <p className={styles['typed']} role="alert">
          {i18n.t({
            id: 'present.blocked',
            message: 'The browser blocked the second window. Press n for the notes here.',
          })}
        </p>
      )}
      {state.pointer && <LaserPointer />}
      {state.blank && <div className={styles['blank']} data-testid="blank" />}
    </main>
  )
}
