import { X } from 'lucide-react'
import { firstCharacters } from '@/base/characters'
import { i18n } from '@/i18n/i18n'
import { useManifest, useSession } from '@/session/hooks'
import type { Arrival } from '@/session/keepLink'
import { useUnknownNames } from '@/session/share'
import { Button } from '@/ui/Button'
import { Notice } from '@/ui/Notice'
import { linkFaultWords } from '@/words/linkFault'
import styles from './ArrivalView.module.css'
import { ChangesNotice } from './ChangesNotice'

/** What a link or a saved view says to the reader who opens it, each thing until it is put away. */
export function ArrivalView({ opened: { link, read } }: { opened: Arrival }) {
  const { markRead } = useSession().link
  const manifest = useManifest()
  const isOfOtherEdition = manifest !== null && link.data !== null && link.data !== manifest.dataset_version
  return (
    <>
      {(link.title !== '' || link.note !== '') && !read.includes('words') && (
        <WordsCard title={link.title} note={link.note} onClose={() => markRead('words')} />
      )}
      {link.problems.length > 0 && !read.includes('problems') && (
        <Notice
          title={i18n.t({
            id: 'notice.link',
            message:
              '{count, plural, one {One part of the link} other {# parts of the link}} could not be restored',
            values: { count: link.problems.length },
          })}
          onClose={() => markRead('problems')}
        >
          {link.problems.map(({ param, text, fault }) => (
            <li key={param}>
              <bdi>
                {param}={firstCharacters(text, 60)}
              </bdi>
              : {linkFaultWords(fault)}
            </li>
          ))}
        </Notice>
      )}
      {!read.includes('unknown') && <UnknownNames opened={link} onClose={() => markRead('unknown')} />}
      {isOfOtherEdition && link.data !== null && !read.includes('changes') && (
        <ChangesNotice
          made={link.data}
          shown={manifest.dataset_version}
          view={link.view}
          onClose={() => markRead('changes')}
        />
      )}
    </>
  )
}

/** Plain text, and clearly the sender's: a note must not pass for the atlas's own word. */
function WordsCard({ title, note, onClose }: { title: string; note: string; onClose: () => void }) {
  return (
    <section
      className={styles['card']}
      aria-label={i18n.t({ id: 'arrival.words', message: 'From whoever sent this link' })}
    >
      <header className={styles['cardHeader']}>
        <p className={styles['from']}>
          {i18n.t({
            id: 'arrival.from',
            message: 'From whoever sent this link; not part of the data',
          })}
        </p>
        <Button look="icon" onPress={onClose} label={i18n.t({ id: 'notice.close', message: 'Close' })}>
          <X size={16} aria-hidden="true" />
        </Button>
      </header>
      {title !== '' && <h2 dir="auto">{title}</h2>}
      {note !== '' && <p dir="auto">{note}</p>}
    </section>
  )
}

type UnknownNamesProps = { opened: Arrival['link']; onClose: () => void }

function UnknownNames({ opened, onClose }: UnknownNamesProps) {
  const unknown = useUnknownNames(opened.view)
  if (unknown.length === 0) return null
  return (
    <Notice
      title={i18n.t({
        id: 'arrival.unknown',
        message: 'The link names what this edition of the data does not hold',
      })}
      onClose={onClose}
    >
      {unknown.map(({ param, value, is }) => (
        <li key={`${param} ${value}`}>
          <bdi>
            {param}={value}
          </bdi>
          :{' '}
          {is === 'record'
            ? i18n.t({ id: 'arrival.unknownRecord', message: 'no record has or had this id' })
            : i18n.t({ id: 'arrival.unknownValue', message: 'no record has this value' })}
        </li>
      ))}
    </Notice>
  )
}
