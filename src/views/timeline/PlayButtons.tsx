import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react'
import { i18n } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import styles from './TimelineView.module.css'
import type { Playback } from './usePlayback'

/** Play or pause, and a step either way. */
export function PlayButtons({ playing, toggle, step }: Playback) {
  return (
    <span className={styles['buttons']}>
      <Button
        look="icon"
        className={styles['play']}
        onPress={toggle}
        label={
          playing
            ? i18n.t({ id: 'play.pause', message: 'Pause' })
            : i18n.t({ id: 'play.play', message: 'Play' })
        }
      >
        {playing ? (
          <Pause size={16} aria-hidden="true" fill="currentColor" />
        ) : (
          <Play size={16} aria-hidden="true" fill="currentColor" />
        )}
      </Button>
      <Button
        look="icon"
        className={styles['step']}
        onPress={() => step(-1)}
        label={i18n.t({ id: 'play.back', message: 'Step back' })}
      >
        <ChevronLeft size={16} aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        className={styles['step']}
        onPress={() => step(1)}
        label={i18n.t({ id: 'play.forward', message: 'Step forward' })}
      >
        <ChevronRight size={16} aria-hidden="true" />
      </Button>
    </span>
  )
}
