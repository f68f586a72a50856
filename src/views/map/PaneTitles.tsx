import { headline } from '@/derive/headline'
import { i18n } from '@/i18n/i18n'
import { useDerived, useDerivedB } from '@/session/hooks'
import { useSideWords } from '@/session/useSideWords'
import { incidentsWords, type Side, sideLetter } from '@/words/comparison'
import styles from './ComparedMaps.module.css'

/** Over each map: which side it shows, what that side asks, and how many incidents it holds. */
export function PaneTitles() {
  const { a, b } = useSideWords()
  const inA = useDerived(headline).incidents
  const inB = useDerivedB(headline).incidents
  return (
    <>
      <PaneTitle side="a" words={a} incidents={inA} />
      <PaneTitle side="b" words={b} incidents={inB} />
    </>
  )
}

function PaneTitle({ side, words, incidents }: { side: Side; words: string; incidents: number }) {
  const count = incidentsWords(incidents)
  return (
    <div
      className={styles['title']}
      data-side={side}
      data-over-map="edge"
      title={words}
      role="group"
      aria-label={i18n.t({
        id: 'map.pane',
        message: 'Map {side}: {words}, {count}',
        values: { side: sideLetter(side), words, count },
      })}
    >
      <span className={styles['letter']}>{sideLetter(side)}</span>
      <span className={styles['words']}>{words}</span>
      <span className={styles['count']}>{count}</span>
    </div>
  )
}
