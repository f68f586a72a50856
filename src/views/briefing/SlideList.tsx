import type { Briefing } from '@/domain/briefing'
import { movedTo, nudged } from '@/domain/briefingEdits'
import { i18n } from '@/i18n/i18n'
import { briefings } from '@/session/briefings'
import { Button } from '@/ui/Button'
import { OrderList } from '@/ui/OrderList'
import styles from './BriefingView.module.css'
import { SlideRow } from './SlideRow'
import { slideName } from './slideName'

type SlideListProps = {
  briefing: Briefing
  selected: string | null
  /** Name of the slide that was deleted just now. */
  deleted: string | null
  onDelete: (id: string) => void
}

/** The slides in their order. Deleting can be taken back at once, here, and later by undo. */
export function SlideList({ briefing, selected, deleted, onDelete }: SlideListProps) {
  const keeper = briefings()
  return (
    <>
      {briefing.slides.length === 0 ? (
        <p className={styles['empty']}>
          {i18n.t({ id: 'briefing.empty', message: 'No slides yet. Add the view you see now, or a title.' })}
        </p>
      ) : (
        <div className={styles['slides']}>
          <OrderList
            label={i18n.t({ id: 'briefing.slides', message: 'Slides' })}
            items={briefing.slides.map((slide, i) => ({
              id: slide.id,
              text: slideName(slide, i),
              quiet: slide.hidden,
              content: <SlideRow slide={slide} number={i + 1} />,
            }))}
            selected={selected}
            onSelect={keeper.select}
            onMove={(ids, target, position) => keeper.edit(movedTo(ids, target, position))}
            onNudge={(id, by) => keeper.edit(nudged(id, by))}
            onDelete={onDelete}
            dragLabel={({ text }) =>
              i18n.t({ id: 'briefing.drag', message: 'Move {slide}', values: { slide: text } })
            }
          />
        </div>
      )}
      {deleted !== null && (
        <p className={styles['line']} role="status">
          {i18n.t({ id: 'briefing.deleted', message: 'Deleted: {slide}', values: { slide: deleted } })}
          <Button look="outlined" onPress={keeper.undo}>
            {i18n.t({ id: 'briefing.restore', message: 'Put it back' })}
          </Button>
        </p>
      )}
    </>
  )
}
