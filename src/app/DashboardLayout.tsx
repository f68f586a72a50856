import { useEffect, useState } from 'react'
import type { Panel } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import type { RejectedRow } from '@/ingest/readIncidents'
import { useBriefingPanel, useDispatch, useView } from '@/session/hooks'
import { Button } from '@/ui/Button'
import { useMediaQuery } from '@/ui/useMediaQuery'
import { FiltersView } from '@/views/filters/FiltersView'
import { TimelineView } from '@/views/timeline/TimelineView'
import type { Side } from '@/words/comparison'
import { BottomSheet } from './BottomSheet'
import { Boundary } from './Boundary'
import { useCommands } from './commands'
import styles from './DashboardLayout.module.css'
import { HeadlineBar } from './HeadlineBar'
import { useCommandKeys, useSingleKeys } from './keyboard'
import {
  BriefingDrawer,
  BriefingView,
  CommandPalette,
  CompareBarView,
  ComparedFilters,
  FilterFinder,
  fetchKeyedViews,
  LayersView,
  ListPanel,
  MapView,
  NarrowDrawers,
  PagesView,
  PictureView,
  SearchView,
  ShareView,
  SidePanel,
} from './lazyViews'
import type { DrawerName } from './NarrowDrawers'
import { Notices } from './Notices'
import { REGION_IDS, SkipLinks } from './SkipLinks'
import { Toast } from './Toast'
import { TopBar } from './TopBar'
import { typeAhead } from './typeAhead'
import { useKeptFocus } from './useKeptFocus'

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
  const dispatch = useDispatch()
  const comparing = useView((view) => view.compare !== null)
  const showPanel = (panel: Panel) => {
    dispatch({ kind: 'panel/chosen', panel })
    if (wide) document.getElementById(REGION_IDS.side)?.focus()
    else setDrawer('side')
  }
  useEffect(fetchKeyedViews, [])
  const [searching, setSearching] = useState(false)
  const [finding, setFinding] = useState(false)
  const search = opening(() => setSearching(true))
  const find = opening(() => setFinding(true))
  const [side, setSide] = useState<Side>('a')
  const comparedFilters = { side, onSide: setSide, onFind: find }
  const [sharing, setSharing] = useState(false)
  const [picturing, setPicturing] = useState(false)
  const [briefing, setBriefing] = useBriefingPanel()
  const page = useView((view) => view.page)
  const layersOpen = useView((view) => view.layerList)
  const turnLayers = () => dispatch({ kind: 'layerList/toggled' })
  const bare = useView((view) => view.bare)
  const turnBare = () => dispatch({ kind: 'bare/toggled' })
  const [helping, setHelping] = useState(false)
  const [singleKeys, setSingleKeys] = useSingleKeys()
  const commands = useCommands({
    onSearch: search,
    onFindFilter: find,
    onShare: () => setSharing(true),
    onPicture: () => setPicturing(true),
    onLayers: turnLayers,
    onBare: turnBare,
    onHelp: opening(() => setHelping(true)),
    onPanel: showPanel,
  })
  // What is asked for may still be on its way: letters meant for it must not be taken for commands.
  const isAsked = searching || finding || sharing || picturing || helping
  useCommandKeys(commands, singleKeys && !isAsked)
  useKeptFocus()
  const filters = i18n.t({ id: 'layout.filters', message: 'Filters' })
  const sideName = i18n.t({ id: 'layout.side', message: 'Charts, list and details' })
  return (
    <div className={styles['dashboard']} data-bare={bare}>
      {wide && <SkipLinks />}
      <TopBar
        narrow={narrow}
        onDrawer={wide ? null : setDrawer}
        onSearch={search}
        onShare={() => setSharing(true)}
        layersOpen={layersOpen}
        onLayers={turnLayers}
      />
      {wide && (
        <aside className={styles['filters']} aria-label={filters}>
          {comparing ? (
            <Boundary>
              <ComparedFilters {...comparedFilters} />
            </Boundary>
          ) : (
            <FiltersView onFind={find} />
          )}
        </aside>
      )}
      <main className={styles['stage']} id={REGION_IDS.stage} tabIndex={-1}>
        {comparing && (
          <Boundary quiet>
            <CompareBarView onFigures={() => showPanel('compare')} />
          </Boundary>
        )}
        <div className={styles['maps']}>
          <Boundary>
            <MapView fallback={<ListPanel />} onPicture={() => setPicturing(true)} />
          </Boundary>
          {layersOpen && (
            <Boundary>
              <LayersView onClose={turnLayers} />
            </Boundary>
          )}
          {bare && (
            <Button look="outlined" className={styles['whole']} onPress={turnBare}>
              {i18n.t({ id: 'layout.whole', message: 'Show everything around the map' })}
            </Button>
          )}
          <Notices rejected={rejected} />
          <Toast />
        </div>
      </main>
      {wide && (
        <aside className={styles['side']} id={REGION_IDS.side} tabIndex={-1} aria-label={sideName}>
          <Boundary>
            {briefing ? <BriefingView onClose={() => setBriefing(false)} /> : <SidePanel />}
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
      {!wide && briefing && (
        <Boundary>
          <BriefingDrawer narrow={narrow} onClose={() => setBriefing(false)} />
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
      {picturing && (
        <Boundary>
          <PictureView onClose={() => setPicturing(false)} />
        </Boundary>
      )}
      {sharing && (
        <Boundary>
          <ShareView onClose={() => setSharing(false)} />
        </Boundary>
      )}
      {finding && (
        <Boundary>
          <FilterFinder side={comparing ? side : null} onClose={() => setFinding(false)} />
        </Boundary>
      )}
      {searching && (
        <Boundary>
          <SearchView onClose={() => setSearching(false)} />
        </Boundary>
      )}
      {!wide && drawer && (
        <Boundary>
          <NarrowDrawers
            open={drawer}
            narrow={narrow}
            filters={comparedFilters}
            onClose={() => setDrawer(null)}
          />
        </Boundary>
      )}
    </div>
  )
}

/** Opens a view that begins with a text field. */
const opening = (open: () => void) => (): void => {
  typeAhead()
  open()
}
