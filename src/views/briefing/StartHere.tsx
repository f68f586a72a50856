import { Plus } from 'lucide-react'
import { i18n } from '@/i18n/i18n'
import { addView } from '@/session/briefings'
import { useSession } from '@/session/hooks'
import { Button } from '@/ui/Button'
import styles from './BriefingView.module.css'
import { PreparedList } from './PreparedList'

/** What a briefing is, where there is none yet. */
export function StartHere() {
  const session = useSession()
  return (
    <div className={styles['start']}>
      <PreparedList />
      <p>
        {i18n.t({
          id: 'briefing.start',
          message:
            'A briefing is a row of views with your words beside them. Set the map, the time and the filters as the room shall see them, and add the view; then the next.',
        })}
      </p>
      <div>
        <Button look="outlined" onPress={() => void addView(session)}>
          <Plus size={16} aria-hidden="true" />
          {i18n.t({ id: 'briefing.addView', message: 'Add this view' })}
        </Button>
      </div>
      <p className={styles['quiet']}>
        {i18n.t({
          id: 'briefing.start.kept',
          message: 'It is kept in this browser and leaves it only as the file or link you make of it.',
        })}
      </p>
    </div>
  )
}
