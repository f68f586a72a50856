import { snapshotChanges } from '@/derive/figureSnapshot'
import type { Slide } from '@/domain/briefing'
import { figuresKept, withSnapshot } from '@/domain/briefingEdits'
import { i18n } from '@/i18n/i18n'
import { briefings, useFiguresNow } from '@/session/briefings'
import { Button } from '@/ui/Button'
import { snapshotChangeWords, snapshotDateWords, snapshotWords } from '@/words/briefing'
import styles from './BriefingView.module.css'

/** The figures the slide was made with, and, where the data says another thing now, what to do about it. */
export function FiguresKept({ slide: { id, view, snapshot, keptAgainst } }: { slide: Slide }) {
  const now = useFiguresNow(view)
  if (!snapshot)
    return (
      now && (
        <p className={styles['figures']}>
          {i18n.t({ id: 'slide.noFigures', message: 'This slide keeps no figures.' })}{' '}
          <Button look="link" onPress={() => briefings().edit(withSnapshot(id, now))}>
            {i18n.t({ id: 'slide.keepFigures', message: 'Keep those of today' })}
          </Button>
        </p>
      )
    )
  const changes = now ? snapshotChanges(snapshot, now) : []
  const isDecided = now !== null && keptAgainst !== null && snapshotChanges(keptAgainst, now).length === 0
  const refresh = () => now && briefings().edit(withSnapshot(id, now))
  return (
    <section className={styles['figures']} aria-label={i18n.t({ id: 'slide.figures', message: 'Figures' })}>
      <p>
        {snapshotWords(snapshot)} <span className={styles['quiet']}>({snapshotDateWords(snapshot)})</span>
      </p>
      {changes.length > 0 && isDecided && (
        <p className={styles['quiet']}>
          {i18n.t({
            id: 'slide.figuresWereKept',
            message: 'Kept on purpose, though the data says otherwise now.',
          })}{' '}
          <Button look="link" onPress={refresh}>
            {i18n.t({ id: 'slide.figuresRefresh', message: 'Take those of today' })}
          </Button>
        </p>
      )}
      {now && changes.length > 0 && !isDecided && (
        <div className={styles['changed']} role="status">
          <strong>
            {i18n.t({
              id: 'slide.figuresChanged',
              message: 'The data has changed since this slide was made',
            })}
          </strong>
          <ul>
            {changes.map((change) => (
              <li key={change}>{snapshotChangeWords(change, snapshot, now)}</li>
            ))}
          </ul>
          <div className={styles['choices']}>
            <Button look="outlined" onPress={() => briefings().edit(figuresKept(id, now))}>
              {i18n.t({ id: 'slide.figuresKeep', message: 'Keep its figures' })}
            </Button>
            <Button look="outlined" onPress={refresh}>
              {i18n.t({ id: 'slide.figuresRefresh', message: 'Take those of today' })}
            </Button>
          </div>
        </div>
      )}
    </section>
  )
}
