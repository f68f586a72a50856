import { ChevronDown, ChevronUp } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/i18n/i18n'
import { useView } from '@/session/hooks'
import { Button } from '@/ui/Button'
import { TimelineView } from '@/views/timeline/TimelineView'
import styles from './BottomSheet.module.css'
import { Boundary } from './Boundary'
import { HeadlineBar } from './HeadlineBar'
import { SidePanel } from './lazyViews'

const STOPS = ['strip', 'list', 'full'] as const
type Stop = (typeof STOPS)[number]

/** On narrow screens the strip, the list and the details are one sheet with three stops over the map. */
export function BottomSheet() {
  const incident = useView((view) => view.incident)
  const [stop, setStop] = useState<Stop>(incident === null ? 'strip' : 'list')
  const [shownFor, setShownFor] = useState(incident)
  if (incident !== shownFor) {
    setShownFor(incident)
    if (incident !== null && stop === 'strip') setStop('list')
  }
  const index = STOPS.indexOf(stop)
  const go = (step: 1 | -1) => setStop(STOPS[index + step] ?? stop)
  return (
    <footer className={styles['sheet']} data-stop={stop}>
      <div className={styles['grip']}>
        <Button
          look="icon"
          disabled={index === STOPS.length - 1}
          onPress={() => go(1)}
          label={i18n.t({ id: 'sheet.more', message: 'Show more of the list' })}
        >
          <ChevronUp size={18} aria-hidden="true" />
        </Button>
        <Button
          look="icon"
          disabled={index === 0}
          onPress={() => go(-1)}
          label={i18n.t({ id: 'sheet.less', message: 'Show more of the map' })}
        >
          <ChevronDown size={18} aria-hidden="true" />
        </Button>
      </div>
      <HeadlineBar />
      <div className={styles['strip']}>
        <TimelineView />
      </div>
      {stop !== 'strip' && (
        <div className={styles['panel']}>
          <Boundary>
            <SidePanel />
          </Boundary>
        </div>
      )}
    </footer>
  )
}
