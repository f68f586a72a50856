import { X } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import styles from './MapNotice.module.css'
import type { MapFailure } from './scene'

/** What the map does without, by the name of its source in the engine. Parts of its machinery stand for the whole. */
const PART_NAMES: Readonly<Record<string, () => string>> = {
  countries: () => i18n.t({ id: 'part.countries', message: 'Land' }),
  lines: () => i18n.t({ id: 'part.lines', message: 'Borders and coasts' }),
  'province-lines': () => i18n.t({ id: 'part.provinces', message: 'Borders of provinces' }),
  water: () => i18n.t({ id: 'part.water', message: 'Lakes and rivers' }),
  labels: () => i18n.t({ id: 'part.labels', message: 'Names of countries and provinces' }),
  cities: () => i18n.t({ id: 'part.cities', message: 'Cities' }),
  corridors: () => i18n.t({ id: 'part.corridors', message: 'Threatened infrastructure' }),
  overlay: () => i18n.t({ id: 'part.overlay', message: 'Symbols of the incidents' }),
}
const partName = ({ part }: MapFailure): string =>
  PART_NAMES[part]?.() ?? i18n.t({ id: 'part.map', message: 'Part of the map' })

/** Says quietly what is missing on the map; the rest is drawn, and the list has every record. */
export function MapNotice({ failures }: { failures: readonly MapFailure[] }) {
  const [closed, setClosed] = useState<readonly MapFailure[]>([])
  const open = failures.filter((failure) => !closed.includes(failure))
  return (
    // Always there: a live region that comes with its text is not announced.
    <div className={styles['notice']} role="status" data-open={open.length > 0}>
      {open.length > 0 && (
        <>
          <header className={styles['header']}>
            <h2>{i18n.t({ id: 'map.missing', message: 'Missing on the map' })}</h2>
            <Button
              look="icon"
              onPress={() => setClosed(failures)}
              label={i18n.t({ id: 'notice.close', message: 'Close' })}
            >
              <X size={16} aria-hidden="true" />
            </Button>
          </header>
          <ul>
            {open.map((failure) => (
              <li key={failure.part}>
                {partName(failure)} <span className={styles['why']}>{failure.what}</span>
              </li>
            ))}
          </ul>
          <p className={styles['why']}>
            {i18n.t({
              id: 'map.missing.todo',
              message: 'Everything else works, and the list has every record. Reload the page to try again.',
            })}
          </p>
        </>
      )}
    </div>
  )
}
