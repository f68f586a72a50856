import { EyeOff, TriangleAlert } from 'lucide-react'
import { figuresState } from '@/derive/figureSnapshot'
import type { Slide } from '@/domain/briefing'
import { showsView } from '@/domain/briefingEdits'
import { i18n } from '@/i18n/i18n'
import { useFiguresNow } from '@/session/briefings'
import { slideLayoutName } from '@/words/briefing'
import styles from './BriefingView.module.css'

/** One line of the list: its number, its title, how it is laid out, and what the speaker should know. */
export function SlideRow({ slide, number }: { slide: Slide; number: number }) {
  const now = useFiguresNow(slide.view)
  const { snapshot, layout } = slide
  const isChanged = showsView(layout) && now !== null && figuresState(slide, now) === 'changed'
  return (
    <>
      <span className={styles['number']}>{number}</span>
      <span className={styles['rowWords']}>
        <span className={styles['rowTitle']} dir="auto">
          {slide.title === '' ? slideLayoutName(layout) : slide.title}
        </span>
        <span className={styles['rowNote']}>
          {slideLayoutName(layout)}
          {showsView(layout) && snapshot && (
            <>
              {' · '}
              {i18n.t({
                id: 'slide.incidents',
                message: '{incidents, plural, one {# incident} other {# incidents}}',
                values: { incidents: snapshot.incidents },
              })}
            </>
          )}
          {isChanged && (
            <span className={styles['flag']}>
              <TriangleAlert size={12} aria-hidden="true" />
              {i18n.t({ id: 'slide.changed', message: 'data changed' })}
            </span>
          )}
          {slide.hidden && (
            <span className={styles['flag']}>
              <EyeOff size={12} aria-hidden="true" />
              {i18n.t({ id: 'slide.hidden', message: 'hidden' })}
            </span>
          )}
        </span>
      </span>
    </>
  )
}
