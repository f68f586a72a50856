import { i18n } from '@/i18n/i18n'
import styles from './MapView.module.css'

/** Where the base map comes from, and what its lines do not mean. Always in sight. */
export function MapCredits() {
  return (
    <p className={styles['credits']} data-over-map="edge">
      {i18n.t({
        id: 'map.credits',
        message:
          'Natural Earth, GeoNames (CC BY 4.0). Boundaries and names imply no endorsement; disputed boundaries are dashed.',
      })}
    </p>
  )
}
