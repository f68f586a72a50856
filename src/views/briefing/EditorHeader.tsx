import { Play, Redo2, Undo2, X } from 'lucide-react'
import { retitled, shownSlides } from '@/domain/briefingEdits'
import { i18n } from '@/i18n/i18n'
import { briefings, untitled, useBriefings } from '@/session/briefings'
import { useSession } from '@/session/hooks'
import { Button } from '@/ui/Button'
import { BriefingMenu } from './BriefingMenu'
import styles from './BriefingView.module.css'
import { ExportMenu } from './ExportMenu'

/** Which briefing is open, what can be done with all of it, and the way onto the screen. */
export function EditorHeader({ onClose }: { onClose?: () => void }) {
  const { open } = useBriefings()
  const { presentation } = useSession()
  const keeper = briefings()
  const canPresent = open !== null && shownSlides(open.briefing).length > 0
  return (
    <header className={styles['header']}>
      <div className={styles['headerRow']}>
        <BriefingMenu />
        <span className={styles['spring']} />
        {open && (
          <>
            <Button
              look="icon"
              disabled={open.past.length === 0}
              onPress={keeper.undo}
              label={i18n.t({ id: 'briefing.undo', message: 'Undo in the briefing' })}
            >
              <Undo2 size={16} className={styles['turning']} aria-hidden="true" />
            </Button>
            <Button
              look="icon"
              disabled={open.future.length === 0}
              onPress={keeper.redo}
              label={i18n.t({ id: 'briefing.redo', message: 'Redo in the briefing' })}
            >
              <Redo2 size={16} className={styles['turning']} aria-hidden="true" />
            </Button>
            <ExportMenu briefing={open.briefing} />
            <Button
              look="outlined"
              disabled={!canPresent}
              onPress={() => presentation.setState({ briefing: open.briefing, from: null }, true)}
            >
              <Play size={14} className={styles['turning']} aria-hidden="true" />
              {i18n.t({ id: 'briefing.present', message: 'Present' })}
            </Button>
          </>
        )}
        {onClose && (
          <Button
            look="icon"
            onPress={onClose}
            label={i18n.t({ id: 'briefing.close', message: 'Close the briefing' })}
          >
            <X size={18} aria-hidden="true" />
          </Button>
        )}
      </div>
      {open && (
        <input
          className={styles['deckTitle']}
          type="text"
          dir="auto"
          maxLength={300}
          aria-label={i18n.t({ id: 'briefing.title', message: 'Title of the briefing' })}
          placeholder={untitled()}
          value={open.briefing.title}
          onChange={(event) => keeper.edit(retitled(event.target.value), 'title')}
        />
      )}
    </header>
  )
}
