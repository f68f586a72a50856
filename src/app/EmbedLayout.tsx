import { ExternalLink } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { headline } from '@/derive/headline'
import { CHARTS, type EmbedPart, type EmbedSettings } from '@/domain/embed'
import { i18n } from '@/i18n/i18n'
import { useDerived, useManifest, useSession, useView } from '@/session/hooks'
import { useViewToSay } from '@/session/share'
import { permalink } from '@/session/url/syncUrl'
import { TimelineView } from '@/views/timeline/TimelineView'
import { headlineWords } from '@/words/headline'
import { appName, viewTitle } from '@/words/viewWords'
import { Boundary } from './Boundary'
import styles from './EmbedLayout.module.css'
import { DetailsView, ListPanel, MapView, OneChartView } from './lazyViews'

/** The atlas in somebody else's page: the parts that were asked for, and the way to all of it. */
export function EmbedLayout({ embed }: { embed: EmbedSettings }) {
  const page = useRef<HTMLElement>(null)
  useHeight(page)
  return (
    <main ref={page} className={styles['embed']}>
      {embed.parts.map((part) => (
        <div key={part} className={styles['part']} data-part={part.split(':')[0]}>
          <Boundary>
            <Part part={part} />
          </Boundary>
        </div>
      ))}
      <Foot saysAsked={!embed.parts.includes('headline')} />
    </main>
  )
}

function Part({ part }: { part: EmbedPart }) {
  const chart = CHARTS.find((name) => part === `chart:${name}`)
  if (chart !== undefined) return <OneChartView name={chart} />
  switch (part) {
    case 'headline':
      return <HeadlinePart />
    case 'map':
      return <MapView fallback={<ListPanel />} />
    case 'time':
      return <TimelineView />
    case 'table':
      return <ListPanel />
    case 'details':
      return <DetailsView />
    default:
      return null
  }
}

/** What is asked and what is found, without anything to press. */
function HeadlinePart() {
  const words = headlineWords(useDerived(headline))
  const title = viewTitle(useViewToSay())
  return (
    <>
      <p className={styles['title']}>{title}</p>
      <p data-testid="headline">{words}</p>
    </>
  )
}

/**
 * Says whose data this is and which edition, and opens the same view in the atlas itself. A map or a chart alone does
 * not say what was asked, and would be read as the whole.
 */
function Foot({ saysAsked }: { saysAsked: boolean }) {
  const view = useView((state) => state)
  const said = useViewToSay()
  const data = useManifest()?.dataset_version ?? null
  return (
    <footer className={styles['foot']}>
      {saysAsked && said.asked.length > 0 && <span className={styles['asked']}>{viewTitle(said)}</span>}
      <span>
        {appName()}
        {data !== null &&
          `, ${i18n.t({ id: 'embed.edition', message: 'edition {version}', values: { version: data } })}`}
      </span>
      <a href={permalink(view, { data })} target="_blank" rel="noopener noreferrer">
        {i18n.t({ id: 'embed.open', message: 'Open in the atlas' })}
        <ExternalLink size={12} aria-hidden="true" />
      </a>
    </footer>
  )
}

/** A map takes what height there is; this much it needs. As `min-block-size` in the style. */
const MAP_PX = 320

/** Tells the page around how high this one would like to be; a map's own height does not count, or it would grow on. */
function useHeight(page: { current: HTMLElement | null }): void {
  const { host } = useSession().link
  useEffect(() => {
    const element = page.current
    if (!element || !host) return undefined
    let told = 0
    const tell = () => {
      const wanted = [...element.children].reduce(
        (sum, part) => sum + (isMap(part) ? MAP_PX : part.scrollHeight),
        0,
      )
      if (wanted !== told) host.tellHeight(wanted)
      told = wanted
    }
    const observer = new ResizeObserver(tell)
    for (const part of element.children) observer.observe(part)
    return () => observer.disconnect()
  }, [page, host])
}

const isMap = (part: Element): boolean => part instanceof HTMLElement && part.dataset['part'] === 'map'
