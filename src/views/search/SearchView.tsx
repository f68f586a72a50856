import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { KIND_LOOKS } from '@/derive/kindLook'
import type { Incident } from '@/domain/incident'
import { i18n } from '@/i18n/i18n'
import { useActors, useDataset, useDispatch } from '@/session/hooks'
import { Drawer } from '@/ui/Drawer'
import { Symbol } from '@/ui/Symbol'
import { shortIncidentDateWords } from '@/words/dates'
import { placeWords } from '@/words/places'
import { kindName } from '@/words/terms'
import styles from './SearchView.module.css'
import { buildSearch } from './searchIndex'

/** Finds records by any word or spelling, whatever the filters; Enter opens the one that is marked. */
export function SearchView({ onClose }: { onClose: () => void }) {
  const dispatch = useDispatch()
  const { records, rowOf } = useDataset()
  const actors = useActors()
  const search = useMemo(() => buildSearch(records, actors), [records, actors])
  const [query, setQuery] = useState('')
  const [marked, setMarked] = useState(0)
  const listId = useId()
  const found = useMemo(
    () => (query.trim() === '' ? [] : search(query).flatMap((id) => records[rowOf.get(id) ?? -1] ?? [])),
    [query, search, records, rowOf],
  )
  const open = (incident: Incident | undefined) => {
    if (!incident) return
    dispatch({ kind: 'incident/opened', id: incident.id })
    onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      setMarked(Math.min(found.length - 1, Math.max(0, marked + step)))
    } else if (event.key === 'Enter') open(found[marked])
  }
  const title = i18n.t({ id: 'search.title', message: 'Search the records' })
  return (
    <Drawer title={title} side="top" open onClose={onClose}>
      <input
        className={styles['input']}
        type="text"
        role="combobox"
        // The reader has just asked for this field.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={query}
        placeholder={i18n.t({ id: 'search.placeholder', message: 'Place, group, outlet, word…' })}
        aria-label={title}
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={found[marked] ? `${listId}-${marked}` : undefined}
        onChange={(event) => {
          setQuery(event.target.value)
          setMarked(0)
        }}
        onKeyDown={onKeyDown}
      />
      <p className={styles['count']} role="status">
        {query.trim() !== '' &&
          i18n.t({
            id: 'search.count',
            message: '{count, plural, =0 {Nothing found} one {# record} other {# records}}',
            values: { count: found.length },
          })}
      </p>
      <div className={styles['list']} id={listId} role="listbox" aria-label={title}>
        {found.map((incident, i) => (
          <Result
            key={incident.id}
            id={`${listId}-${i}`}
            incident={incident}
            marked={i === marked}
            onOpen={() => open(incident)}
          />
        ))}
      </div>
    </Drawer>
  )
}

type ResultProps = { id: string; incident: Incident; marked: boolean; onOpen: () => void }

function Result({ id, incident, marked, onOpen }: ResultProps) {
  return (
    // Keyboard: the field keeps the focus and Enter opens what is marked, as the combobox pattern asks.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      aria-selected={marked}
      tabIndex={-1}
      className={styles['result']}
      ref={(element) => {
        if (marked) element?.scrollIntoView({ block: 'nearest' })
      }}
      onClick={onOpen}
    >
      <Symbol {...KIND_LOOKS[incident.kind]} />
      <span>
        {incident.title}
        <span className={styles['quiet']}>
          {kindName(incident.kind)} · {shortIncidentDateWords(incident)} · {placeWords(incident)}
        </span>
      </span>
    </div>
  )
}
