import { Plus } from 'lucide-react'
import type { SlideLayout } from '@/domain/briefing'
import { slideOf, withSlide } from '@/domain/briefingEdits'
import { i18n } from '@/i18n/i18n'
import { addView, briefings, newId } from '@/session/briefings'
import { useSession } from '@/session/hooks'
import { Button } from '@/ui/Button'
import styles from './BriefingView.module.css'

/** New slides come behind the one that is selected. */
export function AddButtons({ after }: { after: string | null }) {
  const session = useSession()
  const addWords = (layout: SlideLayout, title: string) => {
    const slide = slideOf(newId(), { layout, title })
    briefings().edit(withSlide(slide, after))
    briefings().select(slide.id)
  }
  return (
    <div className={styles['add']}>
      <Button look="outlined" onPress={() => void addView(session, after)}>
        <Plus size={14} aria-hidden="true" />
        {i18n.t({ id: 'briefing.addView', message: 'Add this view' })}
      </Button>
      <Button
        look="link"
        onPress={() => addWords('title', i18n.t({ id: 'briefing.newTitle', message: 'New title' }))}
      >
        {i18n.t({ id: 'briefing.addTitle', message: 'Add a title' })}
      </Button>
      <Button
        look="link"
        onPress={() => addWords('closing', i18n.t({ id: 'briefing.newClosing', message: 'In short' }))}
      >
        {i18n.t({ id: 'briefing.addClosing', message: 'Add a closing' })}
      </Button>
    </div>
  )
}
