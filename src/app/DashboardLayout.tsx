import { useState } from 'react'
import { i18n } from '@/i18n/i18n'
import type { RejectedRow } from '@/ingest/readIncidents'
import { useView } from '@/session/hooks'
import { useMediaQuery } from '@/ui/useMediaQuery'
import { FiltersView } from '@/views/filters/FiltersView'
import { TimelineView } from '@/views/timeline/TimelineView'
import { BottomSheet } from './BottomSheet'
import { Boundary } from './Boundary'
import { useCommands } from './commands'
import styles from './DashboardLayout.module.css'
import { HeadlineBar } from './HeadlineBar'
import { useCommandKeys, useSingleKeys } from './keyboard'
import {
  CommandPalette,
  ListPanel,
  MapView,
  NarrowDrawers,
  PagesView,
  SearchView,
  SidePanel,
} from './lazyViews'
import type { DrawerName } from './NarrowDrawers'
import { Notices } from './Notices'
import { REGION_IDS, SkipLinks } from './SkipLinks'
import { Toast } from './Toast'
import { TopBar } from './TopBar'

/** The instrument: map as the stage, filters at the start side, evidence at the end side, time along the bottom. */
export function DashboardLayout({ rejected }: { rejected: readonly RejectedRow[] }) {
  const wide = useMediaQuery('(min-width: 1200px)')
  const narrow = useMediaQuery('(max-width: 599px)')
  const incident = useView((view) => view.incident)
  const [drawer, setDrawer] = useState<DrawerName | null>(null)
  const [shownFor, setShownFor] = useState<string | null>(null)
  // Where the panel is a drawer, a record that is opened opens it; the narrow layout's sheet does so by itself.
  if (incident !== shownFor) {
    setShownFor(incident)
    if (incident !== null && !wide && !narrow) setDrawer('side')
  }
  const [searching, setSearching] = useState(false)
  const page = useView((view) => view.page)
  const [bare, setBare] = useState(false)
  const [helping, setHelping] = useState(false)
  const [singleKeys, setSingleKeys] = useSingleKeys()
  const commands = useCommands({
    onSearch: () => setSearching(true),
    onBare: () => setBare(!bare),
    onHelp: () => setHelping(true),
  })
  useCommandKeys(commands, singleKeys)
  const filters = i18n.t({ id: 'layout.filters', message: 'Filters' })
  const side = i18n.t({ id: 'layout.side', message: 'Charts, list and details' })
  return (
    <div className={styles['dashboard']} data-bare={bare}>
      {wide && <SkipLinks />}
      <TopBar onDrawer={wide ? null : setDrawer} onSearch={() => setSearching(true)} />
      {wide && (
        <aside className={styles['filters']} aria-label={filters}>
          <FiltersView />
        </aside>
      )}
      <main className={styles['stage']} id={REGION_IDS.stage} tabIndex={-1}>
        <Boundary>
          <MapView fallback={<ListPanel />} />
        </Boundary>
        <Notices rejected={rejected} />
        <Toast />
      </main>
      {wide && (
        <aside className={styles['side']} id={REGION_IDS.side} tabIndex={-1} aria-label={side}>
          <Boundary>
            <SidePanel />
          </Boundary>
        </aside>
      )}
      {narrow ? (
        <BottomSheet />
      ) : (
        <footer className={styles['footer']} id={REGION_IDS.time} tabIndex={-1}>
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
      {helping && (
        <Boundary>
          <CommandPalette
            commands={commands}
            singleKeys={singleKeys}
            onSingleKeys={setSingleKeys}
            onClose={() => setHelping(false)}
          />
        </Boundary>
      )}
      {searching && (
        <Boundary>
          <SearchView onClose={() => setSearching(false)} />
        </Boundary>
      )}
      {!wide && drawer && (
        <Boundary>
          <NarrowDrawers open={drawer} narrow={narrow} onClose={() => setDrawer(null)} />
        </Boundary>
      )}
    </div>
  )
}
