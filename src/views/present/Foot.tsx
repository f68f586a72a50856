import { ChevronLeft, ChevronRight } from 'lucide-react'
import { figuresState } from '@/derive/figureSnapshot'
import { headline } from '@/derive/headline'
import type { Slide } from '@/domain/briefing'
import { showsView } from '@/domain/briefingEdits'
import { digitWords, i18n } from '@/i18n/i18n'
import { useFiguresNow } from '@/session/briefings'
import { useDerived, useDerivedB, useManifest, useView } from '@/session/hooks'
import { useSideWords } from '@/session/useSideWords'
import { Button } from '@/ui/Button'
import { keptFiguresWords, snapshotDateWords, snapshotWords } from '@/words/briefing'
import { comparisonWords } from '@/words/comparison'
import { isoDayWords } from '@/words/dates'
import { headlineWords } from '@/words/headline'
import { boundariesWords } from '@/words/mapCredits'
import { appName } from '@/words/viewWords'
import styles from './PresentView.module.css'
import type { PresentCommand } from './presentState'

type FootProps = { slide: Slide; number: number; count: number; ask: (command: PresentCommand) => void }

/** What the room is looking at, whose data it is, and how far the briefing has come. */
export function Foot({ slide, number, count, ask }: FootProps) {
  const progress = i18n.t({
    id: 'present.progress',
    message: '{number} of {count}',
    values: { number, count },
  })
  return (
    <footer className={styles['foot']}>
      <p className={styles['source']}>{showsView(slide.layout) ? <Figures slide={slide} /> : <Edition />}</p>
      <div className={styles['steps']}>
        <Button
          look="icon"
          className={styles['step']}
          disabled={number === 1}
          onPress={() => ask({ kind: 'previous' })}
          label={i18n.t({ id: 'present.previous', message: 'Previous slide' })}
        >
          <ChevronLeft className={styles['turning']} aria-hidden="true" />
        </Button>
        <Button
          look="icon"
          className={styles['step']}
          disabled={number === count}
          onPress={() => ask({ kind: 'next' })}
          label={i18n.t({ id: 'present.next', message: 'Next slide' })}
        >
          <ChevronRight className={styles['turning']} aria-hidden="true" />
        </Button>
        <span data-testid="slide-number" aria-label={progress}>
          {digitWords(number)}
          <span className={styles['of']}> / {digitWords(count)}</span>
        </span>
      </div>
      <progress className={styles['progress']} value={number} max={count} aria-label={progress} />
    </footer>
  )
}

/**
 * The result in words while it can still be moved, and the figures the slide was made with, where those were others;
 * those alone, where the speaker chose to keep them.
 */
function Figures({ slide }: { slide: Slide }) {
  const words = useResultWords(slide)
  const now = useFiguresNow(slide.view)
  const { snapshot } = slide
  const state = now ? figuresState(slide, now) : 'same'
  if (snapshot && now && state === 'kept')
    return (
      <span data-testid="headline">
        {snapshotWords(snapshot)}; {keptFiguresWords(snapshot, now)}
      </span>
    )
  return (
    <>
      <span data-testid="headline">{words}</span>
      {snapshot && state === 'changed' && (
        <span className={styles['made']}>
          {i18n.t({
            id: 'present.made',
            message: 'Made with {incidents, plural, one {# incident} other {# incidents}} ({made})',
            values: { incidents: snapshot.incidents, made: snapshotDateWords(snapshot) },
          })}
        </span>
      )}
    </>
  )
}

/** Of both sides where two are compared. */
function useResultWords({ layout }: Slide): string {
  const a = useDerived(headline)
  const b = useDerivedB(headline)
  const sides = useSideWords()
  const isCompared = useView((view) => view.compare !== null)
  if (layout !== 'comparison' || !isCompared) return headlineWords(a)
  return comparisonWords(sides, { a, b, change: a.incidents - b.incidents })
}

function Edition() {
  const manifest = useManifest()
  if (!manifest) return appName()
  const edition = i18n.t({
    id: 'present.edition',
    message: '{app}, edition {version}, as of {day}. A reading of five articles, not a census.',
    values: { app: appName(), version: manifest.dataset_version, day: isoDayWords(manifest.as_of) },
  })
  return `${edition} ${boundariesWords()}`
}
