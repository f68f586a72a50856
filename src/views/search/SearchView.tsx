import { useMemo, useState } from 'react'
import { KIND_LOOKS } from '@/derive/kindLook'
import { i18n } from '@/i18n/i18n'
import { useActors, useDataset, usePlaceNames, useReveal } from '@/session/hooks'
import { EnglishText } from '@/ui/EnglishText'
import { PickList } from '@/ui/PickList'
import { Symbol } from '@/ui/Symbol'
import { shortIncidentDateWords } from '@/words/dates'
import { placeWords } from '@/words/places'
import { kindName } from '@/words/terms'
import styles from './SearchView.module.css'
import { buildSearch } from './searchIndex'

/** Finds records by any word or spelling, whatever the filters; opening one brings it into view. */
export function SearchView({ onClose }: { onClose: () => void }) {
  const reveal = useReveal()
  const { records, rowOf } = useDataset()
  const actors = useActors()
  const places = usePlaceNames()
  const search = useMemo(() => buildSearch(records, actors, places), [records, actors, places])
  const [query, setQuery] = useState('')
  const asked = query.trim() !== ''
  const found = useMemo(
    () => (asked ? search(query).flatMap((id) => records[rowOf.get(id) ?? -1] ?? []) : []),
    [asked, query, search, records, rowOf],
  )
  return (
    <PickList
      title={i18n.t({ id: 'search.title', message: 'Search the records' })}
      placeholder={i18n.t({ id: 'search.placeholder', message: 'Place, group, outlet, word…' })}
      query={query}
      onQuery={setQuery}
      onClose={onClose}
      status={
        asked
          ? i18n.t({
              id: 'search.count',
              message: '{count, plural, =0 {Nothing found} one {# record} other {# records}}',
              values: { count: found.length },
            })
          : ''
      }
      items={found.map((incident) => ({
        key: incident.id,
        onPick: () => {
          reveal(incident.id)
          onClose()
        },
        content: (
          <>
            <Symbol {...KIND_LOOKS[incident.kind]} />
            <span>
              <EnglishText>{incident.title}</EnglishText>
              <span className={styles['quiet']}>
                {kindName(incident.kind)} · {shortIncidentDateWords(incident)} · {placeWords(incident)}
              </span>
            </span>
          </>
        ),
      }))}
    />
  )
}
