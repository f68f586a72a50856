import { useEffect, useState } from 'react'
import type { SlideChart } from '@/domain/briefing'
import type { ChartName } from '@/domain/embed'
import type { Language } from '@/domain/viewState'
import { learn, spokenLocale } from '@/i18n/i18n'
import { useDataset, useSession, useView } from '@/session/hooks'
import { loadAll } from '@/session/loadAll'
import type { Presentation } from '@/session/presentation'
import { type Session, SessionProvider, sessionApart } from '@/session/Session'
import { AS_THE_SLIDES, slideView } from '@/session/showSlide'
import { decodeView } from '@/session/url/codec'
import { PresentView, type SlideParts } from '@/views/present/PresentView'
import { TableView } from '@/views/table/TableView'
import { TimelineView } from '@/views/timeline/TimelineView'
import { Boundary } from './Boundary'
import { InLanguage } from './InLanguage'
import { loadSlideParts, MapView, OneChartView } from './lazyViews'
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
  chart: (chart, cardPx) => (
    <Boundary>
      <OneChartView name={CHART_NAMES[chart]} cardPx={cardPx} />
    </Boundary>
  ),
  table: <TableView />,
}

/** The reader's own language is spoken again before their page is there. */
async function ended({ presentation }: Session, language: Language): Promise<void> {
  if (spokenLocale() !== language)
    await learn(language).then(
      (speak) => speak(),
      () => undefined,
    )
  presentation.setState(null, true)
}

/**
 * The same views in another layout, over a visit of their own: what happens on the slides reaches neither the address
 * nor the reader's view, which is there again at the end. Theme and language are those of each slide's link.
 */
export function PresentationLayout({ presentation }: { presentation: Presentation }) {
  const reader = useSession()
  const dataset = useDataset()
  const theme = useView((view) => view.theme)
  const language = useView((view) => view.language)
  const [session] = useState(() => {
    const { slides } = presentation.briefing
    const first = slides.find(({ id }) => id === presentation.from) ?? slides.find(({ hidden }) => !hidden)
    const { view } = reader.store.get()
    return sessionApart(reader, first ? slideView(first, AS_THE_SLIDES, dataset) : view)
  })
  const [isLoaded, setLoaded] = useState(false)
  useEffect(() => {
    let gone = false
    // In a room without a network nothing may be missing that a later slide needs.
    const languages = new Set(presentation.briefing.slides.map(({ view }) => decodeView(view).view.language))
    void Promise.allSettled([
      loadSlideParts(),
      loadAll(reader.queryClient),
      ...Array.from(languages, learn),
    ]).then((results) => {
      if (!gone) setLoaded(results.every(({ status }) => status === 'fulfilled'))
    })
    return () => {
      gone = true
    }
  }, [reader.queryClient, presentation])
  // The room may have turned the light on; the reader's theme comes back.
  useEffect(
    () => () => {
      document.documentElement.dataset['theme'] = theme
    },
    [theme],
  )
  const [end] = useState(() => () => void ended(reader, language))
  return (
    <SessionProvider session={session}>
      <ThemeOnPage />
      <PresentView
        presentation={presentation}
        parts={PARTS}
        Speaking={InLanguage}
        ownLanguage={language}
        isLoaded={isLoaded}
        onEnd={end}
      />
    </SessionProvider>
  )
}
