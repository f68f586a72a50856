import { useEffect, useState } from 'react'
import type { SlideChart } from '@/domain/briefing'
import type { ChartName } from '@/domain/embed'
import { useDataset, useSession, useView } from '@/session/hooks'
import { loadAll } from '@/session/loadAll'
import type { Presentation } from '@/session/presentation'
import { SessionProvider, sessionApart } from '@/session/Session'
import { slideView } from '@/session/showSlide'
import { DetailsView } from '@/views/details/DetailsView'
import { PresentView, type SlideParts } from '@/views/present/PresentView'
import { TableView } from '@/views/table/TableView'
import { TimelineView } from '@/views/timeline/TimelineView'
import { Boundary } from './Boundary'
import { CompareView, loadSlideParts, MapView, OneChartView } from './lazyViews'
import { ThemeOnPage } from './ThemeOnPage'

const CHART_NAMES: Record<SlideChart, ChartName> = {
  'by-year': 'by-year',
  'by-country': 'by-country',
  'by-subtype': 'by-form',
  casualties: 'casualties',
  nationality: 'nationalities',
  'by-target': 'by-target',
  'by-attribution': 'by-attribution',
}

const PARTS: SlideParts = {
  map: (
    <Boundary>
      <MapView fallback={<TableView />} />
    </Boundary>
  ),
  strip: <TimelineView />,
  chart: (chart) => (
    <Boundary>
      <OneChartView name={CHART_NAMES[chart]} />
    </Boundary>
  ),
  details: <DetailsView />,
  comparison: (
    <Boundary>
      <CompareView />
    </Boundary>
  ),
  table: <TableView />,
}

/**
 * The same views in another layout, over a visit of their own: what happens on the slides reaches neither the address
 * nor the reader's view, which is there again at the end. How the page looks is the room's and not the slide's.
 */
export function PresentationLayout({ presentation }: { presentation: Presentation }) {
  const reader = useSession()
  const dataset = useDataset()
  const theme = useView((view) => view.theme)
  const [session] = useState(() => {
    const { slides } = presentation.briefing
    const first = slides.find(({ id }) => id === presentation.from) ?? slides.find(({ hidden }) => !hidden)
    const { view } = reader.store.get()
    return sessionApart(reader, first ? slideView(first, view, dataset) : view)
  })
  const [isLoaded, setLoaded] = useState(false)
  useEffect(() => {
    let gone = false
    // In a room without a network nothing may be missing that a later slide needs.
    void Promise.allSettled([loadSlideParts(), loadAll(reader.queryClient)]).then((results) => {
      if (!gone) setLoaded(results.every(({ status }) => status === 'fulfilled'))
    })
    return () => {
      gone = true
    }
  }, [reader.queryClient])
  // The room may have turned the light on; the reader's theme comes back.
  useEffect(
    () => () => {
      document.documentElement.dataset['theme'] = theme
    },
    [theme],
  )
  const [end] = useState(() => () => reader.presentation.setState(null, true))
  return (
    <SessionProvider session={session}>
      <ThemeOnPage />
      <PresentView presentation={presentation} parts={PARTS} isLoaded={isLoaded} onEnd={end} />
    </SessionProvider>
  )
}
