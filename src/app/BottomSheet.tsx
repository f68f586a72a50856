import { ChevronDown, ChevronUp } from 'lucide-react'
import { SHEET_STOPS, standardSheet } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import { useDispatch, useView } from '@/session/hooks'
import { Button } from '@/ui/Button'
import { TimelineView } from '@/views/timeline/TimelineView'
import styles from './BottomSheet.module.css'
import { Boundary } from './Boundary'
import { HeadlineBar } from './HeadlineBar'
import { SidePanel } from './lazyViews'

/** On narrow screens the strip, the list and the details are one sheet with three stops over the map. */
export function BottomSheet() {
  const dispatch = useDispatch()
  const stop = useView((view) => view.sheet ?? standardSheet(view))
  const index = SHEET_STOPS.indexOf(stop)
  const go = (step: 1 | -1) => dispatch({ kind: 'sheet/drawn', stop: SHEET_STOPS[index + step] ?? stop })
  return (
    <footer className={styles['sheet']} data-stop={stop}>
      <div className={styles['grip']}>
        <Button
          look="icon"
          disabled={index === SHEET_STOPS.length - 1}
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
