import { assertNever } from '@/base/assertNever'
import type { Change } from '@/domain/changes'
import { i18n } from '@/i18n/i18n'
import { useChanges, useDataset, useDispatch } from '@/session/hooks'
import { Button } from '@/ui/Button'
import { EnglishText } from '@/ui/EnglishText'
import { isoDayWords } from '@/words/dates'
import { Loaded } from './Loaded'
import styles from './PagesView.module.css'

/** Edition by edition, newest first: what was added, changed, merged or removed, and why. */
export function ChangesPage() {
  const log = useChanges()
  return (
    <article className={styles['page']}>
      <Loaded from={log}>
        {({ editions, changes }) =>
          editions.toReversed().map(({ version, as_of, records, incidents }) => (
            <section key={version} className={styles['entry']}>
              <h3>
                {i18n.t({
                  id: 'changes.edition',
                  message: 'Edition {version}, {day}',
                  values: { version, day: isoDayWords(as_of) },
                })}
              </h3>
              <p className={styles['quiet']}>
                {i18n.t({
                  id: 'changes.size',
                  message: '{records} records, {incidents} of them incidents',
                  values: { records, incidents },
                })}
              </p>
              <EditionChanges
                first={version === editions[0]?.version}
                changes={changes.filter((change) => change.version === version)}
              />
            </section>
          ))
        }
      </Loaded>
    </article>
  )
}

function EditionChanges({ first, changes }: { first: boolean; changes: readonly Change[] }) {
  if (first)
    return <p>{i18n.t({ id: 'changes.first', message: 'The first edition: every record is new.' })}</p>
  if (changes.length === 0) return <p>{i18n.t({ id: 'changes.none', message: 'No record has changed.' })}</p>
  return (
    <ul className={styles['mentions']}>
      {changes.map((change) => (
        <ChangeItem key={`${change.id} ${change.field ?? change.kind} ${change.date}`} change={change} />
      ))}
    </ul>
  )
}

function ChangeItem({ change }: { change: Change }) {
  const dispatch = useDispatch()
  const { records, rowOf } = useDataset()
  const record = records[rowOf.get(change.into ?? change.id) ?? -1]
  return (
    <li>
      {record ? (
        <Button look="link" onPress={() => dispatch({ kind: 'incident/opened', id: record.id })}>
          <EnglishText>{record.title}</EnglishText>
        </Button>
      ) : (
        <code>{change.id}</code>
      )}{' '}
      {changeWords(change)} {change.reason !== null && <EnglishText>{change.reason}</EnglishText>}
    </li>
  )
}

function changeWords({ kind, field, from, to, into }: Change): string {
  switch (kind) {
    case 'added':
      return i18n.t({ id: 'change.added', message: 'was added.' })
    case 'removed':
      return i18n.t({ id: 'change.removed', message: 'was removed.' })
    case 'merged':
      return i18n.t({ id: 'change.merged', message: 'was merged into {into}.', values: { into } })
    case 'changed':
      return i18n.t({
        id: 'change.changed',
        message: '{field}: {from} → {to}.',
        values: { field, from: from ?? '–', to: to ?? '–' },
      })
    default:
      return assertNever(kind)
  }
}
