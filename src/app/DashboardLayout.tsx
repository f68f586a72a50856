import { useState } from 'react'
import type { RejectedRow } from '@/ingest/readIncidents'
import { useView } from '@/session/hooks'
import { useMediaQuery } from '@/ui/useMediaQuery'
import { FiltersView } from '@/views/filters/FiltersView'
import { TableView } from '@/views/table/TableView'
import { TimelineView } from '@/views/timeline/TimelineView'
import { i18n } from '@/i18n/i18n'
import { Drawer } from '@/ui/Drawer'
import { BottomSheet } from './BottomSheet'
import { Boundary } from './Boundary'
import styles from './DashboardLayout.module.css'
import { HeadlineBar } from './HeadlineBar'
import { useChromeKey, useSearchKey } from './keyboard'
import { MapView, PagesView, SearchView } from './lazyViews'
import { Notices } from './Notices'
import { SidePanel } from './SidePanel'
import { TopBar } from './TopBar'

type DrawerName = 'filters' | 'side'

/** The instrument: map as the stage, filters at the start side, evidence at the end side, time along the bottom. */
export function DashboardLayout({ rejected }: { rejected: readonly RejectedRow[] }) {
  const wide = useMediaQuery('(min-width: 1200px)')
  const narrow = useMediaQuery('(max-width: 599px)')
  const [drawer, setDrawer] = useState<DrawerName | null>(null)
  const [searching, setSearching] = useState(false)
  const page = useView((view) => view.page)
  const bare = useChromeKey()
  useSearchKey(() => setSearching(true))
  const close = () => setDrawer(null)
  const filters = i18n.t({ id: 'layout.filters', message: 'Filters' })
  const side = i18n.t({ id: 'layout.side', message: 'Charts, list and details' })
  return (
    <div className={styles['dashboard']} data-bare={bare}>
      <TopBar onDrawer={wide ? null : setDrawer} onSearch={() => setSearching(true)} />
      {wide && (
        <aside className={styles['filters']} aria-label={filters}>
          <FiltersView />
        </aside>
      )}
      <main className={styles['stage']}>
        <Boundary>
          <MapView fallback={<TableView />} />
        </Boundary>
        <Notices rejected={rejected} />
      </main>
      {wide && (
        <aside className={styles['side']} aria-label={side}>
          <SidePanel />
        </aside>
      )}
      {narrow ? (
        <BottomSheet />
      ) : (
        <footer className={styles['footer']}>
          <HeadlineBar />
          <div className={styles['strip']}>
            <TimelineView />
          </div>
        </footer>
      )}
      {page !== null && (
        <Boundary>
          <PagesView />
        </Boundary>
      )}
      {searching && (
        <Boundary>
          <SearchView onClose={() => setSearching(false)} />
        </Boundary>
      )}
      {!wide && (
        <>
          <Drawer
            title={filters}
            side={narrow ? 'page' : 'start'}
            open={drawer === 'filters'}
            onClose={close}
          >
            <FiltersView />
          </Drawer>
          <Drawer title={side} side={narrow ? 'page' : 'end'} open={drawer === 'side'} onClose={close}>
            <SidePanel />
          </Drawer>
        </>
      )}
    </div>
  )
}
