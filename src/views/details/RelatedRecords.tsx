import type { Link } from '@/domain/incident'
import { i18n } from '@/i18n/i18n'
import { useDataset, useDispatch } from '@/session/hooks'
import { Button } from '@/ui/Button'
import { EnglishText } from '@/ui/EnglishText'
import { linkWords } from '@/words/terms'
import styles from './DetailsView.module.css'

/** Records this one is linked to; links to places and countries are for the map. */
export function RelatedRecords({ links }: { links: readonly Link[] }) {
  const dispatch = useDispatch()
  const { records, rowOf } = useDataset()
  const related = links.flatMap(({ rel, target }) => {
    const record = records[rowOf.get(target) ?? -1]
    return record ? [{ rel, record }] : []
  })
  if (related.length === 0) return null
  const title = i18n.t({ id: 'details.related', message: 'Linked records' })
  return (
    <section className={styles['section']} aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {related.map(({ rel, record }) => (
          <li key={`${rel} ${record.id}`}>
            <span className={styles['quiet']}>{linkWords(rel)}: </span>
            <Button look="link" onPress={() => dispatch({ kind: 'incident/opened', id: record.id })}>
              <EnglishText>{record.title}</EnglishText>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
