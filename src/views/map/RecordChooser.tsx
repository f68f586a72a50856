import { X } from 'lucide-react'
import { useEffect, useEffectEvent, useRef } from 'react'
import { KIND_LOOKS } from '@/derive/kindLook'
import { i18n } from '@/i18n/i18n'
import { useDataset, useDispatch, useSession } from '@/session/hooks'
import { Button } from '@/ui/Button'
import { EnglishText } from '@/ui/EnglishText'
import { Symbol } from '@/ui/Symbol'
import { shortIncidentDateWords } from '@/words/dates'
import styles from './MapView.module.css'
import type { Hit } from './scene'

type RecordChooserProps = { hit: Hit; onClose: () => void }

/** Several records at one spot: a list to choose from, so that none is out of reach under another. */
export function RecordChooser({ hit, onClose }: RecordChooserProps) {
  const dispatch = useDispatch()
  const { live } = useSession()
  const { records } = useDataset()
  const card = useRef<HTMLDivElement>(null)
  const closeOnEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
  })
  useEffect(() => {
    card.current?.focus()
    window.addEventListener('keydown', closeOnEscape)
    return () => window.removeEventListener('keydown', closeOnEscape)
  }, [])
  const title = i18n.t({
    id: 'map.here',
    message: '{count, plural, one {One record here} other {# records here}}',
    values: { count: hit.rows.length },
  })
  return (
    <div ref={card} className={styles['chooser']} role="dialog" aria-label={title} tabIndex={-1}>
      <header className={styles['chooserHeader']}>
        <h3>{title}</h3>
        <Button
          look="icon"
          onPress={onClose}
          label={i18n.t({ id: 'map.closeList', message: 'Close the list' })}
        >
          <X size={16} aria-hidden="true" />
        </Button>
      </header>
      <ul className={styles['chooserList']}>
        {hit.rows.map((row) => {
          const incident = records[row]
          if (!incident) return null
          return (
            <li
              key={incident.id}
              onPointerEnter={() => live.hoveredRow.emit(row)}
              onPointerLeave={() => live.hoveredRow.emit(null)}
            >
              <Button onPress={() => dispatch({ kind: 'incident/opened', id: incident.id })}>
                <Symbol {...KIND_LOOKS[incident.kind]} hollow={incident.killed_low === null} />
                <span>
                  <EnglishText>{incident.title}</EnglishText>{' '}
                  <span className={styles['quiet']}>{shortIncidentDateWords(incident)}</span>
                </span>
              </Button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
