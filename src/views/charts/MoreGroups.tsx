import { i18n } from '@/i18n/i18n'
import styles from './ChartsView.module.css'

/** What a chart has no room for: how many groups, and how many incidents are in them. */
export function MoreGroups({ groups, incidents }: { groups: number; incidents: number }) {
  return groups === 0 ? null : (
    <p className={styles['more']} data-testid="more-groups">
      {i18n.t({
        id: 'chart.moreGroups',
        message:
          '{groups, plural, one {and one more} other {and # more}}, {incidents, plural, one {# incident} other {# incidents}}',
        values: { groups, incidents },
      })}
    </p>
  )
}
