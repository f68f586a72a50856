import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { headline } from '@/derive/headline'
import { i18n } from '@/i18n/i18n'
import { isFiltered } from '@/session/filters'
import { useDerived, useDispatch, useSettled, useView } from '@/session/hooks'
import { InTurn } from '@/session/InTurn'
import { Button } from '@/ui/Button'
import { headlineWords } from '@/words/headline'
import { useChips } from './chips'
import styles from './HeadlineBar.module.css'
import { NoResult } from './NoResult'

/** The result in words, and what is asked, each clause removable. */
export const HeadlineBar = () => (
  <InTurn>
    <Bar />
  </InTurn>
)

function Bar() {
  const figures = useDerived(headline)
  const words = headlineWords(figures)
  const chips = useChips()
  const comparing = useView((view) => view.compare !== null)
  const filtered = useView(isFiltered)
  const dispatch = useDispatch()
  return (
    <div className={styles['bar']}>
      {comparing && (
        <span className={styles['letter']} title={ofA()}>
          {i18n.t({ id: 'compare.a', message: 'A' })}
          <span className="visually-hidden">{ofA()}</span>
        </span>
      )}
      <p className={styles['headline']} data-testid="headline">
        {words}
      </p>
      <Announcement words={words} />
      {figures.incidents === 0 && <NoResult />}
      {chips.length > 0 && (
        <ul className={styles['chips']} aria-label={i18n.t({ id: 'chips.label', message: 'Active filters' })}>
          {chips.map(({ key, text, remove }) => (
            <li key={key}>
              <Button
                look="outlined"
                className={styles['chip']}
                onPress={() => dispatch(remove)}
                label={i18n.t({ id: 'chips.remove', message: 'Remove filter: {text}', values: { text } })}
              >
                {text}
                <X size={12} aria-hidden="true" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {filtered && (
        <Button look="link" onPress={() => dispatch({ kind: 'filters/cleared' })}>
          {i18n.t({ id: 'chips.reset', message: 'Reset' })}
        </Button>
      )}
    </div>
  )
}

const ofA = (): string =>
  i18n.t({ id: 'compare.ofA', message: 'Result, filters and time strip are those of A' })

/** Long enough that a run of changes is announced once, at its end. */
const ANNOUNCE_MS = 500

/** Says the headline aloud when it has come to rest; never during a drag. */
function Announcement({ words }: { words: string }) {
  const settled = useSettled()
  const [announced, setAnnounced] = useState('')
  useEffect(() => {
    if (!settled) return undefined
    const timer = window.setTimeout(() => setAnnounced(words), ANNOUNCE_MS)
    return () => window.clearTimeout(timer)
  }, [words, settled])
  return (
    <p className="visually-hidden" role="status">
      {announced}
    </p>
  )
}
