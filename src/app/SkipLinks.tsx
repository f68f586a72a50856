import { i18n } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import styles from './SkipLinks.module.css'

/** Parts of the page the keyboard can go to at once; the filters alone are over a hundred stops. */
export const REGION_IDS = { stage: 'stage', side: 'side', time: 'time' } as const
type RegionId = keyof typeof REGION_IDS

/** First on the page, seen only when the keyboard reaches it. Buttons, because a hash would become part of the link. */
export function SkipLinks() {
  const links: [RegionId, string][] = [
    ['stage', i18n.t({ id: 'skip.map', message: 'Skip to the map' })],
    ['side', i18n.t({ id: 'skip.side', message: 'Skip to charts, list and details' })],
    ['time', i18n.t({ id: 'skip.time', message: 'Skip to the time strip' })],
  ]
  return (
    <div className={styles['skips']}>
      {links.map(([id, text]) => (
        <Button key={id} look="outlined" onPress={() => document.getElementById(REGION_IDS[id])?.focus()}>
          {text}
        </Button>
      ))}
    </div>
  )
}
