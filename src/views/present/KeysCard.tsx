import { i18n } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import styles from './PresentView.module.css'

const keys = (): readonly (readonly [string, string])[] => [
  ['→  Space  PgDn', i18n.t({ id: 'present.key.next', message: 'next' })],
  ['←  PgUp', i18n.t({ id: 'present.key.previous', message: 'back' })],
  ['Home  End', i18n.t({ id: 'present.key.ends', message: 'first, last' })],
  ['12 Enter', i18n.t({ id: 'present.key.jump', message: 'to slide 12' })],
  ['r', i18n.t({ id: 'present.key.return', message: 'the slide’s own view again' })],
  ['b', i18n.t({ id: 'present.key.blank', message: 'blank the screen' })],
  ['l', i18n.t({ id: 'present.key.pointer', message: 'pointer' })],
  ['n', i18n.t({ id: 'present.key.notes', message: 'notes on this screen' })],
  ['s', i18n.t({ id: 'present.key.speaker', message: 'notes in a window of their own' })],
  ['f', i18n.t({ id: 'present.key.full', message: 'full screen' })],
  ['t', i18n.t({ id: 'present.key.theme', message: 'dark or light' })],
  ['Esc', i18n.t({ id: 'present.key.end', message: 'end' })],
]

/** What the keys do, for whoever has not presented with the atlas before. */
export function KeysCard({ onClose }: { onClose: () => void }) {
  return (
    <section className={styles['keys']} aria-label={i18n.t({ id: 'present.keys', message: 'Keys' })}>
      <dl>
        {keys().map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Button look="outlined" onPress={onClose}>
        {i18n.t({ id: 'drawer.close', message: 'Close' })}
      </Button>
    </section>
  )
}
