import { assertNever } from '@/base/assertNever'
import type { ChangedRecord, ChangesSince } from '@/derive/changesSince'
import type { ViewState } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import { useChanges, useDataset, useDispatch } from '@/session/hooks'
import { useChangesSince } from '@/session/share'
import { Button } from '@/ui/Button'
import { EnglishText } from '@/ui/EnglishText'
import { Notice } from '@/ui/Notice'

type ChangesNoticeProps = { made: string; shown: string; view: ViewState; onClose: () => void }

/** For a link made with another edition: what happened since to the records it shows. */
export function ChangesNotice(props: ChangesNoticeProps) {
  const changes = useChanges()
  return changes.status === 'ready' ? <Known {...props} log={changes.value} /> : null
}

type KnownProps = ChangesNoticeProps & { log: Parameters<typeof useChangesSince>[2] }

function Known({ made, shown, view, log, onClose }: KnownProps) {
  const dispatch = useDispatch()
  const since = useChangesSince(made, view, log)
  if (since === null) return null
  return (
    <Notice title={sinceWords(since, made, shown)} onClose={onClose}>
      {since.status === 'known' && (
        <>
          {since.added.map((record) => (
            <RecordItem
              key={record.row}
              record={record}
              what={i18n.t({ id: 'since.addedItem', message: 'added' })}
            />
          ))}
          {since.changed.map((record) => (
            <RecordItem key={record.row} record={record} what={changedFields(record)} />
          ))}
          {since.removed.map(({ id, reason }) => (
            <li key={id}>
              {id}: {i18n.t({ id: 'since.removedItem', message: 'removed from the data.' })} {reason}
            </li>
          ))}
          <li>
            <Button look="link" onPress={() => dispatch({ kind: 'page/opened', page: 'changes' })}>
              {i18n.t({ id: 'since.all', message: 'All changes' })}
            </Button>
          </li>
        </>
      )}
    </Notice>
  )
}

function RecordItem({ record, what }: { record: ChangedRecord; what: string }) {
  const dispatch = useDispatch()
  const incident = useDataset().records[record.row]
  if (!incident) return null
  return (
    <li>
      <Button look="link" onPress={() => dispatch({ kind: 'incident/opened', id: incident.id })}>
        <EnglishText>{incident.title}</EnglishText>
      </Button>
      : {what}
    </li>
  )
}

const changedFields = ({ changes }: ChangedRecord): string => {
  const fields = [...new Set(changes.flatMap(({ field }) => field ?? []))]
  return fields.length === 0
    ? i18n.t({ id: 'since.merged', message: 'merged with another record' })
    : fields.join(', ')
}

function sinceWords(since: ChangesSince, made: string, shown: string): string {
  switch (since.status) {
    case 'unknown':
      return i18n.t({
        id: 'since.unknown',
        message:
          'Made with data of edition {made}, which the change log does not know; this is edition {shown}',
        values: { made, shown },
      })
    case 'newer':
      return i18n.t({
        id: 'since.newer',
        message: 'Made with newer data, of edition {made}; this is edition {shown}',
        values: { made, shown },
      })
    case 'known':
      return knownWords(since, made)
    default:
      return assertNever(since)
  }
}

function knownWords(
  { added, changed, removed }: Extract<ChangesSince, { status: 'known' }>,
  made: string,
): string {
  const parts = [
    ...(changed.length === 0
      ? []
      : [
          i18n.t({
            id: 'since.changed',
            message: '{count, plural, one {# record} other {# records}} in this view changed',
            values: { count: changed.length },
          }),
        ]),
    ...(added.length === 0
      ? []
      : [
          i18n.t({
            id: 'since.added',
            message: '{count, plural, one {# was} other {# were}} added',
            values: { count: added.length },
          }),
        ]),
    ...(removed.length === 0
      ? []
      : [
          i18n.t({
            id: 'since.removed',
            message: '{count, plural, one {# was} other {# were}} removed from the data',
            values: { count: removed.length },
          }),
        ]),
  ]
  const list =
    parts.length === 0
      ? i18n.t({ id: 'since.nothing', message: 'nothing in this view changed' })
      : parts.join(', ')
  return i18n.t({
    id: 'since.known',
    message: 'Made with data of edition {made}; since then, {list}',
    values: { made, list },
  })
}
