import { Bookmark, BookmarkX } from 'lucide-react'
import { MAX_HIGHLIGHTED } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import { useDataset, useDispatch, useSession, useView } from '@/session/hooks'
import { Button } from '@/ui/Button'
import styles from './TableView.module.css'

/** Marks what is listed, on the map and in the list and in the link, or takes all marks away. */
export function MarkThese({ rows }: { rows: Uint32Array }) {
  const dispatch = useDispatch()
  const { live } = useSession()
  const { records } = useDataset()
  const marked = useView((view) => view.highlight.length)
  const mark = () => {
    if (rows.length > MAX_HIGHLIGHTED)
      return live.said.emit(
        i18n.t({
          id: 'mark.tooMany',
          message: 'Marks are for up to {max} records; {listed} are listed. Filter first.',
          values: { max: MAX_HIGHLIGHTED, listed: rows.length },
        }),
      )
    const ids = Array.from(rows).flatMap((row) => records[row]?.id ?? [])
    dispatch({ kind: 'highlight/chosen', ids })
  }
  const label =
    marked > 0
      ? i18n.t({
          id: 'mark.none',
          message: 'Take {count, plural, one {the mark} other {# marks}} away',
          values: { count: marked },
        })
      : i18n.t({ id: 'mark.these', message: 'Mark these' })
  return (
    <Button
      look="plain"
      className={styles['mark']}
      label={label}
      onPress={marked > 0 ? () => dispatch({ kind: 'highlight/chosen', ids: [] }) : mark}
    >
      {marked > 0 ? <BookmarkX size={16} aria-hidden="true" /> : <Bookmark size={16} aria-hidden="true" />}
      <span className={styles['word']}>{label}</span>
    </Button>
  )
}
