import { ArrowDown, ArrowUp, Camera, Copy, Eye, EyeOff, LocateFixed, Play, Trash2 } from 'lucide-react'
import type { Slide } from '@/domain/briefing'
import { hiddenToggled, nudged, recaptured, showsView, withCopy } from '@/domain/briefingEdits'
import { i18n } from '@/i18n/i18n'
import { briefings, captured, newId, useBriefings, useOpenView } from '@/session/briefings'
import { useSession } from '@/session/hooks'
import { Button } from '@/ui/Button'
import styles from './BriefingView.module.css'

/** What can be done with the slide as a whole, and with its view. */
export function SlideActs({ slide, onDelete }: { slide: Slide; onDelete: () => void }) {
  const session = useSession()
  const openView = useOpenView()
  const keeper = briefings()
  const { open } = useBriefings()
  const { id, hidden } = slide
  const isFirst = open?.briefing.slides[0]?.id === id
  const isLast = open?.briefing.slides.at(-1)?.id === id
  const duplicate = () => {
    const copyId = newId()
    keeper.edit(withCopy(id, copyId))
    keeper.select(copyId)
  }
  const recapture = () => {
    keeper.edit(recaptured(id, captured(session)))
    session.live.said.emit(
      i18n.t({ id: 'slide.recaptured', message: 'The slide now shows this view. Its words are as before.' }),
    )
  }
  const present = () => {
    if (open) session.presentation.setState({ briefing: open.briefing, from: id }, true)
  }
  const acts = [
    {
      name: i18n.t({ id: 'slide.up', message: 'Move up' }),
      Icon: ArrowUp,
      run: () => keeper.edit(nudged(id, -1)),
      off: isFirst,
    },
    {
      name: i18n.t({ id: 'slide.down', message: 'Move down' }),
      Icon: ArrowDown,
      run: () => keeper.edit(nudged(id, 1)),
      off: isLast,
    },
    { name: i18n.t({ id: 'slide.duplicate', message: 'Duplicate' }), Icon: Copy, run: duplicate, off: false },
    {
      name: hidden
        ? i18n.t({ id: 'slide.show', message: 'Show again' })
        : i18n.t({ id: 'slide.hide', message: 'Hide from the room' }),
      Icon: hidden ? Eye : EyeOff,
      run: () => keeper.edit(hiddenToggled(id)),
      off: false,
    },
    {
      name: i18n.t({ id: 'slide.present', message: 'Present from here' }),
      Icon: Play,
      run: present,
      off: hidden,
    },
  ]
  return (
    <div className={styles['acts']}>
      <div className={styles['actsRow']}>
        {acts.map(({ name, Icon, run, off }) => (
          <Button key={name} look="icon" disabled={off} onPress={run} label={name}>
            <Icon size={16} aria-hidden="true" />
          </Button>
        ))}
        <span className={styles['spring']} />
        <Button look="icon" onPress={onDelete} label={i18n.t({ id: 'slide.delete', message: 'Delete' })}>
          <Trash2 size={16} aria-hidden="true" />
        </Button>
      </div>
      {showsView(slide.layout) && (
        <div className={styles['actsRow']}>
          <Button look="outlined" onPress={() => openView(slide.view)}>
            <LocateFixed size={14} aria-hidden="true" />
            {i18n.t({ id: 'slide.open', message: 'Go to its view' })}
          </Button>
          <Button look="outlined" onPress={recapture}>
            <Camera size={14} aria-hidden="true" />
            {i18n.t({ id: 'slide.recapture', message: 'Take the view anew' })}
          </Button>
        </div>
      )}
    </div>
  )
}
